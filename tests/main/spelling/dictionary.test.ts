import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KnownWords } from '../../../src/core/spelling/known-words';
import { wordsToCheck } from '../../../src/core/spelling/words-to-check';
import type { Language } from '../../../src/core/deck/types';
import { BUILT_IN_DECK } from '../../../src/main/bundle-places';
import { Dictionary } from '../../../src/main/spelling/dictionary';
import { parsed } from '../../support/parsed';
import { dictionariesIn } from '../../support/spelling';

let folder = '';
const opened = new Map<Language, Dictionary>();

beforeAll(async () => {
  folder = await dictionariesIn(await mkdtemp(join(tmpdir(), 'kinderwerk-test-')));
  for (const language of ['nl', 'en'] as const) opened.set(language, await Dictionary.open(folder, language));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function dictionaryOf(language: Language): Dictionary {
  const dictionary = opened.get(language);
  if (dictionary === undefined) throw new Error(`no dictionary of ${language}`);
  return dictionary;
}

/** The words of a text that are underlined in a field. A page cuts at hyphens, as this does. */
function underlined(text: string, language: Language): readonly string[] {
  const dictionary = dictionaryOf(language);
  const known = new KnownWords(language, []);
  const words = [...new Set(text.match(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu))];
  return wordsToCheck(words, text).filter((word) => !known.has(word) && !dictionary.knows(word));
}

describe('in Dutch', () => {
  it('nothing is underlined in the deck that ships', () => {
    const { sections, slides, title, subtitle } = parsed(readFileSync(BUILT_IN_DECK, 'utf8'));
    const texts: string[] = [];
    JSON.stringify([title, subtitle, sections, slides], (key, value: unknown) => {
      if (typeof value === 'string' && !['id', 'kind', 'section', 'colour', 'src', 'art'].includes(key))
        texts.push(value);
      return value;
    });
    expect(underlined(texts.join('\n'), 'nl')).toEqual([]);
  });

  it('words that are put together are right, as the field writes them', () => {
    const text =
      'jeugdgezondheidszorg zorgsignalen kinderwerker kindervakantieweek vrijwilligerscoördinator ' +
      'opvoedspreekuur participatietrajecten buurtsportcoach meidenwerk talentontwikkeling ' +
      'achtentwintig IJsselmeer auto’s zo’n bijv. drs. outreachend buurthuiswerkers traumasensitief';
    expect(underlined(text, 'nl')).toEqual([]);
  });

  it('what is wrong is underlined, with what was meant first', () => {
    const wrong = { kindern: 'kinderen', ondersteuing: 'ondersteuning', vrijwiligers: 'vrijwilligers' };
    expect(underlined(Object.keys(wrong).join(' '), 'nl')).toEqual(Object.keys(wrong));
    const dictionary = dictionaryOf('nl');
    for (const [word, meant] of Object.entries(wrong)) expect(dictionary.suggestions(word)[0]).toBe(meant);
  });

  it('words without the space between them are wrong', () => {
    expect(underlined('datkinderen samenwerkenmet indewijk', 'nl')).toHaveLength(3);
  });
});

describe('in English', () => {
  it('words are right as they are written on either side of the ocean', () => {
    expect(underlined('colour color organise organize isn’t trainer’s neighbourhood', 'en')).toEqual([]);
  });

  it('what is wrong is underlined, with what was meant among the suggestions', () => {
    expect(underlined('recieve childrens', 'en')).toEqual(['recieve', 'childrens']);
    expect(dictionaryOf('en').suggestions('recieve')).toContain('receive');
  });
});

import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIRST_CHOICE, FORMATS } from '../../../src/core/export/export-choice';
import { parseExport } from '../../../src/main/export/command-line';
import { UsageError } from '../../../src/main/export/usage-error';

/** The command that the words ask for. */
function asked(...words: readonly string[]) {
  const found = parseExport(words, '/thuis');
  if (found.about !== 'export') throw new Error('nothing is to be made');
  return found.command;
}

/** What is wrong with a line, and the language in which that is told. */
function mistakesIn(line: string) {
  try {
    parseExport(
      line.split(' ').filter((word) => word !== ''),
      '/thuis',
    );
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error('there is no mistake in it');
}

describe('the words of an export', () => {
  it('ask the deck that ships for one format, with what people mostly want', () => {
    const { deck, ...rest } = asked('--pdf', 'dia.pdf');
    expect(deck).toMatch(/kinderwerk-in-beeld\.beeld$/u);
    expect(rest).toEqual({
      targets: [{ format: 'pdf', target: resolve('/thuis/dia.pdf') }],
      choice: FIRST_CHOICE,
      language: 'nl',
      json: false,
    });
  });

  it('ask a deck for every format at once, from where they are said', () => {
    const words = FORMATS.flatMap((format) => [`--${format}`, `uit/${format}`]);
    const { deck, targets } = asked('mijn deck.beeld', ...words);
    expect(deck).toBe(resolve('/thuis/mijn deck.beeld'));
    expect(targets).toEqual(FORMATS.map((format) => ({ format, target: resolve(`/thuis/uit/${format}`) })));
  });

  it('choose slides, notes, paper and sizes', () => {
    const words =
      '--handout h.pdf --slides 3-7,12 --steps --notes trainer --per-page 3 --paper a4 --width 3840 --groups all --spare-ink';
    expect(asked(...words.split(' ')).choice).toEqual({
      slides: '3-7,12',
      steps: true,
      notes: 'trainer',
      perPage: 3,
      paper: 'a4',
      pictureWidth: 3840,
      ink: false,
      spareInk: true,
      groups: 'all',
    });
  });

  it('name a session, from where they are said', () => {
    expect(asked('--report', 'v.pdf', '--session', 'dag.sessie').session).toBe(resolve('/thuis/dag.sessie'));
  });

  it('choose the language of the answer, and one for programs', () => {
    expect(asked('--pdf', 'a.pdf', '--language', 'en', '--json')).toMatchObject({
      language: 'en',
      json: true,
    });
  });

  it.each(['--help', '-h', '--version'])('ask to know something, whatever else is there: %s', (word) => {
    const about = word === '--version' ? 'version' : 'help';
    expect(parseExport(['--quick', word, '--language', 'en'], '/thuis')).toEqual({ about, language: 'en' });
  });

  it.each([
    ['nothing', '', 'noTarget'],
    ['no target', 'deck.beeld', 'noTarget'],
    ['an empty target', '--pdf=', 'withoutValue'],
    ['two decks', 'een.beeld twee.beeld --pdf a.pdf', 'twoDecks'],
    ['an unknown option', '--pdf a.pdf --quick', 'unknownOption'],
    ['an unknown option of one letter', '--pdf a.pdf -q', 'unknownOption'],
    ['an option without its value', '--pdf', 'withoutValue'],
    ['an option behind one without its value', '--pdf --steps', 'withoutValue'],
    ['a value with a flag', '--pdf a.pdf --steps=3', 'withValue'],
    ['an option that is there twice', '--pdf a.pdf --pdf b.pdf', 'twice'],
    ['two results in one place', '--pdf a.pdf --handout ./x/../a.pdf', 'sameTarget'],
    ['a place that is none', '--pdf -', 'noFile'],
    ['notes of nobody known', '--pdf a.pdf --notes iedereen', 'notAChoice'],
    ['groups of another kind', '--report a.pdf --groups gisteren', 'notAChoice'],
    ['another paper', '--pdf a.pdf --paper a5', 'notAChoice'],
    ['four slides a page', '--handout a.pdf --per-page 4', 'notAChoice'],
    ['another width', '--png map --width 800', 'notAChoice'],
    ['another language', '--pdf a.pdf --language fr', 'notAChoice'],
  ])('%s is one mistake in the words', (_, line, kind) => {
    expect(mistakesIn(line)).toMatchObject({ code: 'usage', mistakes: [{ kind }] });
  });

  it('have all their mistakes told at once, in the language that they ask for', () => {
    const { mistakes, language } = mistakesIn('a.beeld b.beeld --quick --paper a5 --language en');
    expect(language).toBe('en');
    expect(mistakes.map(({ kind }) => kind)).toEqual(['unknownOption', 'notAChoice', 'twoDecks', 'noTarget']);
  });

  it('do not take the next option for a value', () => {
    expect(mistakesIn('--pdf --language en')).toMatchObject({
      language: 'en',
      mistakes: [{ kind: 'withoutValue', option: '--pdf' }],
    });
  });
});

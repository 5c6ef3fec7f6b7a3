import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadHyphenate } from '../../../src/renderer/slides/load-hyphenate';
import { hasLongWord, wordParts, wordsAndSpaces } from '../../../src/core/hyphenation/word-parts';

const nl = await loadHyphenate('nl');
const en = await loadHyphenate('en');
const written = (word: string, hyphenate = nl) =>
  wordParts(word, hyphenate)
    .map(({ text, hyphen }) => text + (hyphen ? '-' : '|'))
    .join('')
    .slice(0, -1);

describe('the pieces of a word', () => {
  it.each([
    ['Jeugdgezondheidszorg', 'Jeugd-ge-zond-heids-zorg'],
    ['(Samenwerkingspartners)', '(Samen-wer-kings-part-ners)'],
    ['coördinatorenvergadering', 'coör-di-na-to-ren-ver-ga-de-ring'],
    ['https://www.voorbeeld.nl/jeugd', 'https://|www.|voor-beeld.|nl/|jeugd'],
    ['kinder-en-jongerenwerkorganisatie', 'kinder-|en-|jon-ge-ren-werk-or-ga-ni-sa-tie'],
    ['2022/2023', '2022/|2023'],
    ['januari', 'januari'],
    ['33333333333333333333', '33333333333333333333'],
  ])('of %s are %s', (word, pieces) => {
    expect(written(word)).toBe(pieces);
  });

  it('are those of the language', () => {
    expect(written('internationalisation', en)).toBe('inter-na-tion-al-isa-tion');
  });

  it('are never a letter or two at either end, and make the word again', () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('abcdeinorstéë’-/.3 ')), maxLength: 60 });
    fc.assert(
      fc.property(letters, (text) => {
        const parts = wordsAndSpaces(text).map((word) => wordParts(word, nl));
        expect(
          parts
            .flat()
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('are looked for only where there is a long word', () => {
    expect(hasLongWord('Wat kinderen in de wijk willen')).toBe(false);
    expect(hasLongWord('Wat jeugdhulpverleners willen')).toBe(true);
    expect(hasLongWord('vijf\u00A0op\u00A0de\u00A0tien')).toBe(true);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpellable } from '../../../src/core/spelling/spellable';
import { wordsToCheck } from '../../../src/core/spelling/words-to-check';

describe('a dictionary is asked about', () => {
  it.each(['kindern', 'Kindern', "auto's", 'auto’s', "zo'n", 'sociaal-emotioneel', 'KInderen', 'één', 'ok'])(
    'the word %s',
    (word) => {
      expect(isSpellable(word)).toBe(true);
    },
  );

  it.each([
    ...['12', '12-jarigen', 'G4', '4xx', 'covid19', '½'],
    ...['GGD', 'BSO’s', "CAO's", 'PDFs', 'GGD-er', 'ZZP’er'],
    ...['s', 'n', 'é', '', '-', "'"],
    ...['kindern.nl', 'jan@nji.nl', 'http://nji', 'verslag_2021', 'o.a'],
    ...['WhatsApp', 'PowerPoint', 'macOS', 'NJi', 'x'.repeat(61)],
  ])('not the figure, abbreviation, name or part of an address %s', (word) => {
    expect(isSpellable(word)).toBe(false);
  });

  it('no word with a figure in it, whatever stands around that', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(9), fc.string(), (before, figure, after) => {
        expect(isSpellable(`${before}${figure}${after}`)).toBe(false);
      }),
    );
  });
});

describe('what a page cut out of an address', () => {
  it.each([
    ['mail jan@kindern.nl vandaag', ['mail', 'jan', 'kindern', 'vandaag'], ['mail', 'vandaag']],
    ['zie https://www.nji.nl/kindrwerk hier', ['zie', 'www', 'nji', 'kindrwerk', 'hier'], ['zie', 'hier']],
    ['zie www.kindrwerk.nl', ['zie', 'kindrwerk'], ['zie']],
    ['open verslg.docx nu', ['open', 'verslg', 'docx', 'nu'], ['open', 'nu']],
  ] as const)('is left out: %s', (text, words, left) => {
    expect(wordsToCheck(words, text)).toEqual(left);
  });

  it('is asked when it stands in the text as well', () => {
    expect(wordsToCheck(['kindern'], 'kindern mailen naar jan@kindern.nl')).toEqual(['kindern']);
  });

  it('ends with its sentence', () => {
    expect(wordsToCheck(['goed', 'Kindern', 'en'], 'goed. Kindern en/of goed')).toEqual([
      'goed',
      'Kindern',
      'en',
    ]);
  });

  it('takes no longer to find in a text without a space', () => {
    expect(wordsToCheck(['aa'], 'a'.repeat(20_000))).toEqual(['aa']);
  });
});

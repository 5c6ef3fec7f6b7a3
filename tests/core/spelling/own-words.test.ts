import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { checksSafely } from '../../../src/core/spelling/safe-checking';
import { KnownWords } from '../../../src/core/spelling/known-words';
import { isOwnWord, MAX_OWN_WORDS, ownWordsText, parseOwnWords } from '../../../src/core/spelling/own-words';
import { worthOffering } from '../../../src/core/spelling/suggestions';

const ownWord = fc.stringMatching(/^[a-zéëïöü][a-zéëïöü'-]{0,20}$/u);

it('own words come back from their file as they were, each once and in order', () => {
  fc.assert(
    fc.property(fc.array(ownWord), (words) => {
      const back = parseOwnWords(ownWordsText(words)) ?? [];
      expect(new Set(back)).toEqual(new Set(words));
      expect(parseOwnWords(ownWordsText(back))).toEqual(back);
    }),
  );
});

it('a file that somebody wrote by hand is read: empty lines, spaces, other line ends', () => {
  expect(parseOwnWords('\uFEFFnoot\r\n\r\n aap \n')).toEqual(['aap', 'noot']);
});

it.each([
  '{"woorden": []}',
  'twee woorden\n',
  'a\u0000b\n',
  '\uFFFD\n',
  Array.from({ length: MAX_OWN_WORDS + 1 }, (_, i) => `w${i}`).join('\n'),
])('a file that holds something else is no file of own words', (text) => {
  expect(parseOwnWords(text)).toBeUndefined();
});

it('a word is own by its letters, not by what else was typed', () => {
  expect(['outreachend', 'één', "zzp'er"].every(isOwnWord)).toBe(true);
  expect(['', 'twee woorden', 'x'.repeat(61), 'a\nb'].some(isOwnWord)).toBe(false);
});

it('a word that is known is so at the start of a sentence too, and a name only with its capital', () => {
  const known = new KnownWords('nl', ['spelinloopje', 'Ruwaard', "opa's"]);
  expect(
    ['spelinloopje', 'Spelinloopje', 'Ruwaard', 'opa’s', 'Outreachend'].every((word) => known.has(word)),
  ).toBe(true);
  expect(known.has('ruwaard')).toBe(false);
});

it('at most five suggestions are offered, and none that is a word cut up', () => {
  expect(worthOffering(['te h', 'the', 'kinder-', 'the', 'a', 'het', 'ten', 'te', 'eh', 'tee'])).toEqual([
    ...['the', 'het', 'ten', 'te', 'eh'],
  ]);
});

it.each([
  ['33.2.1', false],
  ['31.7.1', false],
  ['33.3.0', true],
  ['45.4.1', true],
] as const)('Electron %s checks words without hanging: %s', (version, safe) => {
  expect(checksSafely(version)).toBe(safe);
});

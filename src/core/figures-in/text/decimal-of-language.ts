import type { DecimalSign } from '../sheets/source-sheet';

const DUTCH = [
  'de',
  'het',
  'een',
  'van',
  'en',
  'dat',
  'op',
  'te',
  'zijn',
  'met',
  'voor',
  'worden',
  'ook',
  'aan',
];
const ENGLISH = [
  'the',
  'of',
  'and',
  'to',
  'are',
  'with',
  'for',
  'that',
  'is',
  'was',
  'on',
  'by',
  'this',
  'from',
];

/** The sign before decimals in the language of running text; undefined if it is neither Dutch nor English for sure. */
export function decimalOf(text: string): DecimalSign | undefined {
  const words = new Set(text.toLowerCase().split(/\P{L}+/u));
  const known = (list: readonly string[]) => list.filter((word) => words.has(word)).length;
  const [dutch, english] = [known(DUTCH), known(ENGLISH)];
  if (Math.max(dutch, english) < 4 || Math.abs(dutch - english) < 3) return undefined;
  return dutch > english ? 'comma' : 'point';
}

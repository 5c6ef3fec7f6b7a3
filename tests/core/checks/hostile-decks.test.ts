import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../../src/core/checks/parse';

const HEAD = 'beeld: 1\ntitle: T\nsource: { text: S }\n';
const SLIDE = 'slides:\n  - id: a\n    kind: statement\n    headline: H\n';
const many = (text: string, times: number) => text.repeat(times);
const codes = (text: string) => {
  const read = parseDeck(text);
  return 'deck' in read ? [] : [...new Set(read.problems.map(({ code }) => code))];
};

/** Each took the program minutes, or made it throw, when it was first written down. */
describe('a text that was made to be slow is answered', () => {
  it.each([
    [
      'blank lines before the slides',
      `${HEAD}slides:\n${many('\n', 8_000_000)}  - id: a\n    kind: statement\n    headline: H\n`,
    ],
    ['blank lines between keys', `${HEAD}${many('\n', 8_000_000)}${SLIDE}`],
    ['comments before the slides', `${HEAD}slides:\n${many('#\n', 4_000_000)}${SLIDE.slice(8)}`],
  ])('with %s without number: there are too many lines', (_, text) => {
    expect(codes(text)).toEqual(['tooMany']);
  });

  it('with blank lines and comments between a key and its list', () => {
    expect(codes(`${HEAD}slides:\n${many('\n  # niets\n', 50_000)}${SLIDE.slice(8)}`)).toEqual([]);
  });

  it('however many keys it has that are none', () => {
    const keys = Array.from({ length: 5_000 }, (_, i) => `k${i}: 1\n`).join('');
    expect(codes(`${HEAD}${SLIDE}${keys}`)).toEqual(['unknownKey']);
    const inner = Array.from({ length: 5_000 }, (_, i) => `    k${i}: 1\n`).join('');
    expect(codes(`${HEAD}${SLIDE}${inner}`)).toEqual(['unknownKey']);
  });

  it.each([
    ['colons', `${many(':', 200_000)}\n`],
    ['spaces before a colon', `a${many(' ', 200_000)}:\n`],
    ['quotes', `a: ${many('"', 100_000)}\n`],
    ['list signs', `${many('- ', 1_000)}\n`],
    ['tabs', `a:${many('\t', 200_000)}x\n`],
  ])('however many %s it has', (_, text) => {
    expect(codes(`${HEAD}${SLIDE}${text}`)).not.toEqual([]);
  });
});

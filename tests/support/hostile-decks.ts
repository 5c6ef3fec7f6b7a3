import { LIMITS } from '../../src/core/deck/limits';

const HEAD = 'beeld: 1\ntitle: Proef\nsource: { text: Bron }\n';
const slides = (count: number) =>
  Array.from({ length: count }, (_, i) => `  - { id: s${i}, kind: title, headline: Kop }\n`).join('');

/** Decks that are too large to keep as files; each is made when it is asked for. */
export const hostileDecks: Readonly<Record<string, () => string>> = {
  '20 MB of opening brackets': () => '['.repeat(LIMITS.bytes),
  'more than 20 MB': () => `# ${'x'.repeat(LIMITS.bytes)}\n`,
  '10,000 lists in each other': () => `${HEAD}slides: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
  '10,000 maps in each other': () => `${HEAD}slides: ${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}\n`,
  '2,000 lists in each other, one a line': () =>
    `${HEAD}slides:\n${Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}-\n`).join('')}`,
  '100,000 slides': () => `${HEAD}slides:\n${slides(100_000)}`,
  '20,000 keys in one slide': () =>
    `${HEAD}slides:\n${slides(1)}  - id: x\n${Array.from({ length: 20_000 }, (_, i) => `    k${i}: 1\n`).join('')}`,
  'one line of 2 MB': () =>
    `${HEAD}slides:\n  - { id: x, kind: title, headline: ${'woord '.repeat(330_000)} }\n`,
  'a block of 2 MB': () =>
    `${HEAD}slides:\n  - id: x\n    kind: title\n    notes: |\n${'      regel\n'.repeat(160_000)}`,
  '50,000 comments': () => `${HEAD}${'# uitleg\n'.repeat(50_000)}slides:\n${slides(1)}`,
  '10,000 anchors and aliases': () => `${HEAD}slides: [${'&a x, *a, '.repeat(10_000)}]\n`,
  '10,000 unclosed quotes': () => `${HEAD}${'a: "\n'.repeat(9_999)}`,
  '20,000 strays': () => `${HEAD}${'}\n'.repeat(20_000)}`,
};

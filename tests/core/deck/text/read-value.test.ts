import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainLines } from '../../../../src/core/deck/text/plain-lines';
import { readPart } from '../../../../src/core/deck/text/read-part';
import { readText } from '../../../../src/core/deck/text/read-text';
import { readValue } from '../../../../src/core/deck/text/read-value';
import { splitText } from '../../../../src/core/deck/text/split-text';
import { anyDeckText } from '../../../support/deck-texts';

const valueOf = (text: string) => readValue(text, splitText(text));
const report = readFileSync('resources/decks/kinderwerk-in-beeld.beeld', 'utf8');

/** The keys of a file, and the items of their lists. */
function partsOf(text: string): readonly string[] {
  const parts = splitText(text)?.flatMap((key) => [key, ...key.items]) ?? [];
  return parts.map(({ from, to }) => text.slice(from, to));
}

/** The same of a part of a text. */
function agreesOn(text: string): void {
  const value = plainLines(text);
  if (value === undefined) return;
  const read = readPart(text);
  expect({ value, refused: false, text }).toEqual({ value: read?.value, refused: read?.refused, text });
}

/** What it says of a text is what the library says of it, or nothing. */
function agrees(text: string): void {
  const value = valueOf(text);
  if (value === undefined) return;
  const read = readText(text);
  expect({ value, refused: false }).toEqual({ value: read?.value, refused: read?.refused });
}

/** Whatever may change what a line means. */
const SIGNS = [
  ...Array.from(`:-#"'[]{},&*!|>%@\`?~\\/=<.+_ 01eExo\n\t\r`),
  ...[
    ': ',
    ' #',
    '- ',
    '? ',
    '\n  ',
    '\n\n',
    '""',
    '--- ',
    '...',
    '<<: ',
    'null',
    'true',
    '\u0085',
    '\uFEFF',
  ],
];
const anySign = fc.constantFrom(...SIGNS);
const anyChanges = fc.array(
  fc.record({ at: fc.nat({ max: 100_000 }), sign: anySign, over: fc.nat({ max: 3 }) }),
  { minLength: 1, maxLength: 4 },
);

function changed(text: string, changes: readonly { at: number; sign: string; over: number }[]): string {
  return changes.reduce((made, { at, sign, over }) => {
    const place = at % (made.length + 1);
    return made.slice(0, place) + sign + made.slice(place + over);
  }, text);
}

describe('the value of a text, read without where it stands', () => {
  it('is what the library reads, in any layout', () => {
    fc.assert(fc.property(anyDeckText, agrees), { numRuns: 40 });
  });

  it('is what the library reads, or nothing, whatever was put in or left out', () => {
    fc.assert(
      fc.property(anyDeckText, anyChanges, (text, changes) => {
        agrees(changed(text, changes));
      }),
      { numRuns: 40 },
    );
  });

  it('is what the library reads, or nothing, of slides of the report with anything put in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...partsOf(report)), anyChanges, (part, changes) => {
        agreesOn(changed(part, changes));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is what the library reads, or nothing, of lines made of all that has a meaning', () => {
    const word = fc.oneof(
      anySign,
      fc.constantFrom('a', 'key', 'b c', '1', '2.50', "it's", '- x', 'k: v', '{ a: 1 }'),
    );
    const line = fc
      .tuple(
        fc.nat({ max: 3 }),
        fc.constantFrom('', '- ', 'k: ', 'l: ', 'm:', '- n: ', '# '),
        fc.array(word, { maxLength: 3 }),
      )
      .map(([indent, start, words]) => '  '.repeat(indent) + start + words.join(''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const text = lines.join('\n') + '\n';
        agreesOn(text);
      }),
      { numRuns: 3_000 },
    );
  });

  it('needs the library for nothing in the report', () => {
    const parts = partsOf(report);
    expect(parts.length).toBeGreaterThan(15);
    expect(parts.filter((own) => plainLines(own) === undefined)).toEqual([]);
  });

  it('is there for a photo of any size, also where quotes and signs stand in it', () => {
    const src = `"\\${'ab\\"'.repeat(3_000_000)}`;
    expect(valueOf(JSON.stringify({ src }, null, 2))).toEqual({ src });
  });

  it.each([
    ['an alias', 'a: &x 1\nb: *x\n'],
    ['a key that stands twice', 'a: 1\na: 2\n'],
    ['a key that stands twice in braces', 'a: { b: 1, b: 2 }\n'],
    ['no map', '- a\n'],
    ['a key twice in JSON', '{"a":1,"a":2}'],
  ])('is nothing for %s', (_, text) => {
    expect(valueOf(text)).toBeUndefined();
  });

  it.each([
    ['a: "zei \\"ja\\" \\\\"\n', { a: 'zei "ja" \\' }],
    ["a: 'foto''s' # van de buurt\n", { a: "foto's" }],
    ['a: |-\n  een\n\n  twee\n\nb: 12,5\n', { a: 'een\n\ntwee', b: '12,5' }],
    ['a:\n- 1\n- [x, "y, z"]\nb:\n', { a: [1, ['x', 'y, z']], b: null }],
    ['a: 2026-05-01\nb: -0.5\nc: http://nji.nl\n', { a: '2026-05-01', b: -0.5, c: 'http://nji.nl' }],
    ['{"a": [1, 2.5], "b": "c: d"}\n', { a: [1, 2.5], b: 'c: d' }],
  ])('of %j is %j', (text, value) => {
    expect(valueOf(text)).toEqual(value);
    agrees(text);
  });
});

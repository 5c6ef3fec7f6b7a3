import * as fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Plain } from '../../../../src/core/deck/edit';
import { editSource } from '../../../../src/core/deck/edit-text';
import { readText } from '../../../../src/core/deck/text/read-text';
import type { Source } from '../../../../src/core/deck/text/source';
import { anyDeckText, anyWish, editFor } from '../../../support/deck-texts';
import { set } from '../../../support/edits';

function read(text: string): Source {
  const source = readText(text);
  if (source === undefined) throw new Error('no sound text');
  return source;
}

const valueIn = (text: string) => parse(text, { logLevel: 'error' }) as Plain;
const json = (text: string, indent?: number) => JSON.stringify(valueIn(text), null, indent);

describe.each([
  ['YAML', (text: string) => text],
  ['JSON on one line', (text: string) => json(text)],
  ['JSON with a line for each field', (text: string) => json(text, 2)],
])('a text in %s', (_, written) => {
  it('holds what the whole of it does', () => {
    fc.assert(
      fc.property(anyDeckText, (text) => {
        expect(read(written(text)).value).toEqual(valueIn(text));
      }),
      { numRuns: 30 },
    );
  });

  it('that was read again where it changed is read as any other', () => {
    fc.assert(
      fc.property(anyDeckText, fc.array(anyWish, { minLength: 1, maxLength: 4 }), (text, wishes) => {
        let source = read(written(text));
        for (const wish of wishes) source = editSource(source, [editFor(source.value, wish)]);
        const made = source.text.toString();
        expect({ ...source, text: made }).toEqual(read(made));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what it held of every other slide the very same', () => {
    const slides = [1, 2, 3].map((number) => ({
      id: `s${number}`,
      kind: 'title',
      headline: 'Kop',
      text: '"]}',
    }));
    const before = read(written(JSON.stringify({ beeld: 1, slides })));
    const after = editSource(before, [set(['slides', 1, 'headline'], 'Anders')]);
    const [old, now] = [before, after].map(
      ({ value }) => (value as { readonly slides: readonly unknown[] }).slides,
    );
    expect(now?.map((slide, i) => slide === old?.[i])).toEqual([true, false, true]);
  });
});

it.each([
  ['an alias', 'beeld: 1\nslides:\n  - &a { id: x }\n  - { id: *a }\n'],
  ['a key that stands twice', 'beeld: 1\nslides:\n  - id: x\n    id: y\n'],
  ['a key that stands twice in JSON', '{"slides":[{"id":"x","id":"y"}]}'],
])('a text with %s is known to have what no deck may', (_, text) => {
  expect(readText(text)?.refused ?? true).toBe(true);
});

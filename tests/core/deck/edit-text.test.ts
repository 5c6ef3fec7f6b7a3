import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/core/deck/edit';
import { editText } from '../../../src/core/deck/edit-text';
import { changedLines } from '../../support/changed-lines';
import { edited, insert, move, remove, set } from '../../support/edits';

const builtIn = readFileSync('resources/decks/kinderwerk-in-beeld.beeld', 'utf8');

describe('a text that is set', () => {
  it('changes its own line only, and the comment on that line stays', () => {
    const made = edited(builtIn, set(['slides', 2, 'text'], 'Veel namen'));
    expect(changedLines(builtIn, made)).toEqual({
      gone: ['    text: Kinderwerk heeft veel namen, net als jongerenwerk. # bron: regel 9-10'],
      come: ['    text: Veel namen # bron: regel 9-10'],
    });
  });

  it.each([
    ['a: een', 'twee', 'a: twee'],
    ["a: 'een'", "zo'n", "a: 'zo''n'"],
    ['a: "een"', 'twee', 'a: "twee"'],
    ['a: een', '85,9%', 'a: 85,9%'],
    ['a: een', 'twee: drie', 'a: "twee: drie"'],
    ['a: een', 'nr #2', 'a: "nr #2"'],
    ['a: een', '- twee', 'a: "- twee"'],
    ['a: een', 'yes', 'a: "yes"'],
    ['a: een', '12', 'a: "12"'],
    ['a: een', '1.234,5', 'a: "1.234,5"'],
    ['a: een', '2026-01-01', 'a: "2026-01-01"'],
    ['a: een', 'twee ', 'a: "twee "'],
    ['a: een', '\ttwee', 'a: "\\ttwee"'],
    ['a: een', '', 'a: ""'],
    ['a: een', '🙂 wij', 'a: 🙂 wij'],
    ['a: een', '‘wij’', 'a: ‘wij’'],
    ['a: een', 'x'.repeat(3000), `a: ${'x'.repeat(3000)}`],
    ['a: een # c', 'woord '.repeat(90).trim(), `a: ${'woord '.repeat(90).trim()} # c`],
    ['{ a: een }', '85,9%', '{ a: "85,9%" }'],
    ['{ a: een }', 'b\nc', '{ a: "b\\nc" }'],
    ['{"a": "een"}', 'b\nc', '{"a": "b\\nc"}'],
    ['a: een # c', 'b\nc\n', 'a: | # c\n  b\n  c'],
    ['a: een\nb: 2', 'b\nc', 'a: |-\n  b\n  c\nb: 2'],
    ['a: "x\n  y" # c\nb: 2', 'z', 'a: "z" # c\nb: 2'],
    ['a: |\n    x\n\n    y\nb: 2', 'x\n\nz\n', 'a: |\n    x\n\n    z\nb: 2'],
    ['a: | # c\n  x\n\nb: 2', 'x', 'a: |- # c\n  x\n\nb: 2'],
    ['a: | # c\n  x\n  y\nb: 2', '', 'a: "" # c\nb: 2'],
    ['a: >\n  x\n  y\n\n  z\n', 'x\nz\n\ny\n', 'a: >\n  x\n\n  z\n\n\n  y\n'],
    ['a: |\n  x\nb: 2', ' y\nz', 'a: " y\\nz"\nb: 2'],
    ['a: |\n  x\nb: 2', 'y\r\nz', 'a: "y\\r\\nz"\nb: 2'],
    ['a:\nb: 2', 'y', 'a: y\nb: 2'],
    ['a:\n  # c\n  een\nb: 2', 'y', 'a:\n  # c\n  y\nb: 2'],
  ])('%j with %j gives %j', (text, value, made) => {
    expect(edited(text, set(['a'], value))).toBe(made);
  });

  it('keeps the line breaks of Windows and the mark at the start', () => {
    const text = '\uFEFFa: een # c\r\nb: |\r\n  x\r\n  y\r\nc: 3\r\n';
    expect(edited(text, set(['a'], 'twee'), set(['b'], 'x\nz\n'), set(['d'], 4))).toBe(
      '\uFEFFa: twee # c\r\nb: |\r\n  x\r\n  z\r\nc: 3\r\nd: 4\r\n',
    );
  });

  it('that is the same changes nothing, however it is written', () => {
    expect(edited('a: 85.90\nb: [ x ]\n', set(['a'], 85.9), set(['b'], ['x']))).toBe('a: 85.90\nb: [ x ]\n');
  });
});

describe('a figure or a list that is set', () => {
  it.each<readonly [string, Edit, string]>([
    ['a: 85.90 # c', set(['a'], 12), 'a: 12 # c'],
    ['a: { b: 1, c: x } # c', set(['a', 'b'], 2.5), 'a: { b: 2.5, c: x } # c'],
    ['a: [x, y] # c', set(['a'], ['x', 'z']), 'a: [x, z] # c'],
    ['a: [x, y] # c', set(['a'], []), 'a: [] # c'],
    ['a: [] # c\nb: 1', set(['a'], ['x', 'y']), 'a: [x, y] # c\nb: 1'],
    ['a: x # c\nb: 1', set(['a'], { d: ['lange tekst'] }), 'a: # c\n  d:\n    - lange tekst\nb: 1'],
    ['a: # c\n  - x # d\n  - y\nb: 1', set(['a'], 'z'), 'a: z # c\nb: 1'],
    ['a: # c\n  - x # d\n  - y\nb: 1', set(['a'], ['x', 'y', 'z']), 'a: # c\n  - x # d\n  - y\n  - z\nb: 1'],
    ['- x # c\n- y', set([0], 'z'), '- z # c\n- y'],
    ['a:\n  - x # c\n  - y', set(['a', 0], 'b\nc'), 'a:\n  - |- # c\n    b\n    c\n  - y'],
    ['a:\n  - b: 1\n    c: 2\n  - y', set(['a', 0], 'z'), 'a:\n  - z\n  - y'],
    ['a:\n  - y\n', set(['a', 0], { b: 'x', kind: 'y' }), 'a:\n  - b: x\n    kind: y\n'],
  ])('%j: %j', (text, edit, made) => {
    expect(edited(text, edit)).toBe(made);
  });
});

describe('a key that is new', () => {
  it.each<readonly [string, Edit, string]>([
    ['a: 1 # c\n\n# einde\n', set(['b'], 2), 'a: 1 # c\nb: 2\n\n# einde\n'],
    ['a: 1\nb:\n  - x\n', set(['c'], 'y'), 'a: 1\nc: y\nb:\n  - x\n'],
    ['a: { b: 1 }', set(['a', 'c d'], 2), 'a: { b: 1, c d: 2 }'],
    ['a: {}', set(['a', 'c'], 2), 'a: { c: 2 }'],
    [
      'a: # c\n  - b: 1 # d\n    # diep\n  - x',
      set(['a', 0, 'c'], ['p', 'q']),
      'a: # c\n  - b: 1 # d\n    c: [p, q]\n    # diep\n  - x',
    ],
    [
      '{\n  "a": 1, // x\n}'.replace(' // x', ' # x'),
      set(['b'], ['p']),
      '{\n  "a": 1, # x\n  "b": [\n    "p"\n  ],\n}',
    ],
    ['{"a":1}', set(['b'], { c: 'd' }), '{"a":1, "b": {"c": "d"}}'],
  ])('%j: %j', (text, edit, made) => {
    expect(edited(text, edit)).toBe(made);
  });
});

describe('what cannot be', () => {
  it.each<readonly [string, Edit]>([
    ['a: 1', set(['b', 'c'], 1)],
    ['a: [1]', set(['a', 1], 1)],
    ['a: [1]', insert(['a', 2], 1)],
    ['a: [1]', move(['a', 0], 1)],
    ['a: [1]', remove('a', 1)],
    ['a: 1', insert(['b', 0], 1)],
    ['a: {}', set(['a', 'constructor', 'x'], 1)],
  ])('a path that leads nowhere is a fault of ours: %j, %j', (text, edit) => {
    expect(() => editText(text, [edit])).toThrow(RangeError);
  });

  it('a text that cannot be read is not touched', () => {
    expect(() => editText('a: "', [set(['a'], 1)])).toThrow('only a text that can be read');
  });
});

describe('a layout of which nothing is known', () => {
  it.each<readonly [string, Edit]>([
    ['? a\n: x # c\n', set(['a'], 'y')],
    ['- - a # c\n  - b\n', remove(0, 0)],
    ['- - a\n', insert([0, 0], 'x')],
    ['--- # c\na: 1\n...\n', set(['b'], 2)],
    ['a: &x 1\nb: *x\n', set(['b'], 2)],
    ['a: !!str 1 # c\n', set(['a'], 'y')],
    ['x', set([], 'y')],
    ['a: 1', set([], ['y'])],
    ['a: 1 # c', remove('a')],
    ['a: [x, y: 1, ? z]', remove('a', 1)],
  ])('is edited all the same: %j, %j', (text, edit) => {
    edited(text, edit);
  });

  it('keeps names that mean something to JavaScript as names', () => {
    const text = '__proto__: { x: 1 }\nconstructor: 2\n';
    expect(editText(text, [set(['__proto__', 'x'], 3), set(['constructor'], 4), set(['toString'], 5)])).toBe(
      '__proto__: { x: 3 }\nconstructor: 4\ntoString: 5\n',
    );
    expect({}).not.toHaveProperty('x');
  });
});

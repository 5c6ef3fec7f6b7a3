import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Edit, Plain } from '../../../src/core/deck/edit';
import { editText } from '../../../src/core/deck/edit-text';
import { editValue } from '../../../src/core/deck/edit-value';
import { changedLines } from '../../support/changed-lines';

const builtIn = readFileSync('resources/decks/kinderwerk-in-beeld.beeld', 'utf8');

/** The text after the edits, of which it is known that it holds what it should. */
function after(text: string, ...edits: readonly Edit[]): string {
  const made = editText(text, edits);
  expect(parse(made)).toEqual(editValue(parse(text) as Plain, edits));
  return made;
}

const set = (path: Edit['path'], value: Plain): Edit => ({ type: 'set', path, value });
const insert = (path: Edit['path'], value: Plain): Edit => ({ type: 'insert', path, value });
const remove = (...path: Edit['path']): Edit => ({ type: 'remove', path });
const move = (path: Edit['path'], to: number): Edit => ({ type: 'move', path, to });

describe('a text that is set', () => {
  it('changes its own line only, and the comment on that line stays', () => {
    const made = after(builtIn, set(['slides', 2, 'text'], 'Veel namen'));
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
    expect(after(text, set(['a'], value))).toBe(made);
  });

  it('keeps the line breaks of Windows and the mark at the start', () => {
    const text = '\uFEFFa: een # c\r\nb: |\r\n  x\r\n  y\r\nc: 3\r\n';
    expect(after(text, set(['a'], 'twee'), set(['b'], 'x\nz\n'), set(['d'], 4))).toBe(
      '\uFEFFa: twee # c\r\nb: |\r\n  x\r\n  z\r\nc: 3\r\nd: 4\r\n',
    );
  });

  it('that is the same changes nothing, however it is written', () => {
    expect(after('a: 85.90\nb: [ x ]\n', set(['a'], 85.9), set(['b'], ['x']))).toBe('a: 85.90\nb: [ x ]\n');
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
    expect(after(text, edit)).toBe(made);
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
    expect(after(text, edit)).toBe(made);
  });
});

describe('a list', () => {
  const slides = `slides:
  # ---- 1. Een
  - id: een # c
    kind: title

  # ---- 2. Twee
  # over twee
  - id: twee
    notes: |
      x

      y

  # los

  - id: drie
    kind: title # d
# einde
`;

  it('takes the comments above an item along, and puts it back as it was', () => {
    const moved = after(slides, move(['slides', 0], 2));
    expect(moved).toBe(`slides:
  # ---- 2. Twee
  # over twee
  - id: twee
    notes: |
      x

      y

  - id: drie
    kind: title # d

  # los

  # ---- 1. Een
  - id: een # c
    kind: title
# einde
`);
    expect(after(moved, move(['slides', 2], 0))).toBe(slides);
  });

  it('loses an item with its own comments; loose ones stay', () => {
    expect(after(slides, remove('slides', 1))).toBe(`slides:
  # ---- 1. Een
  - id: een # c
    kind: title

  # los

  - id: drie
    kind: title # d
# einde
`);
    expect(after(slides, remove('slides', 2))).toContain('y\n\n  # los\n# einde\n');
    expect(after(slides, remove('slides', 0))).toMatch(/^slides:\n {2}# ---- 2/u);
  });

  it('takes a new slide in lines of its own, its rows on one line each', () => {
    const slide = {
      id: 'vier',
      kind: 'ranking',
      headline: 'Kop: met dubbele punt',
      highlight: ['a'],
      rows: [{ id: 'a', label: 'Aap', value: 12.5 }],
      notes: 'een\ntwee\n',
    };
    expect(after(slides, insert(['slides', 1], slide))).toContain(`    kind: title

  - id: vier
    kind: ranking
    headline: "Kop: met dubbele punt"
    highlight: [a]
    rows:
      - { id: a, label: Aap, value: 12.5 }
    notes: |
      een
      twee

  # ---- 2. Twee
`);
  });

  it.each<readonly [string, Edit, string]>([
    ['a: [] # c\nb: 1', insert(['a', 0], { id: 'x', label: 'y' }), 'a: # c\n  - { id: x, label: y }\nb: 1'],
    ['a: []', insert(['a', 0], 'x'), 'a: [x]'],
    ['a: [x, y]', insert(['a', 1], 'z'), 'a: [x, z, y]'],
    ['a: [x]', insert(['a', 1], 'z'), 'a: [x, z]'],
    ['a: [x, y]', remove('a', 0), 'a: [y]'],
    ['a: [x, y]', remove('a', 1), 'a: [x]'],
    ['a: [ x ]', remove('a', 0), 'a: []'],
    ['a: [x,y, z]', move(['a', 0], 2), 'a: [y,z, x]'],
    ['a:\n  [\n    x, # een\n    # van y\n    y # twee\n  ]', remove('a', 1), 'a:\n  [\n    x # een\n  ]'],
    [
      'a:\n  [\n    x, # een\n    # van y\n    y # twee\n  ]',
      move(['a', 1], 0),
      'a:\n  [\n    # van y\n    y, # twee\n    x # een\n  ]',
    ],
    [
      'a:\n  [\n    x, # een\n    y, # twee\n  ]',
      insert(['a', 2], 'z'),
      'a:\n  [\n    x, # een\n    y, # twee\n    z,\n  ]',
    ],
    ['a: # c\n  # van x\n  - x # d\nb: 1', remove('a', 0), 'a: [] # c\nb: 1'],
    ['a: # c\r\n  - x # d\r\nb: 1', remove('a', 0), 'a: [] # c\r\nb: 1'],
    ['a:\n- x\n- y\nb: 1', insert(['a', 2], 'z'), 'a:\n- x\n- y\n- z\nb: 1'],
    [
      'a:\n  - { id: x, v: 1 } # c\nb: 1',
      insert(['a', 1], { id: 'y', v: 2, kind: 'z' }),
      'a:\n  - { id: x, v: 1 } # c\n  - { id: y, v: 2, kind: z }\nb: 1',
    ],
    ['a:\n  - x\n  - y', insert(['a', 2], 'p\nq'), 'a:\n  - x\n  - y\n  - |-\n    p\n    q'],
    ['a:\n  - b: 1 # c\n    d: 2\n  - x', remove('a', 0, 'b'), 'a:\n  - d: 2\n  - x'],
    ['a:\n  - b: 1\n    d: 2\n  - x', remove('a', 0, 'd'), 'a:\n  - b: 1\n  - x'],
    ['{"a":[1,2]}', insert(['a', 2], 3), '{"a":[1,2,3]}'],
    [
      '{\n  "a": [\n    1\n  ]\n}',
      insert(['a', 1], { b: 'x' }),
      '{\n  "a": [\n    1,\n    {\n      "b": "x"\n    }\n  ]\n}',
    ],
  ])('%j: %j', (text, edit, made) => {
    expect(after(text, edit)).toBe(made);
  });

  it('of another length keeps the comments of what stays', () => {
    const text = 'rows:\n  - { id: a, v: 1 } # een\n  - { id: b, v: 2 } # twee\n  - { id: c, v: 3 } # drie\n';
    const rows = [
      { id: 'a', v: 5 },
      { id: 'c', v: 3 },
    ];
    expect(after(text, set(['rows'], rows))).toBe(
      'rows:\n  - { id: a, v: 5 } # een\n  - { id: c, v: 3 } # drie\n',
    );
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
    after(text, edit);
  });

  it('keeps names that mean something to JavaScript as names', () => {
    const text = '__proto__: { x: 1 }\nconstructor: 2\n';
    expect(editText(text, [set(['__proto__', 'x'], 3), set(['constructor'], 4), set(['toString'], 5)])).toBe(
      '__proto__: { x: 3 }\nconstructor: 4\ntoString: 5\n',
    );
    expect({}).not.toHaveProperty('x');
  });
});

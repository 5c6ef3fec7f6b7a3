import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/core/deck/edit';
import { edited, insert, move, remove, set } from '../../support/edits';

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
    const moved = edited(slides, move(['slides', 0], 2));
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
    expect(edited(moved, move(['slides', 2], 0))).toBe(slides);
  });

  it('loses an item with its own comments; loose ones stay', () => {
    expect(edited(slides, remove('slides', 1))).toBe(`slides:
  # ---- 1. Een
  - id: een # c
    kind: title

  # los

  - id: drie
    kind: title # d
# einde
`);
    expect(edited(slides, remove('slides', 2))).toContain('y\n\n  # los\n# einde\n');
    expect(edited(slides, remove('slides', 0))).toMatch(/^slides:\n {2}# ---- 2/u);
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
    expect(edited(slides, insert(['slides', 1], slide))).toContain(`    kind: title

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
    expect(edited(text, edit)).toBe(made);
  });

  it('leaves comments at another column where they are', () => {
    expect(edited('a:\n# c\n  - x\n', insert(['a', 0], 'z'))).toBe('a:\n# c\n  - z\n  - x\n');
    expect(edited('a:\n  - x\n# c\n  - y\n', move(['a', 1], 0))).toBe('a:\n  - y\n# c\n  - x\n');
  });

  it('in a file that ends its lines in two ways leaves the lines of its other items', () => {
    const text = 'a:\r\n  - x\n  - y\n  - z\n';
    expect(edited(text, insert(['a', 3], 'w'))).toBe('a:\r\n  - x\n  - y\n  - z\r\n  - w\n');
    expect(edited(text, move(['a', 0], 1))).toBe('a:\r\n  - y\n  - x\n  - z\n');
    edited(`? b\n: [1]\n${text}#\n\r\n#`, set(['b'], 2));
  });

  it('of another length keeps the comments of what stays', () => {
    const text = 'rows:\n  - { id: a, v: 1 } # een\n  - { id: b, v: 2 } # twee\n  - { id: c, v: 3 } # drie\n';
    const rows = [
      { id: 'a', v: 5 },
      { id: 'c', v: 3 },
    ];
    expect(edited(text, set(['rows'], rows))).toBe(
      'rows:\n  - { id: a, v: 5 } # een\n  - { id: c, v: 3 } # drie\n',
    );
  });
});

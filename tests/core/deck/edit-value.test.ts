import { expect, it } from 'vitest';
import { known } from '../../../src/core/deck/edit-value';
import type { Plain } from '../../../src/core/deck/edit';

it('a number or a truth value in the field of a text is a text, as a file is read', () => {
  expect(known({ label: 2024, rows: [{ about: true, value: 12 }] }, ['slides', 0])).toEqual({
    label: '2024',
    rows: [{ about: 'true', value: 12 }],
  });
  expect(known(2024, ['slides', 0, 'rows', 1, 'label'])).toBe('2024');
});

/** What a slide keeps of where its figures came from has fields of these names too, which are no texts there. */
const FROM = { row: 3, source: true, rows: [{ row: 3, is: 'data' }] };

it.each<[path: readonly (string | number)[], value: Plain, expected: Plain]>([
  [['slides', 0], { figuresFrom: FROM }, { figuresFrom: FROM }],
  [['slides', 0, 'figuresFrom'], FROM, FROM],
  [['slides', 0, 'figuresFrom', 'rows'], FROM.rows, FROM.rows],
  [['slides', 0, 'figuresFrom', 'rows', 0, 'row'], 3, 3],
])('what only the program writes stays what it is, set at %j', (path, value, expected) => {
  expect(known(value, path)).toEqual(expected);
});

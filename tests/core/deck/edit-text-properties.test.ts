import * as fc from 'fast-check';
import { isNode, parse, parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readVersion } from '../../../src/core/checks/parse';
import type { Edit, Plain } from '../../../src/core/deck/edit';
import { editText } from '../../../src/core/deck/edit-text';
import { editValue } from '../../../src/core/deck/edit-value';
import {
  anyDeckText,
  anyScalar,
  anyWish,
  at,
  commentsIn,
  editFor,
  reverseOf,
  type Wish,
} from '../../support/deck-texts';
import { edited } from '../../support/edits';

const valueIn = (text: string) => parse(text, { logLevel: 'error' }) as Plain;

describe('any edits of any deck', () => {
  it('give the text of what they make of the value', () => {
    fc.assert(
      fc.property(anyDeckText, fc.array(anyWish, { maxLength: 4 }), (text, wishes) => {
        let value = valueIn(text);
        const edits = wishes.map((wish) => {
          const edit = editFor(value, wish);
          value = editValue(value, [edit]);
          return edit;
        });
        expect(valueIn(editText(text, edits))).toEqual(value);
      }),
      { numRuns: 40 },
    );
  });

  it('can be taken back', () => {
    fc.assert(
      fc.property(anyDeckText, anyWish, (text, wish) => {
        const value = valueIn(text);
        const edit = editFor(value, wish);
        const made = editText(text, [edit]);
        expect(valueIn(editText(made, [reverseOf(value, edit)]))).toEqual(value);
      }),
      { numRuns: 30 },
    );
  });

  it('leave every comment that is not part of what goes, in order', () => {
    const takesNothing = ({ type }: Wish) => type === 'setNew' || type === 'insert';
    fc.assert(
      fc.property(anyDeckText, anyWish.filter(takesNothing), (text, wish) => {
        const edit = editFor(valueIn(text), wish);
        fc.pre(edit.type === 'insert' || at(valueIn(text), edit.path) === undefined);
        expect(commentsIn(edited(text, edit))).toEqual(commentsIn(text));
      }),
      { numRuns: 40 },
    );
  });

  it('that move an item there and back leave the text as it was', () => {
    const moves = anyWish.map((wish): Wish => ({ ...wish, type: 'move' }));
    fc.assert(
      fc.property(anyDeckText, moves, (text, wish) => {
        const edit = editFor(valueIn(text), wish);
        fc.pre(edit.type === 'move');
        const made = editText(text, [edit]);
        expect(commentsIn(made).toSorted()).toEqual(commentsIn(text).toSorted());
        expect(editText(made, [reverseOf(valueIn(text), edit)])).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('that set a single value leave all lines but its own', () => {
    const sets = fc.record({ wish: anyWish, value: anyScalar });
    fc.assert(
      fc.property(anyDeckText, sets, (text, { wish, value }) => {
        const edit = editFor(valueIn(text), { ...wish, type: 'set', value });
        const old = at(valueIn(text), edit.path);
        fc.pre(typeof old !== 'object' || old === null);
        const made = edited(text, edit);
        const [from, to] = linesOf(text, edit.path);
        const [lines, now] = [text.split('\n'), made.split('\n')];
        expect(now.slice(0, from)).toEqual(lines.slice(0, from));
        const after = lines.slice(to + 1);
        expect(now.slice(now.length - after.length)).toEqual(after);
        expect(commentsIn(made)).toEqual(commentsIn(text));
      }),
      { numRuns: 40 },
    );
  });
});

/** The first and the last line of a value, from 0. */
function linesOf(text: string, path: readonly (string | number)[]): readonly [number, number] {
  const node = parseDocument(text).getIn(path, true);
  const [from = 0, to = 0] = isNode(node) ? (node.range ?? []) : [];
  const count = (end: number) => text.slice(0, end).split('\n').length - 1;
  return [count(from), count(Math.max(from, to - 1))];
}

describe('a deck that ends or breaks its lines oddly', () => {
  const slide = (id: string) => `  - id: ${id}\n    kind: statement\n    headline: Kop ${id}\n`;
  const head = 'beeld: 1\ntitle: T\nsource: { text: S }\n';
  const end = fc
    .array(
      fc.constantFrom(
        '\r',
        '\n',
        '\r\n',
        '- ',
        '? ',
        ': ',
        'e',
        '#',
        ' ',
        '  ',
        '    ',
        '\t',
        '"',
        '...',
        'n: ',
      ),
      {
        maxLength: 7,
      },
    )
    .map((signs) => signs.join(''));
  /** What an editor does to it. */
  const edits: readonly Edit[] = [
    { type: 'set', path: ['slides', 0, 'notes'], value: 'Vraag het eerst.' },
    { type: 'set', path: ['slides', 1, 'headline'], value: 'Anders' },
    { type: 'insert', path: ['slides', 2], value: { id: 'c', kind: 'statement', headline: 'Nieuw' } },
    { type: 'remove', path: ['slides', 1] },
  ];

  it.each([
    '    points:\n      - \r? e',
    '    points:\n      -\r? e',
    '    x: |\n      a\r? e',
    '  - \r? e',
    '\r? e',
  ])('takes the edit where it takes the deck: %j', (odd) => {
    expectTaken(odd, edits);
  });

  it('takes every edit where it takes the deck', () => {
    fc.assert(
      fc.property(end, fc.constantFrom(...edits), (odd, edit) => {
        expectTaken(odd, [edit]);
      }),
      { numRuns: 400, examples: [['    n: \r? e', edits[0] as Edit]] },
    );
  });

  function expectTaken(odd: string, wanted: readonly Edit[]): void {
    const text = `${head}slides:\n${slide('a')}${slide('b')}${odd}`;
    if ('problems' in readVersion(text)) return;
    for (const edit of wanted)
      expect(valueIn(editText(text, [edit]))).toEqual(editValue(valueIn(text), [edit]));
  }
});

import * as fc from 'fast-check';
import { flushSync } from 'svelte';
import { describe, expect, inject, it } from 'vitest';
import { tablesOf } from '../../../src/core/editing/change-rows';
import { holdsFigures, type Column } from '../../../src/core/editing/list-shape';
import { deckOf, oneOfEach } from '../../support/decks';
import { editorOnHost, hostOfEditor } from '../../support/editor';
import { lateHost, seededDelay } from '../../support/late-host';
import { all, textOf } from '../../support/mounting.svelte';
import { insertText } from '../../support/plain-box';
import { GRID_KEYS, PlainGrid, type GridKey } from '../../support/plain-grid';

/** Each is up to 25 keys, clicks and waits. */
const RUNS = 4 * inject('effort');
const deck = deckOf(...oneOfEach());
const tables = deck.slides.flatMap((slide, at) =>
  tablesOf(deck, at).map(({ shape, columns }, table) => ({
    name: `${slide.kind} ${shape.key}`,
    at,
    table,
    limits: shape,
    columns,
  })),
);

type Act =
  | { readonly type: 'click'; readonly row: number; readonly column: number }
  | { readonly type: 'press'; readonly key: GridKey }
  | { readonly type: 'type'; readonly text: string };

const act: fc.Arbitrary<Act | { readonly type: 'wait'; readonly ms: number }> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ type: fc.constant('wait' as const), ms: fc.nat(500) }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('click' as const), row: fc.nat(), column: fc.nat() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('press' as const), key: fc.constantFrom(...GRID_KEYS) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('type' as const),
      text: fc.constantFrom('aap', 'noot', 'één', 'x y', '7', '12'),
    }),
  },
);

describe('whatever is typed in a table while main is slow', () => {
  it.each(tables)('stands there as in a plain grid: $name', async ({ at, table, limits, columns }) => {
    const host = lateHost(hostOfEditor(deck, at), seededDelay(at));
    const { room } = await editorOnHost(host);
    const grid = tableOnPage(room, table, columns.length);
    const length = grid.shown().length;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 25 }), async (acts) => {
        grid.resize(length);
        const model = new PlainGrid(grid.shown(), limits);
        for (const each of acts) {
          if (each.type === 'wait') await host.pass(each.ms);
          else perform(each, model, grid, columns);
          flushSync();
          expect(grid.shown()).toEqual(model.rows);
          expect(grid.focused()).toEqual([model.row, model.column]);
        }
        await host.settle();
        expect(grid.shown()).toEqual(model.rows);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Does the same on the page and in the model; what would leave the table is left out. */
function perform(act: Act, model: PlainGrid, grid: TableOnPage, columns: readonly Column[]): void {
  if (act.type === 'click') {
    const [row, column] = [act.row % model.rows.length, act.column % model.width];
    // In a field that is being typed in, a click moves its caret.
    if (model.isEditing && model.row === row && model.column === column) return;
    grid.click(row, column);
    model.click(row, column);
  } else if (act.type === 'press') {
    if (model.leavesBy(act.key)) return;
    grid.press(act.key);
    model.press(act.key);
  } else {
    const column = columns[model.column];
    const isFigure = column !== undefined && holdsFigures(column);
    // A count of more digits is given its separators when it is left.
    if (isFigure && model.isEditing && model.text.length > 2) return;
    const text = isFigure ? '7' : act.text;
    insertText(text);
    model.type(text);
  }
}

type TableOnPage = ReturnType<typeof tableOnPage>;

/** A table of the slide as a person sees and uses it. */
function tableOnPage(room: HTMLElement, table: number, width: number) {
  const rows = () => all(all(room, '.editor [role=grid]')[table] ?? room, 'tbody tr');
  const cells = (row: HTMLElement | undefined) => (row ? all(row, '[role=gridcell]').slice(0, width) : []);
  const click = (row: number, column: number) => {
    cells(rows()[row])[column]?.click();
    flushSync();
  };
  const press = (key: GridKey) => {
    const [name = '', ...held] = key.split('+').toReversed();
    const event = new KeyboardEvent('keydown', {
      key: name,
      bubbles: true,
      cancelable: true,
      shiftKey: held.includes('Shift'),
      ctrlKey: held.includes('Ctrl'),
      altKey: held.includes('Alt'),
    });
    (document.activeElement ?? document.body).dispatchEvent(event);
    flushSync();
  };
  /** Chosen by a way round, so that nothing is being typed there. */
  const choose = (row: number) => {
    click(row, width - 1);
    click(row === 0 ? rows().length - 1 : 0, 0);
    click(row, 0);
  };
  return {
    click,
    press,
    shown: () => rows().map((row) => cells(row).map(textOf)),
    focused() {
      const cell = document.activeElement?.closest('[role=gridcell]');
      const row = rows().find((each) => each.contains(cell ?? null));
      return [row ? rows().indexOf(row) : -1, cells(row).findIndex((each) => each === cell)];
    },
    /** Adds or takes away rows, and chooses the first cell. */
    resize(length: number) {
      choose(0);
      while (rows().length > length) press('Ctrl+Delete');
      while (rows().length < length) {
        choose(rows().length - 1);
        insertText('laatste');
        press('Enter');
      }
      choose(0);
    },
  };
}

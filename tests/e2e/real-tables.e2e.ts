import * as fc from 'fast-check';
import { tablesOf } from '../../src/core/editing/change-rows';
import { holdsFigures } from '../../src/core/editing/list-shape';
import type { SlideKind } from '../../src/core/deck/types';
import { GRID_KEYS, PlainGrid, type GridKey } from '../support/plain-grid';
import { SEED } from '../support/determinism.mjs';
import { deck as builtIn } from '../support/app/shipped-deck';
import { atEveryPace } from '../support/app/paces';
import { expect, test } from '../support/app/test';
import { xKeyboard } from '../support/app/x-keyboard';

const WORDS = ['aap', 'noot', 'mies', 'wim zus'];
/** What is on the clipboard for lists, in as many columns as they have. */
const BLOCK = [
  ['zus', 'jet en teun'],
  ['vuur', 'gijs'],
  ['lam', 'kees'],
];

/** Typing is what most keys are for. */
const act = fc.oneof(fc.constantFrom(...GRID_KEYS), fc.constantFrom(...WORDS), fc.constantFrom(...WORDS));
const withPaste = fc.oneof({ weight: 8, arbitrary: act }, { weight: 1, arbitrary: fc.constant('Ctrl+v') });

/** What X calls a key of the table, or the keys of a word. */
function xKeys(typed: string): readonly string[] {
  if (!isKey(typed)) return [...typed].map((letter) => (letter === ' ' ? 'space' : letter));
  return [typed.replace('Enter', 'Return').replace('Arrow', '').replace('Ctrl', 'ctrl')];
}

const isKey = (typed: string): typed is GridKey => GRID_KEYS.some((key) => key === typed);

for (const kind of ['ranking', 'points', 'cards'] satisfies SlideKind[]) {
  test(`a table of ${kind} that is filled by real keys, quick or slow, is as a plain grid would be`, async ({
    show,
  }) => {
    const { page } = show;
    const slide = builtIn.slides.findIndex((each) => each.kind === kind);
    await show.goToSlide(slide);
    await show.press('Control+Enter');
    const [table] = tablesOf(builtIn, slide);
    if (table === undefined) throw new Error('no table');
    const width = table.columns.length;
    const isOfTexts = !table.columns.some(holdsFigures);
    const block = BLOCK.map((line) => line.slice(-width));
    await show.app.evaluate(
      ({ clipboard }, text) => {
        void clipboard.writeText(text);
      },
      block.map((line) => line.join('\t')).join('\n'),
    );
    const rows = page.getByRole('grid').locator('tbody tr');
    const shown = () =>
      rows.evaluateAll(
        (each, count) =>
          each.map((row) =>
            [...row.querySelectorAll('td')]
              .slice(0, count)
              .map((cell) =>
                (cell.querySelector<HTMLInputElement>('input, textarea')?.value ?? cell.textContent).trim(),
              ),
          ),
        width,
      );
    const typeAt = async (delay: number, seed: number) => {
      await rows.first().locator('td').nth(1).click();
      await rows.first().locator('td').first().click();
      const model = new PlainGrid(await shown(), table.shape);
      const keys: string[] = [];
      for (const typed of fc.sample(isOfTexts ? withPaste : act, { numRuns: 20, seed: SEED + seed })) {
        const column = table.columns[model.column];
        if (typed === 'Ctrl+v') {
          // In a cell that is being typed in, it is the text of that cell.
          if (model.isEditing) continue;
          model.paste(block);
          keys.push('ctrl+v');
        } else if (isKey(typed)) {
          const movesCaret = model.isEditing && /Left|Right|Delete/u.test(typed);
          if (movesCaret || model.leavesBy(typed)) continue;
          model.press(typed);
          keys.push(...xKeys(typed));
        } else {
          const text = column && holdsFigures(column) ? '7' : typed;
          model.type(text);
          keys.push(...xKeys(text));
        }
      }
      await xKeyboard.pressEach(keys, delay);
      await expect.poll(shown).toEqual(model.rows);
    };
    await atEveryPace(typeAt);
    await show.press('Escape', 'Escape');
  });
}

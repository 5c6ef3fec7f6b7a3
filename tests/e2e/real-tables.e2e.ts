import * as fc from 'fast-check';
import { tablesOf } from '../../src/core/editing/change-rows';
import { holdsFigures } from '../../src/core/editing/list-shape';
import { GRID_KEYS, PlainGrid, type GridKey } from '../support/plain-grid';
import { SEED } from '../support/determinism.mjs';
import { deck as builtIn } from '../support/app/shipped-deck';
import { atEveryPace } from '../support/app/paces';
import { expect, test } from '../support/app/test';
import { xKeyboard } from '../support/app/x-keyboard';

const BARS = builtIn.slides.findIndex(({ kind }) => kind === 'ranking');
const WORDS = ['aap', 'noot', 'mies', 'wim zus'];

/** Typing is what most keys are for. */
const act = fc.oneof(fc.constantFrom(...GRID_KEYS), fc.constantFrom(...WORDS), fc.constantFrom(...WORDS));

/** What X calls a key of the table, or the keys of a word. */
function xKeys(typed: string): readonly string[] {
  if (!isKey(typed)) return [...typed].map((letter) => (letter === ' ' ? 'space' : letter));
  return [typed.replace('Enter', 'Return').replace('Arrow', '').replace('Ctrl', 'ctrl')];
}

const isKey = (typed: string): typed is GridKey => GRID_KEYS.some((key) => key === typed);

test('a table that is typed by real keys, quick or slow, is as a plain grid would be', async ({ show }) => {
  const { page } = show;
  await show.goToSlide(BARS);
  await show.press('Control+Enter');
  const rows = page.getByRole('grid').locator('tbody tr');
  const shown = () =>
    rows.evaluateAll((each) =>
      each.map((row) =>
        [...row.querySelectorAll('td')]
          .slice(0, 2)
          .map((cell) => (cell.querySelector('input')?.value ?? cell.textContent).trim()),
      ),
    );
  const [table] = tablesOf(builtIn, BARS);
  if (table === undefined) throw new Error('no table');
  const typeAt = async (delay: number, seed: number) => {
    await rows.first().locator('td').nth(1).click();
    await rows.first().locator('td').first().click();
    const model = new PlainGrid(await shown(), table.shape);
    const keys: string[] = [];
    for (const typed of fc.sample(act, { numRuns: 20, seed: SEED + seed })) {
      const column = table.columns[model.column];
      if (isKey(typed)) {
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

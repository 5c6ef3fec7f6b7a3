import { nl } from '../../src/core/i18n/nl';
import { expect, test } from '../support/app/test';

test('a figure that is none is named when presenting and exporting, and found with a key or a click', async ({
  show,
}) => {
  await show.press('Control+n');
  await expect(show.page.locator('.editor')).toBeVisible();
  await show.press('Control+m');
  await show.page.getByRole('button', { name: nl.editor.kinds.ranking }).last().click();
  const cell = (row: number, column: number) =>
    show.page.getByRole('grid').getByRole('row').nth(row).getByRole('gridcell').nth(column);
  await cell(2, 0).click();
  await show.page.keyboard.type('Oost');
  await show.page.keyboard.press('Tab');
  await show.page.keyboard.type('12,x');
  await show.page.keyboard.press('Tab');
  const said = 'Dia 2, Oost: “12,x” is geen cijfer.';
  await expect(show.page.locator('.strip .advice.refused')).toHaveCount(1);

  await show.page.keyboard.press('F5');
  await expect(show.page.locator('.editor')).toHaveCount(0);
  await expect(show.page.locator('.notice.shown')).toContainText(said);
  await show.page.keyboard.press('Control+Enter');
  await expect(cell(2, 1).locator('input')).toBeFocused();

  await show.page.keyboard.press('Control+e');
  await expect(show.page.getByRole('dialog')).toContainText(said);
  await show.page.getByRole('button', { name: nl.editor.goThere }).click();
  await expect(show.page.getByRole('dialog')).toHaveCount(0);
  await expect(cell(2, 1).locator('input')).toBeFocused();
});

import { figureTable } from '../../src/core/charts/chart-description';
import { nl } from '../../src/core/i18n/nl';
import { isOfPlace, KEYMAP } from '../../src/core/keys/keymap';
import { deck } from '../support/app/shipped-deck';
import { expect, test } from '../support/app/test';

for (const key of ['o', 'g']) {
  test(`${key} shows all slides, and takes them away`, async ({ show }) => {
    await show.press(key);
    await expect(show.panel('Overzicht').getByRole('button')).toHaveCount(deck.slides.length);
    await show.press(key);
    await expect(show.dialog).toHaveCount(0);
  });
}

test('the overview draws every slide small, as it is in the end', async ({ show }) => {
  await show.press('o');
  for (const [index, slide] of deck.slides.entries()) {
    const cell = show.panel('Overzicht').getByRole('button', { name: `${index + 1}. ${slide.headline}` });
    await cell.scrollIntoViewIfNeeded();
    await expect(cell.locator('.stage')).toContainText(slide.headline);
    await expect(cell.locator('.waiting')).toHaveCount(0);
    if (slide.kind === 'ranking') await expect(cell.locator('canvas')).toBeVisible();
  }
});

test('in the overview arrows choose a slide and Enter goes there', async ({ show }) => {
  const chosen = show.panel('Overzicht').locator('[aria-current="true"]');
  await show.goToSlide(3);
  await show.press('o');
  await expect(chosen).toHaveAccessibleName(/^4\. /u);
  await show.press('ArrowRight');
  await expect(chosen).toHaveAccessibleName(/^5\. /u);
  await show.press('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowLeft');
  await expect(chosen).toHaveAccessibleName(/^3\. /u);
  await show.press('End', 'ArrowRight');
  await expect(chosen).toHaveAccessibleName(/^15\. /u);
  await show.press('Home', 'ArrowRight', 'Enter');
  await expect(show.dialog).toHaveCount(0);
  await show.standsAt({ slide: 1, step: 0 });
});

test('in the overview a down arrow goes to the slide below', async ({ show }) => {
  await show.press('o');
  const cells = show.panel('Overzicht').getByRole('button');
  const boxes = await Promise.all((await cells.all()).map((cell) => cell.boundingBox()));
  const below = boxes.findIndex((box) => box !== null && box.y > (boxes[0]?.y ?? 0));
  await show.press('ArrowDown', 'Enter');
  await show.standsAt({ slide: below, step: 0 });
});

test('a click in the overview goes to that slide', async ({ show }) => {
  await show.press('o');
  await show.panel('Overzicht').getByRole('button', { name: /^6\. / }).click();
  await expect(show.dialog).toHaveCount(0);
  await show.standsAt({ slide: 5, step: 0 });
});

for (const [index, slide] of deck.slides.entries()) {
  const expected = figureTable(deck, slide);
  if (expected === undefined) continue;
  test(`t shows every figure of slide ${index + 1} in a table`, async ({ show }) => {
    await show.goToSlide(index);
    await show.press('t');
    const table = show.panel('Cijfers als tabel').getByRole('table');
    await expect(table.locator('caption')).toHaveText(slide.headline);
    await expect(table.getByRole('columnheader')).toHaveText(expected.columns);
    await expect(table.getByRole('rowheader')).toHaveText(expected.rows.map((row) => row.label));
    await expect(table.getByRole('cell')).toHaveText(expected.rows.flatMap((row) => row.figures));
    await show.press('t');
    await expect(show.dialog).toHaveCount(0);
  });
}

test('t on a slide without figures says so', async ({ show }) => {
  await show.press('t');
  await expect(show.panel('Cijfers als tabel')).toContainText('Op deze dia staan geen cijfers.');
  await show.page.getByRole('button', { name: 'OK' }).click();
  await expect(show.dialog).toHaveCount(0);
});

for (const key of ['?', 'F1']) {
  test(`${key} lists every key of a show, and what it does`, async ({ show }) => {
    await show.press(key);
    for (const row of KEYMAP.filter(({ action, keys }) => keys.length > 0 && isOfPlace(action, false))) {
      const line = show
        .panel('Toetsen')
        .locator('dl > div')
        .filter({
          has: show.page.getByText(nl.actions[row.action], { exact: true }),
        });
      // The mouse goes on and back as well.
      const byMouse = row.action === 'next' || row.action === 'previous' ? 1 : 0;
      await expect(line.locator('kbd')).toHaveCount(row.keys.length + byMouse);
    }
    await expect(show.panel('Toetsen')).toContainText('cijfers, dan Enter');
    await show.press(key);
    await expect(show.dialog).toHaveCount(0);
  });
}

test('the list of keys names them as they stand on a keyboard', async ({ show }) => {
  await show.press('?');
  const keys = (what: string) =>
    show.panel('Toetsen').locator('dl > div').filter({ hasText: what }).locator('kbd');
  await expect(keys('Volgende stap')).toHaveText(['→', '↓', 'Spatie', 'Enter', 'N', 'PgDn', 'klik']);
  await expect(keys('Presenteren vanaf hier')).toHaveText(['Shift + F5']);
  await expect(keys(nl.actions.export)).toHaveText(['Ctrl + E']);
});

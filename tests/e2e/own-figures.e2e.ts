import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../build/script/places.mjs';
import { nl } from '../../src/core/i18n/nl';
import { fixture } from '../support/fixtures';
import { expect, test } from '../support/app/test';

const GOALS = 4;

test('the group is counted beside the research by keys, and a second group beside the first', async ({
  show,
}) => {
  await show.goToSlide(GOALS);
  await show.press('m');
  const chart = show.page.locator('.own');
  const bar = show.page.getByRole('region', { name: nl.workshop.own.title });
  await expect(bar).toContainText(nl.workshop.own.people);
  await show.press('1', '4', 'Enter', '1', '2', 'Enter', '7', 'Enter', '+', '+', '-');
  await expect(chart).toHaveAttribute('aria-label', /Signaleren van zorgsignalen: Onderzoek 85,9%, .* 86%/u);
  await expect(chart).toHaveAttribute('aria-label', /Talentontwikkeling: Onderzoek 77,5%, .* 50%/u);
  await expect(chart).toHaveAttribute('aria-label', /gezonde leefstijl: Onderzoek 74,9%, .* 7%/u);
  await expect(show.page.locator('footer')).toContainText(/eigen telling \d\d-\d\d-\d{4}/u);

  await show.page.evaluate(() => window.api?.command({ type: 'newGroup', name: 'Middag' }));
  await show.press('ArrowUp', 'ArrowUp', 'ArrowUp', '8', 'Enter', '4', 'Enter');
  await expect(chart).toHaveAttribute(
    'aria-label',
    /Signaleren van zorgsignalen: Onderzoek 85,9%, .* 4 van 8/u,
  );
  await show.press('m');
  await expect(show.page.locator('.legend')).toContainText('Groep 1 (n\u00A0=\u00A014)');
  await expect(show.page.locator('.legend')).toContainText('Middag (n\u00A0=\u00A08)');
  await show.press('m');
  await expect(chart).toHaveCount(0);
  await show.standsAt({ slide: GOALS, step: 0 });
});

test('the group is counted beside statements and lines by keys, in bars, sentence and table', async ({
  show,
  folder,
}) => {
  const deck = fixture('chart-kinds');
  const file = join(folder, 'soorten.beeld');
  await copyFile(join(projectFolder, 'tests', 'fixtures', 'chart-kinds.beeld'), file);
  await show.answerDialogs(file);
  await show.press('Control+o');
  await show.standsAt({ slide: 0, step: 0 }, deck);
  const bar = show.page.getByRole('region', { name: nl.workshop.own.title });
  await show.press('m');
  await expect(bar).toContainText(nl.workshop.own.people);
  await show.press('8', 'Enter', '1', 'Enter', '3', 'Enter', '4', 'Enter');
  await expect(bar).toContainText('Oneens · De kinderwerker ziet mij');
  await expect(show.page.locator('.stack.group').first()).toHaveText(/1 van 8\s*3 van 8\s*4 van 8/u);
  await expect(show.page.locator('.own')).toHaveAttribute(
    'aria-label',
    /Deze groep \(n\s=\s8\) Helemaal eens 1 van 8, Eens 3 van 8, Neutraal 4 van 8;/u,
  );
  await show.press('t');
  const row = show.dialog.getByRole('row', { name: 'De kinderwerker ziet mij: Neutraal' });
  await expect(row).toContainText('17%');
  await expect(row).toContainText('4 van 8');
  await expect(show.dialog).toContainText('eigen telling');
  await show.press('Escape', 'Escape');
  await expect(bar).toHaveCount(0);

  const lines = deck.slides.findIndex(({ kind }) => kind === 'lines');
  await show.press(...String(lines + 1), 'Enter');
  await show.standsAt({ slide: lines, step: 0 }, deck);
  await show.press('m');
  await expect(bar).toContainText(nl.workshop.own.people);
  await show.press('2', '0', 'Enter', '9', 'Enter');
  await expect(show.page.locator('.own')).toHaveAttribute(
    'aria-label',
    /^Noord: Onderzoek \(2023\) 52%, Deze groep \(n\s=\s20\) 45%;/u,
  );
});

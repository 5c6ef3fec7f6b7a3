import type { Page } from '@playwright/test';
import { nl } from '../../../src/core/i18n/nl';
import { expect, test } from '../../support/app/two';

const notesOf = (page: Page) => page.getByRole('region', { name: nl.console.notes });
const scrollOf = (page: Page) => notesOf(page).evaluate((each) => each.scrollTop);

test('long notes are read by keys, and begin at the top on the next slide', async ({ talk }) => {
  const { desk } = talk;
  const { page } = desk;
  await desk.press(...Array.from({ length: 8 }, () => 'Control+='));
  await desk.goToSlide(4);
  await expect
    .poll(() => notesOf(page).evaluate((each) => each.scrollHeight - each.clientHeight))
    .toBeGreaterThan(20);

  await desk.press('Shift+PageDown');
  await expect.poll(() => scrollOf(page)).toBeGreaterThan(10);
  await desk.standsAt({ slide: 4, step: 0 });
  await desk.press('Shift+PageUp');
  await expect.poll(() => scrollOf(page)).toBe(0);

  await notesOf(page).focus();
  await desk.press('End');
  await expect.poll(() => scrollOf(page)).toBeGreaterThan(10);
  await desk.standsAt({ slide: 4, step: 0 });
  await desk.press('PageDown');
  await desk.standsAt({ slide: 4, step: 1 });
  expect(await scrollOf(page)).toBeGreaterThan(10);
  await desk.press('PageDown');
  await desk.standsAt({ slide: 5, step: 0 });
  await expect.poll(() => scrollOf(page)).toBe(0);

  await desk.press('Escape', 'ArrowLeft');
  await desk.standsAt({ slide: 4, step: 1 });
  await desk.press(...Array.from({ length: 8 }, () => 'Control+-'));
});

test('a picture that is held is let go with the console', async ({ two }) => {
  await two.desk.press('2', 'Enter', 'z', 'PageDown', 'PageDown');
  await expect(two.desk.page.getByText(nl.console.frozen)).toBeVisible();
  await two.room.standsAt({ slide: 1, step: 0 });
  const closed = two.desk.page.waitForEvent('close');
  await two.room.choose('console');
  await closed;
  const frozen = () => two.room.page.evaluate(async () => (await window.api?.opened())?.state.frozen);
  await expect.poll(frozen).toBeNull();
  await two.room.press('PageDown', 'z');
  await expect(two.room.notice).toHaveText(nl.console.freezeNeedsConsole);
  expect(await frozen()).toBeNull();
});

import type { ElectronApplication } from '@playwright/test';
import { nl } from '../../../src/core/i18n/nl';
import { allStandOut } from '../../support/app/contrast';
import { expect, test } from '../../support/app/two';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What a clock on the wall here shows so many minutes from now. */
function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * MINUTE).toTimeString().slice(0, 5);
}

/** Puts the clock of the computer on, as the whole program sees it. */
async function putOn(app: ElectronApplication, by: number): Promise<void> {
  await app.evaluate((_, ahead) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + ahead;
  }, by);
  for (const page of app.windows())
    await page.evaluate((ahead) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + ahead;
    }, by);
}

test('the clock starts with the first step before the room, can be set back, and goes on from there', async ({
  two,
}) => {
  const { room, desk } = two;
  const clock = desk.page.getByRole('timer');
  await expect(clock).toHaveText('00:00:00');
  await room.press('PageDown');
  await expect(clock).toHaveText(/^00:00:0[1-9]$/u);

  const begun = desk.page.getByLabel(nl.clock.begunAt);
  await begun.click();
  await desk.page.keyboard.type(inMinutes(-10));
  await expect(clock).toHaveText(/^00:1[01]:/u);
  // The keys are the show's again.
  await desk.press('PageDown');
  await room.standsAt({ slide: 2, step: 0 });
});

test('the clock pauses, and what is set to nothing by mistake comes back', async ({ two }) => {
  const { page } = two.desk;
  const clock = page.getByRole('timer');
  await two.room.press('k');
  await page.getByLabel(nl.clock.begunAt).fill(inMinutes(-20));
  await expect(clock).toHaveText(/^00:2[01]:/u);
  await two.desk.press('k');
  await expect(page.getByRole('button', { name: nl.clock.start })).toBeVisible();

  await page.getByRole('button', { name: nl.actions.clockReset }).click();
  await expect(clock).toHaveText('00:00:00');
  await expect(two.desk.notice).toContainText(nl.clock.wasReset);
  await expect(two.room.notice).toHaveText('');
  await two.desk.notice.getByRole('button', { name: nl.short.clockRestore ?? '' }).click();
  await expect(clock).toHaveText(/^00:2[01]:/u);
});

test('an end time leaves the keys to the show, and Esc leaves the field alone', async ({ two }) => {
  const { room, desk } = two;
  const end = desk.page.getByLabel(nl.clock.endAt);
  const soon = inMinutes(30);
  await end.click();
  await desk.page.keyboard.type(soon);
  await expect(end).not.toBeFocused();
  await desk.press('PageDown');
  await room.standsAt({ slide: 1, step: 0 });

  await end.click();
  await desk.press('ArrowUp', 'ArrowDown', '4', 'Escape');
  await expect(end).toHaveValue(soon);
  await expect(end).not.toBeFocused();
  await desk.press('PageDown');
  await room.standsAt({ slide: 2, step: 0 });

  await end.fill('halfvier');
  await desk.press('Enter');
  await expect(end).toHaveValue('halfvier');
  await expect(desk.page.getByText(nl.clock.noTime)).toBeVisible();
  await desk.press('Escape');

  await end.fill(inMinutes(-2));
  await expect(desk.page.getByText(nl.clock.over(2))).toBeVisible();
});

for (const [what, jump] of [
  ['on by five hours', 5 * HOUR],
  ['back by one', -HOUR],
] as const) {
  test(`a clock of the computer that is put ${what} does no harm to what runs`, async ({ two }) => {
    const { room, desk } = two;
    const before = Date.now();
    await room.press('PageDown');
    const clock = desk.page.getByRole('timer').first();
    await expect(clock).toHaveText(/^00:00:0[1-9]$/u);
    // It began in between, which may be in the minute before midnight.
    const began = [before, Date.now()].map((at) => new Date(at + jump).toTimeString().slice(0, 5));
    await desk.press('a');
    await desk.page.getByRole('button', { name: /min$/u }).click();
    const left = room.page.locator('.countdown');
    await expect(left).toHaveText(/^\d:\d\d$/u);

    await putOn(two.room.app, jump);
    await desk.press('b', 'b');
    await expect(clock).toHaveText(/^00:00:\d\d$/u);
    await expect(left).toHaveText(/^[1-9]:\d\d$/u);
    await expect(desk.page.getByLabel(nl.clock.begunAt)).toHaveValue(
      new RegExp(`^(?:${began.join('|')})$`, 'u'),
    );
  });
}

test('every control of the console is seen in a contrast theme', async ({ two }) => {
  const { desk } = two;
  await desk.press('PageDown', 'd');
  await desk.page.locator('.swatch').first().waitFor();
  await desk.page.getByLabel(nl.clock.endAt).fill('half');
  await desk.press('Enter');
  await allStandOut(desk.page);
});

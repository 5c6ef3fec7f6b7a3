import { nl } from '../../src/core/i18n/nl';
import { expect, test } from '../support/app/test';

for (const key of ['F11', 'f']) {
  test(`${key} fills the screen, and gives it back`, async ({ show }) => {
    await show.goToSlide(4);
    await show.press(key);
    await show.fills();
    await show.press(key);
    await show.fillsNoMore();
    await show.standsAt({ slide: 4, step: 0 });
  });
}

test('F5 fills the screen with the first slide', async ({ show }) => {
  await show.goToSlide(4);
  await show.press('F5');
  await show.fills();
  await show.standsAt({ slide: 0, step: 0 });
});

test('Shift+F5 fills the screen with the slide that is there', async ({ show }) => {
  await show.goToSlide(4);
  await show.press('ArrowRight', 'Shift+F5');
  await show.fills();
  await show.standsAt({ slide: 4, step: 1 });
});

test('a clicker whose start button sends F5 and Escape in turn starts, pauses and goes on', async ({
  show,
}) => {
  await show.press('F5');
  await show.fills();
  await show.press('PageDown', 'PageDown');
  await show.press('Escape');
  await expect(show.page.getByText(nl.curtain.paused)).toBeVisible();
  await expect.poll(() => show.colourInFront()).toBe('rgb(0, 0, 0)');
  await show.press('F5');
  await expect(show.page.getByText(nl.curtain.paused)).toHaveCount(0);
  await show.standsAt({ slide: 2, step: 0 });
  expect(await show.isFullScreen()).toBe(true);
});

test('Escape in a pause leaves the full screen, at the slide that was there', async ({ show }) => {
  await show.press('F5');
  await show.fills();
  await show.press('PageDown', 'Escape', 'Escape');
  await show.fillsNoMore();
  await expect(show.page.getByText(nl.curtain.paused)).toHaveCount(0);
  await show.standsAt({ slide: 1, step: 0 });
});

test('Escape takes away one thing at a time, and the full screen last', async ({ show }) => {
  await show.goToSlide(4);
  await show.press('F11');
  await show.fills();

  await show.press('t', '?');
  await expect(show.panel('Toetsen')).toBeVisible();
  await show.press('Escape');
  await expect(show.panel('Toetsen')).toBeHidden();
  await show.press('o');
  await expect(show.panel('Overzicht')).toBeVisible();
  await show.press('Escape');
  await expect(show.panel('Overzicht')).toBeHidden();
  await expect(show.panel('Cijfers als tabel')).toBeVisible();
  await show.press('Escape');
  await expect(show.panel('Cijfers als tabel')).toBeHidden();
  await show.press('b');
  await expect.poll(() => show.colourInFront()).toBe('rgb(0, 0, 0)');
  await show.press('Escape');
  await expect.poll(() => show.colourInFront()).not.toBe('rgb(0, 0, 0)');

  expect(await show.isFullScreen()).toBe(true);
  await show.press('Escape', 'Escape');
  await show.fillsNoMore();
  await show.standsAt({ slide: 4, step: 0 });
});

test('Escape in a plain window does nothing', async ({ show }) => {
  await show.goToSlide(4);
  await show.press('Escape');
  await show.standsAt({ slide: 4, step: 0 });
  expect(await show.isFullScreen()).toBe(false);
});

test('the menu bar is away while the screen is full', async ({ show }) => {
  const hasMenuBar = async () => (await show.window()).evaluate((window) => window.isMenuBarVisible());
  expect(await hasMenuBar()).toBe(true);
  await show.press('F11');
  await expect.poll(hasMenuBar).toBe(false);
  await show.press('F11');
  await expect.poll(hasMenuBar).toBe(true);
});

test('the screen stays awake while it is full, and no longer', async ({ show }) => {
  expect(await show.keepsAwake()).toBe(false);
  await show.press('F11');
  await expect.poll(() => show.keepsAwake()).toBe(true);
  await show.press('F11');
  await expect.poll(() => show.keepsAwake()).toBe(false);
});

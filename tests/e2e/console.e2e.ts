import { nl } from '../../src/core/i18n/nl';
import { deck } from './support/built-in-deck';
import { startApp } from './support/electron-app';
import { Show } from './support/show';
import { expect, test } from './support/test';
import { openConsole, placeOf } from './support/windows';

test('on one screen the show and its console are two ordinary windows, which keep step', async ({
  folder,
}) => {
  const running = await startApp({ userData: folder });
  const room = new Show(running);
  const desk = await openConsole(room);
  await expect(desk.notice).toHaveText(nl.screens.news.one);
  for (const view of ['audience', 'console'] as const) {
    expect(await placeOf(running.app, view)).toMatchObject({ full: false, visible: true });
  }
  await desk.press('PageDown');
  await room.standsAt({ slide: 1, step: 0 });
  // Covered by the other or not, it draws.
  await room.press('PageDown');
  await desk.standsAt({ slide: 2, step: 0 });
  await expect(desk.page.getByText(nl.console.place(3, deck.slides.length, 1, 2))).toBeVisible();
  await running.quit();
});

test('the console is of use from 1024 by 700 up', async ({ folder }) => {
  const running = await startApp({ userData: folder });
  const desk = await openConsole(new Show(running));
  await desk.press('PageDown', 'PageDown');
  for (const size of [
    { width: 1024, height: 700 },
    { width: 1600, height: 900 },
  ]) {
    await desk.withContentSize(size, async () => {
      const buttons = await desk.page.getByRole('toolbar').getByRole('button').all();
      for (const part of [
        ...buttons,
        desk.headline,
        desk.page.getByRole('timer'),
        desk.page.getByRole('region', { name: nl.console.notes }),
        desk.page.getByRole('navigation'),
      ]) {
        await expect(part).toBeInViewport({ ratio: 0.9 });
      }
    });
  }
  await running.quit();
});

test('closing the show ends the program, its console with it', async ({ folder }) => {
  const running = await startApp({ userData: folder });
  await openConsole(new Show(running));
  const gone = running.app.waitForEvent('close');
  await (
    await running.app.browserWindow(running.page)
  ).evaluate((window) => {
    window.close();
  });
  await gone;
});

import { join } from 'node:path';
import { nl } from '../../../src/core/i18n/nl';
import { plugBeamer, plugThird, setLaptopMode, usualScreens } from '../../../build/screens/two-screens.mjs';
import { startApp } from '../../support/app/electron-app';
import { Show } from '../../support/app/show';
import { expect, test } from '../../support/app/two';
import {
  BEAMER,
  fillsScreen,
  LAPTOP,
  openConsole,
  placeOf,
  plug,
  plugInThird,
  standsOn,
  startTwo,
  THIRD,
  desktopScreens,
} from '../../support/app/windows';

const { news, title } = nl.screens;
const focused = (show: Show) => show.window().then((window) => window.evaluate((each) => each.isFocused()));

test('X without a second screen says so, and decides nothing for the beamer that comes', async ({
  folder,
}) => {
  await usualScreens(desktopScreens());
  await plugBeamer(desktopScreens(), false);
  const running = await startApp({ userData: folder });
  const room = new Show(running);
  await room.press('x');
  await expect(room.notice).toHaveText(news.swapWithConsole);
  const desk = await openConsole(room);
  await desk.press('x');
  await expect(desk.notice).toHaveText(news.nothingToSwap);
  await plug(running.app, true);
  await fillsScreen(running.app, 'audience', BEAMER);
  await standsOn(running.app, 'console', LAPTOP);
  await running.quit();
});

test('any of three screens can be the one for the room, and is so again at the next start', async ({
  folder,
}) => {
  await usualScreens(desktopScreens());
  const userData = join(folder, 'profiel');
  const first = await startTwo({ userData });
  await fillsScreen(first.app, 'audience', BEAMER);
  await plugInThird(first.app, true);
  await first.desk.choose('screenCheck');
  const panel = first.desk.panel(title);
  const row = (show: Show, text: string) => show.panel(title).getByRole('listitem').filter({ hasText: text });
  await expect(row(first.desk, '640 × 480')).toContainText(nl.screens.use.none);
  await expect(first.room.panel(title).getByRole('button', { name: nl.screens.choose })).toHaveCount(0);
  await row(first.desk, '640 × 480').getByRole('button').click();
  await fillsScreen(first.app, 'audience', THIRD);
  await standsOn(first.app, 'console', LAPTOP);
  await expect(row(first.desk, '640 × 480')).toContainText(nl.screens.use.audience);
  await expect(row(first.room, '1920 × 1080')).toContainText(nl.screens.use.none);
  await panel.getByRole('button', { name: nl.ok }).click();
  await expect(first.room.dialog).toHaveCount(0);
  await first.quit();

  const again = await startTwo({ userData });
  await fillsScreen(again.app, 'audience', THIRD);
  await standsOn(again.app, 'console', LAPTOP);
  // With other screens it is as it was with those.
  await plugThird(desktopScreens(), false);
  await fillsScreen(again.app, 'audience', BEAMER);
  await again.quit();
});

test('a show that was taken out of full screen stays so, and the keys stay where they are, whatever the desktop does', async ({
  two: { app, room, desk },
}) => {
  await desk.press('f');
  await room.fillsNoMore();
  await (
    await room.window()
  ).evaluate((window) => {
    window.focus();
  });
  await expect.poll(() => focused(room)).toBe(true);
  const width = () => app.evaluate(({ screen }) => screen.getPrimaryDisplay().bounds.width);
  await setLaptopMode(desktopScreens(), '1024x768');
  await expect.poll(width).toBe(1024);
  await setLaptopMode(desktopScreens(), '1280x800');
  await expect.poll(width).toBe(1280);
  await plugInThird(app, true);
  await plugInThird(app, false);
  expect(await room.isFullScreen()).toBe(false);
  expect(await focused(room)).toBe(true);
  expect((await placeOf(app, 'audience')).visible).toBe(true);
  await standsOn(app, 'console', LAPTOP);
  await expect(desk.notice).toHaveText('');
});

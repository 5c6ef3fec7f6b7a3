import { join } from 'node:path';
import { overlaps } from '../../../src/core/screens/window-place';
import { nl } from '../../../src/core/i18n/nl';
import { mirrorBeamer, plugBeamer, usualScreens } from '../../../build/screens/two-screens.mjs';
import { startApp } from '../../support/app/electron-app';
import { Show } from '../../support/app/show';
import { expect, test } from '../../support/app/two';
import {
  BEAMER,
  fillsScreen,
  LAPTOP,
  mirror,
  openConsole,
  placeOf,
  standsOn,
  startTwo,
  watchConsole,
  desktopScreens,
} from '../../support/app/windows';

const { cover, news } = nl.screens;
const notesOf = ({ page }: Show) => page.getByRole('region', { name: nl.console.notes });
const coverOf = ({ page }: Show, text: string) => page.getByText(text);

test('screens that show the same in the midst of a talk go on showing the slide, and the notes are covered', async ({
  two,
}) => {
  const { app, room, desk } = two;
  await desk.press('4', 'Enter', 'ArrowRight');
  await mirror(app, true);
  await fillsScreen(app, 'audience', LAPTOP);
  await expect(coverOf(desk, cover.same)).toBeVisible();
  await expect(notesOf(desk)).toHaveCount(0);
  await expect
    .poll(() => room.window().then((window) => window.evaluate((each) => each.isFocused())))
    .toBe(true);
  // The talk goes on: every key works as before.
  await room.press('PageDown');
  await room.standsAt({ slide: 4, step: 0 });

  await mirror(app, false);
  await fillsScreen(app, 'audience', BEAMER);
  await standsOn(app, 'console', LAPTOP);
  await expect(notesOf(desk)).toBeVisible();
  await expect(desk.notice).toHaveText(news.back);
  await room.standsAt({ slide: 4, step: 0 });
});

test('S brings the console back from behind the slide, and its button shows the notes until the screens change', async ({
  two: { app, room, desk },
}) => {
  await mirror(app, true);
  await fillsScreen(app, 'audience', LAPTOP);
  await expect(coverOf(desk, cover.same)).toBeVisible();
  await expect
    .poll(() => room.window().then((window) => window.evaluate((each) => each.isFocused())))
    .toBe(true);
  await room.press('s');
  await expect
    .poll(() => desk.window().then((window) => window.evaluate((each) => each.isFocused())))
    .toBe(true);
  await desk.page.getByRole('button', { name: cover.showNotes }).click();
  await expect(notesOf(desk)).toBeVisible();
  await mirror(app, false);
  await fillsScreen(app, 'audience', BEAMER);
  await expect(notesOf(desk)).toBeVisible();
  await mirror(app, true);
  await expect(coverOf(desk, cover.same)).toBeVisible();
  await usualScreens(desktopScreens());
});

test('an editor is put away with the notes, and comes back with them', async ({ two: { app, desk } }) => {
  await desk.press('Control+Enter');
  await expect(desk.page.locator('.editor')).toBeVisible();
  await mirror(app, true);
  await expect(desk.page.locator('.editor')).toHaveCount(0);
  await expect(coverOf(desk, cover.same)).toBeVisible();
  await mirror(app, false);
  await expect(desk.page.locator('.editor')).toBeVisible();
});

test('a console that opens on screens which show the same covers its notes from its first frame on', async ({
  folder,
}) => {
  await usualScreens(desktopScreens());
  await mirrorBeamer(desktopScreens());
  const running = await startApp({ userData: folder });
  const room = new Show(running);
  const desk = await openConsole(room);
  await expect(coverOf(desk, cover.same)).toBeVisible();
  await expect(notesOf(desk)).toHaveCount(0);
  await plugBeamer(desktopScreens(), true);
  await fillsScreen(running.app, 'audience', BEAMER);
  await expect(notesOf(desk)).toBeVisible();
  await running.quit();
});

test('a console that is dragged onto the screen of the room covers its notes while it lies there', async ({
  two: { app, desk },
}) => {
  const move = async (x: number) => {
    await (
      await desk.window()
    ).evaluate((window, left) => {
      window.setPosition(left, 40);
    }, x);
  };
  await move(BEAMER.x + 300);
  await expect(coverOf(desk, cover.astray)).toBeVisible();
  await expect(notesOf(desk)).toHaveCount(0);
  await move(20);
  await expect(notesOf(desk)).toBeVisible();
  expect((await placeOf(app, 'audience')).full).toBe(true);
});

test('at a start after a swap the console is never seen on the screen of the room', async ({ folder }) => {
  await usualScreens(desktopScreens());
  const userData = join(folder, 'profiel');
  const first = await startTwo({ userData });
  await fillsScreen(first.app, 'audience', BEAMER);
  await first.desk.press('x');
  await fillsScreen(first.app, 'audience', LAPTOP);
  await standsOn(first.app, 'console', BEAMER);
  await first.quit();

  const running = await startApp({ userData });
  const seen = await watchConsole(running.app);
  const desk = await openConsole(new Show(running));
  await fillsScreen(running.app, 'audience', LAPTOP);
  await standsOn(running.app, 'console', BEAMER);
  await expect(notesOf(desk)).toBeVisible();
  const places = await seen();
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) expect(overlaps(place, LAPTOP)).toBe(false);
  await running.quit();
});

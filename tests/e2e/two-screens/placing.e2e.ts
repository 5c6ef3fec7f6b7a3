import { nl } from '../../../src/core/i18n/nl';
import { plugBeamer } from '../../../build/screens/two-screens.mjs';
import { commandLine, runElectron, startApp } from '../../support/app/electron-app';
import { Show } from '../../support/app/show';
import { expect, test } from '../../support/app/two';
import {
  BEAMER,
  fillsScreen,
  inside,
  LAPTOP,
  openConsole,
  placeOf,
  plug,
  standsOn,
  desktopScreens,
} from '../../support/app/windows';

const { news } = nl.screens;

test('S puts the show before the room and the console on the laptop', async ({ two }) => {
  await fillsScreen(two.app, 'audience', BEAMER);
  await standsOn(two.app, 'console', LAPTOP);
  expect((await placeOf(two.app, 'console')).full).toBe(false);
  await two.room.standsAt({ slide: 0, step: 0 });
  await two.desk.standsAt({ slide: 0, step: 0 });
});

test('X swaps the screens, and swaps them back', async ({ two }) => {
  await two.desk.press('ArrowRight', 'x');
  await fillsScreen(two.app, 'audience', LAPTOP);
  await standsOn(two.app, 'console', BEAMER);
  await two.room.standsAt({ slide: 1, step: 0 });
  await two.room.press('x');
  await fillsScreen(two.app, 'audience', BEAMER);
  await standsOn(two.app, 'console', LAPTOP);
});

test('S again closes the console and leaves the show where it is', async ({ two }) => {
  await two.desk.press('ArrowRight');
  await two.room.press('s');
  await expect.poll(() => two.room.windows()).toBe(1);
  await two.room.standsAt({ slide: 1, step: 0 });
  expect((await placeOf(two.app, 'audience')).visible).toBe(true);
});

test('an unplugged beamer parks the show: the console stays, says so, and is not covered', async ({
  two,
}) => {
  const { app, room, desk } = two;
  await desk.press('4', 'Enter', 'ArrowRight');
  await desk.standsAt({ slide: 3, step: 1 });
  await plug(app, false);
  await expect(desk.notice).toHaveText(news.parked);
  expect((await placeOf(app, 'audience')).visible).toBe(false);
  await standsOn(app, 'console', LAPTOP);

  // Nothing that a nervous trainer presses brings it over the notes.
  for (const key of ['f', 'F11', 'F5', 'x', 'x', 'Shift+F5', 'Escape', 'Escape', 'Escape', 'f']) {
    await desk.press(key);
    expect((await placeOf(app, 'audience')).visible, `after ${key}`).toBe(false);
  }
  await desk.press('4', 'Enter', 'ArrowRight');
  await desk.standsAt({ slide: 3, step: 1 });
  const before = await desk.page.getByRole('timer').textContent();

  await plug(app, true);
  await expect(desk.notice).toHaveText(news.back);
  await fillsScreen(app, 'audience', BEAMER);
  await standsOn(app, 'console', LAPTOP);
  await room.standsAt({ slide: 3, step: 1 });
  await expect.poll(async () => (await desk.page.getByRole('timer').textContent()) ?? '').not.toBe(before);
  expect(((await desk.page.getByRole('timer').textContent()) ?? '') > (before ?? '')).toBe(true);
});

test('the console can be closed while the show is parked: then the show goes on alone', async ({ two }) => {
  await two.desk.press('ArrowRight');
  await plug(two.app, false);
  await expect(two.desk.notice).toHaveText(news.parked);
  await two.desk.choose('console');
  await standsOn(two.app, 'audience', LAPTOP);
  await two.room.standsAt({ slide: 1, step: 0 });
  await plug(two.app, true);
});

test('a second start does not bring a parked show over the notes', async ({ two, folder }) => {
  await plug(two.app, false);
  await expect(two.desk.notice).toHaveText(news.parked);
  expect((await runElectron(commandLine({ userData: folder }))).code).toBe(0);
  expect((await placeOf(two.app, 'audience')).visible).toBe(false);
  await plug(two.app, true);
});

test('a beamer that comes later takes the show, from two ordinary windows', async ({ folder }) => {
  await plugBeamer(desktopScreens(), false);
  const running = await startApp({ userData: folder });
  const room = new Show(running);
  const desk = await openConsole(room);
  await expect(desk.notice).toHaveText(news.one);
  expect(await placeOf(running.app, 'audience')).toMatchObject({ full: false, visible: true });
  expect(inside((await placeOf(running.app, 'console')).bounds, LAPTOP)).toBe(true);
  await plug(running.app, true);
  await fillsScreen(running.app, 'audience', BEAMER);
  await running.quit();
});

test('the screen check names both screens and what they are for', async ({ two }) => {
  await two.desk.choose('screenCheck');
  for (const show of [two.desk, two.room]) {
    const rows = show.panel(nl.screens.title).getByRole('listitem');
    await expect(rows).toHaveCount(2);
    await expect(rows.filter({ hasText: '1280 × 800: voor jou' })).toHaveCount(1);
    await expect(rows.filter({ hasText: '1920 × 1080: voor de zaal' })).toHaveCount(1);
    await expect(show.panel(nl.screens.title)).toContainText(nl.screens.smallest);
  }
  await two.desk.press('Escape');
  await expect(two.room.dialog).toHaveCount(0);
  await expect(two.desk.dialog).toHaveCount(0);
});

import { usualScreens } from '../../../build/screens/two-screens.mjs';
import { nl } from '../../../src/core/i18n/nl';
import type { Show } from '../../support/app/show';
import { expect, test } from '../../support/app/test';
import { headlineOf, openTwo } from '../../support/app/two-decks';
import { BEAMER, desktopScreens, inside, LAPTOP, openConsole } from '../../support/app/windows';

/** Where the window of a deck stands; two decks have a window of each name. */
async function placeOf(show: Show) {
  const window = await show.window();
  return window.evaluate((each) => ({
    bounds: each.getBounds(),
    full: each.isFullScreen(),
    visible: each.isVisible(),
  }));
}

async function isBeforeRoom(show: Show): Promise<void> {
  await expect
    .poll(() => placeOf(show), { timeout: 15_000 })
    .toMatchObject({ bounds: { x: BEAMER.x, width: BEAMER.width }, full: true, visible: true });
}

async function isOnLaptop(show: Show): Promise<void> {
  const stands = async () => {
    const { bounds, full, visible } = await placeOf(show);
    return visible && !full && inside(bounds, LAPTOP);
  };
  await expect.poll(stands, { timeout: 15_000 }).toBe(true);
}

const slideOf = ({ page }: Show) =>
  page.evaluate(async () => (await window.api?.opened())?.state.position.slide);

/** Leaves the editor of a deck and opens its console. */
async function beginTalk(show: Show): Promise<Show> {
  await show.page.bringToFront();
  if ((await show.page.locator('.editor').count()) > 0) await show.press('Control+Enter');
  await expect(show.page.locator('.editor')).toHaveCount(0);
  return openConsole(show);
}

test.beforeEach(async () => {
  await usualScreens(desktopScreens());
});

test('a second deck goes before the room from its own window, and the first stays where it is until its turn', async ({
  folder,
}) => {
  const { running, first, second } = await openTwo(folder);
  await isOnLaptop(first);
  const before = await placeOf(first);
  const desk = await beginTalk(second);
  await isBeforeRoom(second);
  await isOnLaptop(desk);
  expect(await placeOf(first)).toEqual(before);

  await desk.press('PageDown');
  await expect(second.headline).toHaveText('Middag eindigt');
  expect([await slideOf(first), await slideOf(second)]).toEqual([0, 1]);
  await first.page.bringToFront();
  await first.press('F5');
  await expect(first.notice).toHaveText(nl.documents.otherIsShown('middag.beeld'));
  expect(await placeOf(first)).toEqual(before);
  // What is typed in it meanwhile reaches neither the room nor the console.
  await first.setHeadline(0, 'Van morgen');
  expect([await headlineOf(first), await headlineOf(second)]).toEqual(['Van morgen', 'Middag begint']);
  await isBeforeRoom(second);
  await expect(second.headline).toHaveText('Middag eindigt');

  await second.press('s');
  await expect.poll(() => first.windows()).toBe(2);
  await second.press('F11');
  await second.fillsNoMore();
  const ownDesk = await beginTalk(first);
  await isBeforeRoom(first);
  await isOnLaptop(ownDesk);
  await expect(first.headline).toHaveText('Van morgen');
  expect(await slideOf(second)).toBe(1);
  await first.answerQuestions(nl.documents.unsaved.answers.discard);
  await running.quit();
});

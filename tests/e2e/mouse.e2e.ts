import { announcement } from '../../src/core/show/announcement';
import { nl } from '../../src/core/i18n/nl';
import { deck } from '../support/app/shipped-deck';
import { startApp, temporaryFolder } from '../support/app/electron-app';
import { fingers, RealMouse } from '../support/app/hands';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';
import { openConsole } from '../support/app/windows';

const at = (slide: number) => ({ slide, step: 0 });

/** Chooses in the menu what the mouse does. */
async function chooseMouse(show: Show, label: string): Promise<void> {
  await show.app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.getMenuItemById('mouse')?.submenu?.items ?? [];
    items.find((item) => item.label === wanted)?.click();
  }, label);
}

/**
 * Long enough for a page to have heard whether it is in front, and for a press to be no longer taken for the one that
 * brought it there, which is a fifth of a second. Nobody presses that soon.
 */
async function settledInFront({ page }: Show): Promise<void> {
  const now = await page.evaluate(() => performance.now());
  await page.waitForFunction((since) => performance.now() > since + 250, now);
}

/** Nothing lies over the window: neither another of this program nor that of a program that ran before. */
async function bringToFront(show: Show): Promise<void> {
  const window = await show.window();
  await window.evaluate((each) => {
    each.moveTop();
    each.focus();
  });
  await expect.poll(() => window.evaluate((each) => each.isFocused())).toBe(true);
  await settledInFront(show);
}

test.describe('a real mouse on the slide', () => {
  test.beforeEach(({ show }) => bringToFront(show));

  test('goes on with the left button and forward, and back with the right one and back', async ({ show }) => {
    const mouse = new RealMouse(show);
    for (const [button, slide] of [
      [1, 1],
      [9, 2],
      [8, 1],
      [3, 0],
    ] as const) {
      await mouse.click(button);
      await show.standsAt(at(slide));
    }
  });

  test('does nothing with its middle button', async ({ show }) => {
    const mouse = new RealMouse(show);
    await mouse.click(1);
    await show.standsAt(at(1));
    await mouse.click(2);
    await mouse.click(3);
    await show.standsAt(at(0));
  });

  test('steps with its wheel, once however fast it is turned', async ({ show }) => {
    const mouse = new RealMouse(show);
    await mouse.click(5);
    await show.standsAt(at(1));
    // The wheel is heard again once it has stood still.
    await expect(async () => {
      await mouse.click(4);
      await expect(show.said).toHaveText(announcement(deck, at(0)), { timeout: 1_000 });
    }).toPass();
  });

  test('leaves right button and wheel alone where that is chosen, and keeps the choice', async ({
    folder,
  }) => {
    const first = await startApp({ userData: folder });
    const show = new Show(first);
    await chooseMouse(show, nl.mouse.rightButton.nothing);
    await chooseMouse(show, nl.mouse.wheel.nothing);
    await first.quit();
    const second = await startApp({ userData: folder });
    const again = new Show(second);
    const mouse = new RealMouse(again);
    await mouse.click(1);
    await again.standsAt(at(1));
    await mouse.click(3);
    await mouse.click(5);
    await mouse.click(1);
    await again.standsAt({ slide: 2, step: 0 });
    await second.quit();
  });
});

test('the click that brings the window to the front turns no page, the next one does', async ({ show }) => {
  const { folder, remove } = await temporaryFolder();
  const other = await startApp({ userData: folder });
  const inFront = () => other.app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow() !== null);
  await other.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 1500, y: 700, width: 400, height: 300 });
    window?.focus();
  });
  await expect.poll(inFront).toBe(true);
  const mouse = new RealMouse(show);
  for (const button of [1, 3, 5]) {
    await other.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.focus();
    });
    await expect.poll(inFront).toBe(true);
    await settledInFront(show);
    await mouse.click(button);
    if (button !== 5) await expect.poll(inFront).toBe(false);
  }
  await mouse.click(1);
  await expect.poll(inFront).toBe(false);
  await settledInFront(show);
  await mouse.click(1);
  await show.standsAt(at(1));
  await other.quit();
  await remove();
});

test('a finger taps and swipes, two go back, and one that rests does nothing', async ({ show }) => {
  const { page } = show;
  await fingers(page, [[0.5, 0.5]]);
  await show.standsAt(at(1));
  await fingers(page, [
    [0.7, 0.5],
    [0.5, 0.5],
    [0.3, 0.51],
  ]);
  await show.standsAt(at(2));
  await fingers(page, [[0.4, 0.5]], [[0.6, 0.5]]);
  await show.standsAt(at(1));
  await fingers(page, [
    [0.3, 0.5],
    [0.5, 0.5],
    [0.7, 0.51],
  ]);
  await show.standsAt(at(0));
});

test('beside a console on the same screen the first click only focuses', async ({ folder }) => {
  const running = await startApp({ userData: folder });
  const room = new Show(running);
  const desk = await openConsole(room);
  const window = await room.window();
  await window.evaluate((each) => {
    each.setBounds({ x: 1000, y: 400, width: 800, height: 560 });
    each.moveTop();
  });
  await (
    await desk.window()
  ).evaluate((each) => {
    each.setBounds({ x: 0, y: 0, width: 900, height: 600 });
    each.moveTop();
    each.focus();
  });
  await expect.poll(() => window.evaluate((each) => each.isFocused())).toBe(false);
  const mouse = new RealMouse(room);
  await mouse.click(1);
  await expect.poll(() => window.evaluate((each) => each.isFocused())).toBe(true);
  await settledInFront(room);
  await mouse.click(1);
  await room.standsAt(at(1));
  await new RealMouse(desk).click(1);
  await expect.poll(() => window.evaluate((each) => each.isFocused())).toBe(false);
  await room.standsAt(at(1));
  await running.quit();
});

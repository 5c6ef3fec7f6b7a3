import { join } from 'node:path';
import { startApp } from '../support/app/electron-app';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';
import { openConsole } from '../support/app/windows';

const isMaximized = (show: Show) =>
  show.window().then((window) => window.evaluate((each) => each.isMaximized()));

test('windows that were maximised come back maximised', async ({ folder }) => {
  const userData = join(folder, 'profiel');
  const first = await startApp({ userData });
  const room = new Show(first);
  const desk = await openConsole(room);
  for (const show of [desk, room]) {
    await (
      await show.window()
    ).evaluate((window) => {
      window.maximize();
    });
    await expect.poll(() => isMaximized(show)).toBe(true);
    if (show === desk) await room.press('s');
  }
  await expect.poll(() => room.windows()).toBe(1);
  await first.quit();

  const again = await startApp({ userData });
  const roomAgain = new Show(again);
  await expect.poll(() => isMaximized(roomAgain)).toBe(true);
  const deskAgain = await openConsole(roomAgain);
  await expect.poll(() => isMaximized(deskAgain)).toBe(true);
  await again.quit();
});

test('a window that was made small again comes back as it was', async ({ folder }) => {
  const userData = join(folder, 'profiel');
  const first = await startApp({ userData });
  const room = new Show(first);
  const bounds = (show: Show) =>
    show.window().then((window) => window.evaluate((each) => each.getNormalBounds()));
  const before = await bounds(room);
  for (const action of ['maximize', 'unmaximize'] as const) {
    await (
      await room.window()
    ).evaluate((window, name) => {
      window[name]();
    }, action);
    await expect.poll(() => isMaximized(room)).toBe(action === 'maximize');
  }
  await first.quit();
  const again = await startApp({ userData });
  expect(await isMaximized(new Show(again))).toBe(false);
  expect(await bounds(new Show(again))).toEqual(before);
  await again.quit();
});

test('the screen stays awake while the console is open or the clock runs, and no longer', async ({
  folder,
}) => {
  const running = await startApp({ userData: folder });
  const room = new Show(running);
  expect(await room.keepsAwake()).toBe(false);
  const desk = await openConsole(room);
  await expect.poll(() => room.keepsAwake()).toBe(true);
  await desk.press('k');
  await room.press('s');
  await expect.poll(() => room.windows()).toBe(1);
  expect(await room.keepsAwake()).toBe(true);
  await room.press('k');
  await expect.poll(() => room.keepsAwake()).toBe(false);
  await running.quit();
});

/** The slides of both windows, once nothing moves on them any more. */
async function standing(...shows: readonly Show[]): Promise<readonly Buffer[]> {
  const look = () =>
    Promise.all(shows.map((show) => show.page.locator('.screen .stage canvas').screenshot()));
  let last = await look();
  await expect(async () => {
    const before = last;
    last = await look();
    expect(last.every((picture, i) => before[i]?.equals(picture))).toBe(true);
  }).toPass();
  return last;
}

/** Counts from now on how often a chart of the window is drawn. */
async function countDrawings({ page }: Show): Promise<() => Promise<number>> {
  const count = await page.evaluateHandle(() => {
    const { prototype } = CanvasRenderingContext2D;
    const clear = prototype.clearRect;
    const drawings = { times: 0 };
    prototype.clearRect = function (...box) {
      drawings.times += 1;
      clear.apply(this, box);
    };
    return drawings;
  });
  return () => count.evaluate(({ times }) => times);
}

test('charts are drawn again by themselves when the graphics process dies', async ({ folder }) => {
  const running = await startApp({ userData: folder });
  const room = new Show(running);
  const desk = await openConsole(room);
  await desk.press('4', 'Enter', 'PageDown');
  await room.standsAt({ slide: 3, step: 1 });
  const before = await standing(room, desk);
  const drawn = await Promise.all([countDrawings(room), countDrawings(desk)]);
  const graphics = await running.app.evaluate(
    ({ app }) => app.getAppMetrics().find(({ type }) => type === 'GPU')?.pid,
  );
  if (graphics === undefined) throw new Error('no graphics process to end');
  process.kill(graphics, 'SIGKILL');
  for (const times of drawn) await expect.poll(times).toBeGreaterThan(0);
  // Until Chromium has another graphics process, whole windows are empty, charts and words alike.
  const isAsBefore = async () => (await standing(room, desk)).map((each, i) => before[i]?.equals(each));
  await expect.poll(isAsBefore).toEqual([true, true]);
  await running.quit();
});

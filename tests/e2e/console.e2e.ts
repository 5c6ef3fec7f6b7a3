import { nl } from '../../src/core/i18n/nl';
import { deck } from '../support/app/shipped-deck';
import { startApp } from '../support/app/electron-app';
import { canBeSeen, isInView } from '../support/app/in-view';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';
import { openConsole, placeOf } from '../support/app/windows';

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
      const { page } = desk;
      await isInView(
        page
          .getByRole('toolbar')
          .getByRole('button')
          .or(desk.headline)
          .or(page.getByRole('timer'))
          .or(page.getByRole('region', { name: nl.console.notes }))
          .or(page.getByRole('navigation')),
      );
    });
  }
  await running.quit();
});

/** What screens of 1366 by 768 and 1920 by 1080 have room for, enlarged one and a quarter to two times. */
const ENLARGED = [
  { width: 1062, height: 555 },
  { width: 884, height: 457 },
  { width: 1236, height: 649 },
  { width: 1060, height: 557 },
  { width: 928, height: 481 },
];

for (const [doing, keys] of [
  ['answers are typed', ['d', '1', '3', 'Enter', 'a']],
  ['a figure is guessed', ['d', '4', 'Enter', 'q']],
  ['the pen writes', ['d']],
] as const) {
  test(`on a small or enlarged screen the slide can be read and every button reached while ${doing}`, async ({
    folder,
  }) => {
    const running = await startApp({ userData: folder });
    const desk = await openConsole(new Show(running));
    await desk.press(...keys);
    for (const size of ENLARGED) {
      await desk.withContentSize(size, async () => {
        const slide = await desk.page.locator('.screen').boundingBox();
        expect(slide?.height).toBeGreaterThanOrEqual(150);
        const { page } = desk;
        await canBeSeen(
          page
            .locator('.show')
            .getByRole('button')
            .or(page.getByRole('region', { name: nl.console.notes }))
            .or(page.getByRole('navigation')),
        );
        await desk.page.locator('.screen').scrollIntoViewIfNeeded();
      });
    }
    await running.quit();
  });
}

test('every control can be hit with a finger, and the slide is large, from 1000 by 600 up', async ({
  folder,
}) => {
  const running = await startApp({ userData: folder });
  const desk = await openConsole(new Show(running));
  await desk.press('5', 'Enter', 'd');
  const { page } = desk;
  for (const [width, height] of [
    [1000, 600],
    [1366, 768],
  ] as const) {
    await desk.withContentSize({ width, height }, async () => {
      await page.getByRole('button', { name: nl.console.more, exact: true }).click();
      const small = await page.locator('button:visible, input:visible').evaluateAll((all) =>
        all
          .filter((each) => {
            const box = each.getBoundingClientRect();
            return Math.min(box.width, box.height) < 43.9;
          })
          .map((each) => each.getAttribute('aria-label') ?? each.textContent),
      );
      expect(small).toEqual([]);
      await page.getByRole('button', { name: nl.console.more, exact: true }).click();
      const slide = await page.locator('.screen').boundingBox();
      expect((slide?.width ?? 0) / width).toBeGreaterThan(0.39);
    });
  }
  await running.quit();
});

test('the notes are as wide after a restart as they were dragged', async ({ folder }) => {
  const first = await startApp({ userData: folder });
  const desk = await openConsole(new Show(first));
  const edge = desk.page.getByRole('separator', { name: nl.console.notesWidth });
  const box = await edge.boundingBox();
  if (box === null) throw new Error('no edge');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 3];
  const before = Number(await edge.getAttribute('aria-valuenow'));
  await desk.page.mouse.move(x, y);
  await desk.page.mouse.down();
  await desk.page.mouse.move(x - 60, y, { steps: 3 });
  await desk.page.mouse.move(x - 120, y, { steps: 3 });
  await desk.page.mouse.up();
  const dragged = await edge.getAttribute('aria-valuenow');
  expect(Number(dragged)).toBeGreaterThan(before + 5);
  const width = await sideWidth(desk);
  await first.quit();

  const second = await startApp({ userData: folder });
  const again = await openConsole(new Show(second));
  await expect(again.page.getByRole('separator')).toHaveAttribute('aria-valuenow', dragged ?? '');
  expect(await sideWidth(again)).toBeCloseTo(width, 1);
  await second.quit();
});

test('closing the show ends the program, its console with it', async ({ folder }) => {
  const running = await startApp({ userData: folder });
  const show = new Show(running);
  await openConsole(show);
  const process = running.app.process();
  const gone = new Promise((resolve) => process.once('exit', resolve));
  const window = await show.window();
  await window.evaluate((each) => {
    each.close();
  });
  expect(await gone).toBe(0);
});

/** Of the console’s window, what its notes have. */
function sideWidth({ page }: Show): Promise<number> {
  return page
    .getByRole('region', { name: nl.console.notes })
    .evaluate((notes) => notes.clientWidth / innerWidth);
}

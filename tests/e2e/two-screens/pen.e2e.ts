import type { Page } from '@playwright/test';
import { expect, test } from '../../support/app/two';

/** A place on the stage, in parts of its width and height. */
type Place = readonly [x: number, y: number];

/** Moves the mouse over the slide of a window, whatever its size. */
async function move(page: Page, ...places: readonly Place[]): Promise<void> {
  const box = await page.locator('.screen').boundingBox();
  if (box === null) throw new Error('no slide');
  for (const [x, y] of places) await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
}

async function write(page: Page, from: Place, to: Place): Promise<void> {
  await move(page, from);
  await page.mouse.down();
  await move(page, to);
  await page.mouse.up();
}

/** The numbers of the lines that stand on the slide, in stage units. */
async function lines(page: Page): Promise<readonly (readonly number[])[]> {
  const paths = await page
    .locator('.screen > svg:first-of-type path')
    .evaluateAll((all) => all.map((path) => path.getAttribute('d') ?? ''));
  return paths.map((d) => [...d.matchAll(/-?[\d.]+/gu)].map(Number));
}

function nearly(numbers: readonly number[]) {
  return numbers.map((number) => expect.closeTo(number, -0.7) as unknown as number);
}

test('a line that the trainer draws stands at the same place of the stage before the room', async ({
  talk,
}) => {
  await talk.desk.press('2', 'Enter', 'd');
  await expect(talk.desk.page.getByRole('button', { name: 'Pen', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await write(talk.desk.page, [0.25, 0.5], [0.75, 0.25]);
  for (const { page } of [talk.room, talk.desk]) {
    await expect.poll(async () => (await lines(page)).length).toBe(1);
    const [line = []] = await lines(page);
    expect([...line.slice(0, 2), ...line.slice(-2)]).toEqual(nearly([480, 540, 1440, 270]));
  }

  // It stays with its slide, and a line from the room's window is one too.
  await talk.desk.press('PageDown');
  await talk.room.standsAt({ slide: 2, step: 0 });
  await expect.poll(() => lines(talk.room.page)).toEqual([]);
  await write(talk.room.page, [0.1, 0.1], [0.2, 0.1]);
  await expect.poll(async () => (await lines(talk.desk.page)).length).toBe(1);
  await talk.desk.press('PageUp');
  await expect.poll(async () => (await lines(talk.room.page)).length).toBe(1);

  await talk.desk.press('c');
  await expect.poll(() => lines(talk.room.page)).toEqual([]);
});

test('the eraser takes a line away from both windows', async ({ talk }) => {
  await talk.desk.press('2', 'Enter', 'd');
  await write(talk.desk.page, [0.25, 0.5], [0.75, 0.5]);
  await expect.poll(async () => (await lines(talk.room.page)).length).toBe(1);
  await talk.desk.press('e');
  await write(talk.desk.page, [0.5, 0.4], [0.5, 0.5]);
  await expect.poll(() => lines(talk.room.page)).toEqual([]);
  await expect.poll(() => lines(talk.desk.page)).toEqual([]);
});

test('the pointer of the trainer is a dot before the room, then a spotlight', async ({ talk }) => {
  const { page } = talk.room;
  await talk.desk.press('l');
  await expect(talk.desk.page.locator('.screen > svg.laser')).toBeAttached();
  await move(talk.desk.page, [0.4, 0.4], [0.5, 0.25]);
  const dot = page.locator('circle.dot');
  await expect.poll(async () => Number(await dot.getAttribute('cx'))).toEqual(nearly([960])[0]);
  expect(Number(await dot.getAttribute('cy'))).toEqual(nearly([270])[0]);
  await talk.desk.press('l');
  await expect(page.locator('path.dark')).toBeVisible();
  await talk.desk.press('l');
  await expect(page.locator('path.dark')).toHaveCount(0);
  await expect(dot).toHaveCount(0);
});

test('a click while pointing turns no page', async ({ talk }) => {
  await talk.desk.press('2', 'Enter', 'l');
  await move(talk.room.page, [0.5, 0.5]);
  await expect(talk.room.page.locator('.screen > svg.laser')).toBeAttached();
  await talk.room.page.mouse.click(400, 300);
  await talk.desk.press('l', 'l');
  await expect(talk.room.page.locator('.screen > svg.none')).toBeAttached();
  await talk.room.standsAt({ slide: 1, step: 0 });
});

import type { CDPSession } from '@playwright/test';
import { inPage, RealMouse, touch, type Place } from '../support/app/hands';
import type { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

/** How many points each line on the slide has. */
function lines(show: Show): Promise<readonly number[]> {
  return show.page
    .locator('.screen > svg:first-of-type path')
    .evaluateAll((all) => all.map((path) => (path.getAttribute('d') ?? '').split('L').length));
}

/** The widest line on the slide, in stage units. */
function widest(show: Show): Promise<number> {
  return show.page
    .locator('.screen > svg:first-of-type path')
    .evaluateAll((all) => Math.max(...all.map((path) => (path as SVGPathElement).getBBox().width)));
}

async function draw({ page }: Show, from: Place, to: Place): Promise<void> {
  const [a, b] = [await inPage(page, from), await inPage(page, to)];
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(b.x, b.y, { steps: 4 });
  await page.mouse.up();
}

/** A touchscreen whose fingers go where each step says; who is not named is lifted. */
async function touchscreen(
  show: Show,
  work: (at: (...places: readonly Place[]) => Promise<void>) => Promise<void>,
) {
  const session: CDPSession = await show.page.context().newCDPSession(show.page);
  let down = 0;
  await work(async (...places) => {
    const points = await Promise.all(
      places.map(async (place, id) => ({ ...(await inPage(show.page, place)), id })),
    );
    const type = points.length > down ? 'touchStart' : points.length < down ? 'touchEnd' : 'touchMove';
    down = points.length;
    await touch(session, type, points);
  });
  await session.detach();
}

test.beforeEach(async ({ show }) => {
  await show.goToSlide(1);
  await show.press('d');
  await expect(show.page.locator('.screen > svg.pen')).toBeAttached();
});

test('the last stroke is taken back and comes again, also one that was erased or cleared', async ({
  show,
}) => {
  await draw(show, [0.1, 0.2], [0.4, 0.2]);
  await draw(show, [0.1, 0.8], [0.4, 0.8]);
  await expect.poll(async () => (await lines(show)).length).toBe(2);
  await show.press('Control+z');
  await expect.poll(async () => (await lines(show)).length).toBe(1);
  await show.press('Control+y');
  await expect.poll(async () => (await lines(show)).length).toBe(2);
  await show.press('c');
  await expect.poll(async () => (await lines(show)).length).toBe(0);
  await show.choose('undo');
  await expect.poll(async () => (await lines(show)).length).toBe(2);
  await show.press('e');
  await expect(show.page.locator('.screen > svg.eraser')).toBeAttached();
  await draw(show, [0.2, 0.1], [0.2, 0.9]);
  await expect.poll(async () => (await lines(show)).length).toBe(0);
  await show.press('Control+z', 'Control+z');
  await expect.poll(async () => (await lines(show)).length).toBe(2);
});

test('a second finger and a palm never join the line of the first', async ({ show }) => {
  await touchscreen(show, async (at) => {
    await at([0.1, 0.3]);
    await at([0.15, 0.3]);
    await at([0.15, 0.3], [0.8, 0.7]);
    await at([0.2, 0.3], [0.85, 0.7]);
    await at([0.25, 0.3], [0.9, 0.7]);
    await at();
  });
  await expect.poll(async () => (await lines(show)).length).toBe(1);
  expect(await widest(show)).toBeLessThan(0.2 * 1920);
});

test('a line stays on the slide where it began when the next comes before the pen is lifted', async ({
  show,
}) => {
  await touchscreen(show, async (at) => {
    await at([0.1, 0.3]);
    await at([0.2, 0.3]);
    await show.press('PageDown');
    await show.standsAt({ slide: 2, step: 0 });
    await at([0.5, 0.6]);
    await at();
  });
  expect(await lines(show)).toEqual([]);
  await show.press('PageUp');
  await expect.poll(async () => (await lines(show)).length).toBe(1);
  expect(await widest(show)).toBeLessThan(0.2 * 1920);
});

test('other buttons of the mouse write nothing and turn no page', async ({ show }) => {
  const mouse = new RealMouse(show);
  await mouse.click(3);
  await mouse.click(2);
  await draw(show, [0.3, 0.3], [0.4, 0.3]);
  await expect.poll(async () => (await lines(show)).length).toBe(1);
  await show.standsAt({ slide: 1, step: 0 });
});

test('the dot goes when the mouse lies still, and with the slide', async ({ show }) => {
  const dot = show.page.locator('circle.dot');
  const { x, y } = await inPage(show.page, [0.5, 0.5]);
  await show.press('l');
  await expect(show.page.locator('.screen > svg.laser')).toBeAttached();
  await show.page.mouse.move(x, y);
  await expect(dot).toHaveCount(1);
  await expect(dot).toHaveCount(0);
  await show.page.mouse.move(x + 20, y);
  await expect(dot).toHaveCount(1);
  await show.press('PageDown');
  await show.standsAt({ slide: 2, step: 0 });
  await expect(dot).toHaveCount(0);
});

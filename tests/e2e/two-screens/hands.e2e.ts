import { fingers, inPage, RealMouse } from '../../support/app/hands';
import type { Show } from '../../support/app/show';
import { expect, test } from '../../support/app/two';
import { openConsole } from '../../support/app/windows';

const at = (slide: number) => ({ slide, step: 0 });

async function move({ page }: Show, x: number, y: number): Promise<void> {
  const place = await inPage(page, [x, y]);
  await page.mouse.move(place.x, place.y);
}

function lines({ page }: Show): Promise<number> {
  return page.locator('.screen > svg:first-of-type path').count();
}

test('on the board and on the slide of the console every press is a step, whoever has the keyboard', async ({
  talk,
}) => {
  const [board, laptop] = [new RealMouse(talk.room), new RealMouse(talk.desk)];
  await (
    await talk.desk.window()
  ).evaluate((each) => {
    each.focus();
  });
  await board.click(1);
  await talk.room.standsAt(at(1));
  await board.click(3);
  await talk.room.standsAt(at(0));
  await fingers(talk.room.page, [[0.5, 0.5]]);
  await talk.desk.standsAt(at(1));
  await fingers(talk.desk.page, [
    [0.2, 0.5],
    [0.5, 0.5],
    [0.8, 0.5],
  ]);
  await talk.desk.standsAt(at(0));
  const focused = async () => (await talk.desk.window()).evaluate((each) => each.isFocused());
  await laptop.click(1);
  await expect.poll(focused).toBe(true);
  await expect(async () => {
    await laptop.click(5);
    await expect(talk.room.headline).not.toHaveText((await firstHeadline(talk.room)) ?? '', {
      timeout: 1_000,
    });
  }).toPass();
});

function firstHeadline({ page }: Show): Promise<string | undefined> {
  return page.evaluate(async () => (await window.api?.opened())?.deck.slides[0]?.headline);
}

test('ink is taken back and brought again from both windows', async ({ talk }) => {
  await talk.desk.press('2', 'Enter', 'd');
  await expect(talk.desk.page.locator('.screen > svg.pen')).toBeAttached();
  await move(talk.desk, 0.2, 0.4);
  await talk.desk.page.mouse.down();
  await move(talk.desk, 0.6, 0.4);
  await talk.desk.page.mouse.up();
  await expect.poll(() => lines(talk.room)).toBe(1);
  await talk.room.press('Control+z');
  await expect.poll(() => lines(talk.desk)).toBe(0);
  await talk.desk.press('Control+Shift+z');
  await expect.poll(() => lines(talk.room)).toBe(1);
  await talk.room.press('c');
  await expect.poll(() => lines(talk.desk)).toBe(0);
  await talk.desk.press('Control+z');
  await expect.poll(() => lines(talk.room)).toBe(1);
});

test('the dot before the room goes with the console that pointed', async ({ two }) => {
  const dot = two.room.page.locator('circle.dot');
  await two.desk.press('l');
  await expect(two.desk.page.locator('.screen > svg.laser')).toBeAttached();
  await move(two.desk, 0.5, 0.5);
  await expect(dot).toHaveCount(1);
  await two.room.press('s');
  await expect(dot).toHaveCount(0);
  await expect.poll(() => two.room.windows()).toBe(1);
  await openConsole(two.room);
});

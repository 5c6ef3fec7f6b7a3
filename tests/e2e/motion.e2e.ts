import { everyFrame, slideOfKind } from '../support/app/shipped-deck';
import { START, type Position } from '../../src/core/slide/navigation';
import type { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

/** What simply stands there is seen as two pictures at most: what was before it, and itself. */
const FEW = 2;

for (const kind of ['ranking', 'counts'] as const) {
  const { index } = slideOfKind(kind);

  test(`the bars of a ${kind} slide grow at every step, to where they stand on the way back`, async ({
    show,
  }) => {
    const arriving = await show.picturesDuring(() => show.goToSlide(index));
    expect(arriving).toBeGreaterThan(FEW);
    const stepping = await show.picturesDuring(async () => {
      await show.press('ArrowRight');
      await show.standsAt({ slide: index, step: 1 });
    });
    expect(stepping).toBeGreaterThan(FEW);
    const grown = await show.chartPicture();
    await show.press('ArrowRight', 'ArrowLeft');
    await show.standsAt({ slide: index, step: 1 });
    expect(await show.chartPicture()).toBe(grown);
  });
}

test('a key figure counts up to its value', async ({ show }) => {
  const { index, slide } = slideOfKind('figure');
  expect(await show.picturesDuring(() => show.goToSlide(index))).toBeGreaterThan(FEW);
  await expect(show.page.locator('.figure .now')).toHaveText(JSON.stringify(slide.value));
});

test('going back shows every step as one picture: nothing plays again', async ({ show }) => {
  const back = everyFrame.toReversed();
  await show.press('End');
  await show.standsAt(back[0] ?? START);
  const pictures = await show.picturesDuring(() => walk(show, 'ArrowLeft', back));
  expect(pictures).toBeLessThanOrEqual(everyFrame.length);
});

test('with reduced motion every step forward is one picture too', async ({ show }) => {
  await show.page.emulateMedia({ reducedMotion: 'reduce' });
  try {
    const pictures = await show.picturesDuring(() => walk(show, 'ArrowRight', everyFrame));
    expect(pictures).toBeLessThanOrEqual(everyFrame.length);
  } finally {
    await show.page.emulateMedia({ reducedMotion: 'no-preference' });
  }
});

test('R plays the slide again, up to the step where it is', async ({ show }) => {
  const { index } = slideOfKind('ranking');
  await show.goToSlide(index + 1);
  await show.press('ArrowLeft');
  await show.standsAt({ slide: index, step: 1 });
  const stood = await show.chartPicture();
  expect(await show.picturesDuring(() => show.press('r'))).toBeGreaterThan(FEW);
  await expect.poll(() => show.chartPicture()).toBe(stood);
  await show.standsAt({ slide: index, step: 1 });
});

test('a chart that changes size while it grows shows its final state', async ({ show }) => {
  const { index } = slideOfKind('ranking');
  await show.press(...String(index + 1), 'Enter');
  await show.withContentSize({ width: 900, height: 700 }, async () => {
    await show.standsAt({ slide: index, step: 0 });
    const resized = await show.chartPicture();
    await show.picturesDuring(() => show.press('ArrowRight'));
    await show.press('ArrowLeft');
    await show.standsAt({ slide: index, step: 0 });
    expect(await show.chartPicture()).toBe(resized);
  });
});

test('the cursor goes when the mouse lies still, and comes back when it moves', async ({ show }) => {
  const cursor = () => show.page.getByRole('main').evaluate((element) => getComputedStyle(element).cursor);
  await show.page.mouse.move(200, 200);
  expect(await cursor()).not.toBe('none');
  await expect.poll(cursor).toBe('none');
  await show.page.mouse.move(300, 300);
  expect(await cursor()).not.toBe('none');
});

/** Goes from the first of these positions to the last, a key press each. */
async function walk(show: Show, key: string, way: readonly Position[]): Promise<void> {
  for (const [index, at] of way.entries()) {
    if (index > 0) await show.press(key);
    await show.standsAt(at);
  }
}

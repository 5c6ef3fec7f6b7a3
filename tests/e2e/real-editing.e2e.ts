import * as fc from 'fast-check';
import { SEED } from '../support/determinism.mjs';
import { PlainStrip, STRIP_KEYS } from '../support/plain-strip';
import { atEveryPace } from '../support/app/paces';
import type { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';
import { xKeyboard } from '../support/app/x-keyboard';

async function edit(show: Show, slide: number): Promise<void> {
  await show.goToSlide(slide);
  await show.press('Control+Enter');
  await expect(show.page.locator('.editor')).toBeVisible();
  // The keys of the system go to the window that is in front.
  const window = await show.window();
  await window.evaluate((each) => {
    each.focus();
  });
}

test('slides that are chosen, moved, copied and deleted together by real keys are as in a plain list', async ({
  show,
}) => {
  const key = fc.constantFrom(...STRIP_KEYS, 'Down', 'shift+Down', 'Up' as const);
  const cells = show.page.locator('.strip .cell').getByRole('button');
  await atEveryPace(async (delay, round) => {
    await show.reset();
    await edit(show, 0);
    await cells.first().click();
    const ids = () =>
      show.page.evaluate(async () =>
        (await window.api?.opened())?.deck.slides.map((slide) => slide.headline),
      );
    const model = new PlainStrip((await ids()) ?? []);
    const keys = fc.sample(key, { numRuns: 25, seed: SEED + round });
    for (const each of keys) model.press(each);
    await xKeyboard.pressEach(keys, delay);
    await expect.poll(ids).toEqual(model.slides);
    const chosen = () =>
      cells.evaluateAll((all) =>
        all.flatMap((each, i) => (each.ariaPressed === 'true' || each.ariaCurrent === 'true' ? [i] : [])),
      );
    await expect.poll(chosen).toEqual(model.chosen);
    await expect(cells.nth(model.at)).toBeFocused();
  });
});

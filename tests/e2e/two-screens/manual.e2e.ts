import { expect, test } from '../../support/app/two';
import { BEAMER, fillsScreen, inside, LAPTOP } from '../../support/app/windows';

test('the manual opens before the trainer, and the room goes on seeing the slide', async ({ two }) => {
  await two.desk.choose('manual');
  const page = await two.desk.windowAt('manual/index.html');
  const bounds = await (await two.desk.window(page)).evaluate((window) => window.getBounds());
  expect(inside(bounds, LAPTOP)).toBe(true);
  await fillsScreen(two.app, 'audience', BEAMER);
  await two.room.standsAt({ slide: 0, step: 0 });
  await page.close();
});

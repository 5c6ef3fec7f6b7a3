import { nl } from '../../../src/core/i18n/nl';
import { expect, test } from '../../support/app/two';

test('the trainer counts at the console, and the room sees the bars grow but not the counting', async ({
  two: { desk, room },
}) => {
  await desk.goToSlide(4);
  await desk.press('m');
  const bar = { name: nl.workshop.own.title };
  await expect(desk.page.getByRole('region', bar)).toBeVisible();
  await desk.press('1', '0', 'Enter', '9', 'Enter');
  await expect(room.page.locator('.own')).toHaveAttribute(
    'aria-label',
    /Signaleren van zorgsignalen: Onderzoek 85,9%, .* 90%/u,
  );
  await expect(room.page.getByRole('region', bar)).toHaveCount(0);
  await desk.press('Escape');
  await expect(room.page.locator('.own')).toHaveCount(0);
  await desk.standsAt({ slide: 4, step: 0 });
});

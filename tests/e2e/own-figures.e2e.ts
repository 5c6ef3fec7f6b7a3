import { nl } from '../../src/core/i18n/nl';
import { expect, test } from './support/test';

const GOALS = 4;

test('the group is counted beside the research by keys, and a second group beside the first', async ({
  show,
}) => {
  await show.goToSlide(GOALS);
  await show.press('m');
  const chart = show.page.locator('.own');
  const bar = show.page.getByRole('region', { name: nl.workshop.own.title });
  await expect(bar).toContainText(nl.workshop.own.people);
  await show.press('1', '4', 'Enter', '1', '2', 'Enter', '7', 'Enter', '+', '+', '-');
  await expect(chart).toHaveAttribute('aria-label', /Signaleren van zorgsignalen: Onderzoek 85,9%, .* 86%/u);
  await expect(chart).toHaveAttribute('aria-label', /Talentontwikkeling: Onderzoek 77,5%, .* 50%/u);
  await expect(chart).toHaveAttribute('aria-label', /gezonde leefstijl: Onderzoek 74,9%, .* 7%/u);
  await expect(show.page.locator('footer')).toContainText(/eigen telling \d\d-\d\d-\d{4}/u);

  await show.page.evaluate(() => window.api?.command({ type: 'newGroup', name: 'Middag' }));
  await show.press('ArrowUp', 'ArrowUp', 'ArrowUp', '8', 'Enter', '4', 'Enter');
  await expect(chart).toHaveAttribute(
    'aria-label',
    /Signaleren van zorgsignalen: Onderzoek 85,9%, .* 4 van 8/u,
  );
  await show.press('m');
  await expect(show.page.locator('.legend')).toContainText('Groep 1 (n\u00A0=\u00A014)');
  await expect(show.page.locator('.legend')).toContainText('Middag (n\u00A0=\u00A08)');
  await show.press('m');
  await expect(chart).toHaveCount(0);
  await show.standsAt({ slide: GOALS, step: 0 });
});

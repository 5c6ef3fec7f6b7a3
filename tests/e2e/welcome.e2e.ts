import { en } from '../../src/core/i18n/en';
import { nl } from '../../src/core/i18n/nl';
import { startApp } from '../support/app/electron-app';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

test('the first start welcomes, in the language of choice, and the report is one key away', async ({
  folder,
}) => {
  const running = await startApp({ userData: folder, first: true });
  const show = new Show(running);
  const welcome = show.panel(nl.welcome.title);
  await expect(welcome).toContainText(nl.welcome.what);
  await expect(welcome.getByRole('button', { name: nl.welcome.present })).toBeFocused();
  await show.press('Shift+Tab', 'ArrowRight');
  await expect(show.panel(en.welcome.title)).toContainText(en.welcome.what);
  await show.press('ArrowLeft');
  await expect(welcome).toContainText(nl.welcome.what);
  await show.press('Tab', 'Enter');
  await expect(show.dialog).toHaveCount(0);
  await show.fills();
  await show.standsAt({ slide: 0, step: 0 });
  await running.quit();
});

test('the welcome can be skipped, tests the screens, and does not come a second time', async ({ folder }) => {
  const first = await startApp({ userData: folder, first: true });
  const show = new Show(first);
  await expect(show.panel(nl.welcome.title)).toBeVisible();
  await show.press('Escape');
  await expect(show.dialog).toHaveCount(0);
  await show.choose('welcome');
  await show.panel(nl.welcome.title).getByRole('button', { name: nl.actions.screenCheck }).click();
  await expect(show.panel(nl.screens.title)).toContainText(nl.screens.oneScreen);
  await show.press('Escape');
  await first.quit();

  const second = await startApp({ userData: folder, first: true });
  await new Show(second).standsAt({ slide: 0, step: 0 });
  await expect(new Show(second).dialog).toHaveCount(0);
  await second.quit();
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from '../../src/core/i18n/nl';
import { startApp } from '../support/app/electron-app';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

for (const where of ['main', 'page'] as const) {
  test(`a fault in ${where} is told in plain words, and the show goes on`, async ({ folder }) => {
    const { app, page } = await startApp({ userData: folder });
    const show = new Show({ app, page, quit: () => app.close() });
    const fail = () => {
      setTimeout(() => {
        throw new Error("a fault of ours: open '/home/jan/geheim.beeld'");
      });
    };
    if (where === 'main') await app.evaluate(fail);
    else await page.evaluate(fail);
    await expect(show.notice).toContainText(nl.faults.happened);

    await show.notice.getByRole('button', { name: nl.actions.copyDetails }).click();
    await expect(show.notice).toHaveText(nl.faults.copied);
    const details = await app.evaluate(({ clipboard }) => clipboard.readText());
    expect(details).toMatch(/^Kinderwerk in beeld \d+\.\d+\.\d+\nElectron \d+/u);
    expect(details).toContain(` error ${where}: Error: a fault of ours: open '‹…›'`);
    expect(details).not.toContain('geheim');
    expect(await readFile(join(folder, 'logboek.log'), 'utf8')).not.toContain('geheim');

    await show.standsAt({ slide: 0, step: 0 });
    await show.press('ArrowRight');
    await show.standsAt({ slide: 1, step: 0 });
    await app.close();
  });
}

test('the details can be copied at any time', async ({ show }) => {
  await show.choose('copyDetails');
  await expect(show.notice).toHaveText(nl.faults.copied);
  const details = await show.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(details).toContain(process.platform);
});

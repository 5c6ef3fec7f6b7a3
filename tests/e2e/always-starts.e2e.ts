import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from '../../src/core/i18n/nl';
import { deckText, smallDeck } from '../support/app/deck-files';
import { startApp, type RunningApp } from '../support/app/electron-app';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

const START = { slide: 0, step: 0 };
const own = smallDeck({ title: 'Mijn training', headlines: ['Eerste dia', 'Tweede dia'] });

test('a deck that pages die of gives way to the report, and comes back when it is opened', async ({
  folder,
}) => {
  const file = join(folder, 'eigen.beeld');
  await writeFile(file, deckText(own));
  const running = await startApp({ userData: join(folder, 'gegevens'), words: [file] });
  const show = new Show(running);
  await show.standsAt(START, own);
  for (let death = 1; death <= 4; death += 1) {
    await running.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      await new Promise((resolve) => {
        contents?.once('render-process-gone', resolve);
        contents?.forcefullyCrashRenderer();
      });
    });
    await expect.poll(() => wordsIn(running)).toContain(death < 4 ? 'Eerste dia' : nl.faults.reportInstead);
  }
  expect(await show.title()).toBe('Kinderwerk in beeld');
  await show.answerDialogs(file);
  await show.choose('open');
  await expect.poll(() => show.title()).toBe('Mijn training – eigen.beeld');
  await running.quit();
});

/** What stands in the window: a driver does not find a page again that died. */
function wordsIn({ app }: RunningApp): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined || contents.isCrashed() || contents.isLoading()) return '';
    return String(await contents.executeJavaScript('document.body.textContent').catch(() => ''));
  });
}

test('after starts that came to nothing the report opens, and the next start tries again', async ({
  folder,
}) => {
  const file = join(folder, 'eigen.beeld');
  const userData = join(folder, 'gegevens');
  await writeFile(file, deckText(own));
  const first = await startApp({ userData, words: [file] });
  await new Show(first).standsAt(START, own);
  await new Show(first).press('PageDown', 'PageUp');
  await new Show(first).standsAt(START, own);
  await first.quit();
  const settings = join(userData, 'settings.json');
  const left = JSON.parse(await readFile(settings, 'utf8')) as object;
  await writeFile(settings, JSON.stringify({ ...left, failedStarts: 3, ended: false }));
  const second = await startApp({ userData });
  await new Show(second).standsAt(START);
  await expect(new Show(second).notice).toHaveText(nl.faults.reportInstead);
  await second.quit();
  await writeFile(settings, JSON.stringify(left));
  const third = await startApp({ userData });
  await new Show(third).standsAt(START, own);
  await third.quit();
});

import type { ElectronApplication } from '@playwright/test';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportLine } from '../../build/runtime/launch.mjs';
import { projectFolder } from '../../build/script/places.mjs';
import { nl } from '../../src/core/i18n/nl';
import { runElectron, startApp } from '../support/app/electron-app';
import { readPdf, type ReadPdf } from '../support/app/pdf';
import { BUILT_IN_FILE } from '../support/app/shipped-deck';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

test('a report that goes to a printer takes the pages of its PDF', async ({ folder }) => {
  const deck = join(folder, 'groep.beeld');
  await copyFile(BUILT_IN_FILE, deck);
  const session = join(projectFolder, 'tests/fixtures/sessions/two-groups.sessie');
  await copyFile(session, join(folder, 'groep.sessie'));
  const [made, onPaper] = [join(folder, 'verslag.pdf'), join(folder, 'papier.pdf')];
  await runElectron(exportLine([deck, '--report', made]), folder);

  const running = await startApp({ userData: join(folder, 'profiel'), words: [deck] });
  const show = new Show(running);
  const sent = printed(running.app);
  await show.press('Control+p');
  await show.panel(nl.takeHome.print).getByRole('radio', { name: nl.export.formats.report }).check();
  await show.page.getByRole('button', { name: nl.takeHome.send }).click();
  await writeFile(onPaper, Buffer.from(await sent, 'base64'));
  const [saved, paper] = [await readPdf(made), await readPdf(onPaper)];
  const heads = ({ pages }: ReadPdf) => pages.map(({ text }) => /·dia\d+/u.exec(text)?.[0]);
  expect(heads(paper)).toEqual(heads(saved));
  await running.quit();
});

/** What goes to the printer, as base64 of what the printer would have. */
function printed(app: ElectronApplication): Promise<string> {
  return app.evaluate(
    ({ app: electron }) =>
      new Promise<string>((resolve) => {
        electron.on('web-contents-created', (_, contents) => {
          contents.print = (_options, callback) => {
            const margins = { top: 0, bottom: 0, left: 0, right: 0 };
            void contents.printToPDF({ pageSize: 'A4', margins, preferCSSPageSize: true }).then((bytes) => {
              resolve(bytes.toString('base64'));
              callback?.(true, '');
            });
          };
        });
      }),
  );
}

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nl } from '../../src/core/i18n/nl';
import { frames } from '../../src/core/frames/frames';
import { deck } from '../support/app/shipped-deck';
import { chartDeck, deckText } from '../support/app/deck-files';
import { readPdf } from '../support/app/pdf';
import type { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

const { title } = nl.export;

test('Ctrl+E saves the show as a PDF, and the show stays where it is', async ({ show, folder }) => {
  const file = join(folder, 'kinderwerk.pdf');
  await show.goToSlide(4);
  await exportTo(show, file);
  await expect(show.panel(title)).toContainText(/kinderwerk\.pdf is klaar: 15 pagina’s, \d+ kB\./u);
  expect(await readdir(folder)).toEqual(['kinderwerk.pdf']);
  await show.press('Escape');
  await expect(show.dialog).toHaveCount(0);
  await show.standsAt({ slide: 4, step: 0 });

  const { pages, outline } = await readPdf(file);
  expect(pages).toHaveLength(frames(deck, { steps: false }).length);
  expect(pages.every((page) => page.images === 0)).toBe(true);
  expect(outline).toEqual(deck.slides.map((slide) => slide.headline));
});

test('Escape stops the making of a long PDF: nothing is saved, and the next one is made', async ({
  show,
  folder,
}) => {
  const file = await startLongExport(show, folder);
  await show.press('Escape');
  await expectStopped(show, file);

  await show.press('Escape');
  await show.choose('openBuiltIn');
  await show.standsAt({ slide: 0, step: 0 });
  await exportTo(show, file);
  await expect(show.panel(title)).toContainText('is klaar: 15 pagina’s');
  await expect.poll(() => show.windows()).toBe(1);
});

test('the button stops it too', async ({ show, folder }) => {
  const file = await startLongExport(show, folder);
  await show.page.getByRole('button', { name: 'Stoppen' }).click();
  await expectStopped(show, file);
});

test('a target that cannot be written gives a clear message, and leaves nothing behind', async ({
  show,
  folder,
}) => {
  await exportTo(show, join(folder, 'weg', 'kinderwerk.pdf'));
  await expect(show.panel(title)).toContainText(
    'kan niet bewaard worden: die map is er niet. Kies een andere map',
  );
  await show.page.getByRole('button', { name: 'Sluiten' }).click();
  await expect(show.dialog).toHaveCount(0);
  expect(await readdir(folder)).toEqual([]);
});

test('turning back in the dialog makes nothing', async ({ show, folder }) => {
  await show.answerDialogs();
  await show.press('Control+e');
  await show.panel(nl.takeHome.title).getByRole('button', { name: nl.takeHome.save }).click();
  await show.press('ArrowRight');
  await show.standsAt({ slide: 1, step: 0 });
  await expect(show.dialog).toHaveCount(0);
  expect(await readdir(folder)).toEqual([]);
});

async function exportTo(show: Show, file: string): Promise<void> {
  await show.answerDialogs(file);
  await show.press('Control+e');
  await show.panel(nl.takeHome.title).getByRole('radio').first().waitFor();
  await show.press('Enter');
}

/** Begins a PDF of so many charts that it can be stopped, in place of an older file. */
async function startLongExport(show: Show, folder: string): Promise<string> {
  const file = join(folder, 'lang.pdf');
  await writeFile(file, 'oud');
  await writeFile(join(folder, 'lang.beeld'), deckText(chartDeck(250)));
  await show.answerDialogs(join(folder, 'lang.beeld'));
  await show.press('Control+o');
  await expect(show.headline).toHaveText('Grafiek 1 van 250');
  await exportTo(show, file);
  await show.page.getByRole('button', { name: 'Stoppen' }).waitFor();
  return file;
}

async function expectStopped(show: Show, file: string): Promise<void> {
  await expect(show.panel(title)).toContainText('Gestopt. Er is niets bewaard.');
  expect(await readFile(file, 'utf8')).toBe('oud');
  expect(await readdir(dirname(file))).toEqual(['lang.beeld', 'lang.pdf']);
}

import { join } from 'node:path';
import { exportLine } from '../../build/runtime/launch.mjs';
import { projectFolder } from '../../build/script/places.mjs';
import { figureTable } from '../../src/core/charts/chart-description';
import { frames } from '../../src/core/frames/frames';
import { fixture } from '../support/fixtures';
import { runElectron } from '../support/app/electron-app';
import { asImpressReads } from '../support/app/impress';
import { readPdf, withoutSpaces, type ReadPdf } from '../support/app/pdf';
import type { Show } from '../support/app/show';
import { wordsAt } from '../support/app/slide-words';
import { expect, test } from '../support/app/test';

const deck = fixture('chart-kinds');
const FILE = join(projectFolder, 'tests', 'fixtures', 'chart-kinds.beeld');
/** What simply stands there is seen as two pictures at most: what was before it, and itself. */
const FEW = 2;

async function opened(show: Show): Promise<void> {
  await show.answerDialogs(FILE);
  await show.press('Control+o');
  await show.standsAt({ slide: 0, step: 0 }, deck);
}

for (const [index, { kind }] of deck.slides.entries()) {
  test(`a ${kind} slide moves at its second step, and stands there at once on the way back`, async ({
    show,
  }) => {
    await opened(show);
    await show.press(...String(index + 1), 'Enter');
    await show.standsAt({ slide: index, step: 0 }, deck);
    const stepping = await show.picturesDuring(async () => {
      await show.press('ArrowRight');
      await show.standsAt({ slide: index, step: 1 }, deck);
    });
    expect(stepping).toBeGreaterThan(FEW);
    const stood = await show.chartPicture();
    const back = await show.picturesDuring(async () => {
      await show.press('ArrowLeft');
      await show.standsAt({ slide: index, step: 0 }, deck);
    });
    expect(back).toBeLessThanOrEqual(FEW);
    await show.press('ArrowRight');
    await expect.poll(() => show.chartPicture()).toBe(stood);
  });

  test(`t shows every figure of a ${kind} slide in a table`, async ({ show }) => {
    await opened(show);
    await show.press(...String(index + 1), 'Enter');
    await show.press('t');
    const slide = deck.slides[index];
    const { columns = [], rows = [] } = (slide && figureTable(deck, slide)) ?? {};
    const table = show.panel('Cijfers als tabel').getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveText([...columns]);
    await expect(table.getByRole('cell')).toHaveText(rows.flatMap(({ figures }) => figures));
  });
}

test('on paper every chart is drawn with lines and letters, without a bitmap', async ({ folder }) => {
  const pdf = join(folder, 'grafieken.pdf');
  await runElectron(exportLine([FILE, '--steps', '--pdf', pdf]), folder);
  const read = await readPdf(pdf);
  expectWords(read, { steps: true });
  expect(read.pages.every(({ images }) => images === 0)).toBe(true);
});

test('LibreOffice reads every word and figure in the PowerPoint file', async ({ folder }) => {
  const file = join(folder, 'grafieken.pptx');
  await runElectron(exportLine([FILE, '--pptx', file]), folder);
  expectWords(await asImpressReads(file), { steps: false });
});

test('the hand-out has the whole table below each chart', async ({ folder }) => {
  const file = join(folder, 'hand-out.pdf');
  await runElectron(exportLine([FILE, '--handout', file]), folder);
  const { pages } = await readPdf(file);
  for (const [i, slide] of deck.slides.entries()) {
    const { columns = [], rows = [] } = figureTable(deck, slide) ?? {};
    const cells = [...columns, ...rows.flatMap(({ label, figures }) => [label, ...figures])];
    expect(pages[i]?.text).toContain(withoutSpaces(cells.join('')));
  }
});

function expectWords({ pages }: ReadPdf, { steps }: { readonly steps: boolean }): void {
  const all = frames(deck, { steps });
  expect(pages).toHaveLength(all.length);
  for (const [i, frame] of all.entries())
    for (const words of wordsAt(deck, frame)) expect(pages[i]?.text).toContain(withoutSpaces(words));
}

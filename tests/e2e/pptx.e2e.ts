import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { exportLine } from '../../build/runtime/launch.mjs';
import { frames, type Frame } from '../../src/core/frames/frames';
import { deck, everyFrame } from '../support/app/shipped-deck';
import { runElectron, type Run } from '../support/app/electron-app';
import { asImpressReads } from '../support/app/impress';
import { withoutSpaces, type ReadPdf } from '../support/app/pdf';
import { figuresToCome, wordsAt } from '../support/app/slide-words';
import { expect, test } from '../support/app/test';

function runExport(folder: string, ...words: readonly string[]): Promise<Run> {
  return runElectron(exportLine(words), folder);
}

test('LibreOffice reads every word and figure of every slide in the PowerPoint file', async ({ folder }) => {
  const { code, stdout } = await runExport(folder, '--pptx', 'dia.pptx');
  expect(code).toBe(0);
  expect(stdout).toMatch(/dia\.pptx: 15 dia’s, \d+ bytes, [\d.]+ s\n$/u);
  const pdf = await asImpressReads(join(folder, 'dia.pptx'));
  expect(pdf.title).toBe(deck.title);
  expectAll(pdf, frames(deck, { steps: false }));
});

test('with --steps each step is a slide, with what has come by then and no figure more', async ({
  folder,
}) => {
  await runExport(folder, '--steps', '--notes', 'none', '--pptx', 'stappen.pptx');
  const file = join(folder, 'stappen.pptx');
  expectAll(await asImpressReads(file), everyFrame);
  expect((await stat(file)).size).toBeLessThan(400_000);
  expect(Object.keys(unzipSync(await readFile(file))).filter((path) => path.includes('notes'))).toEqual([]);
});

function expectAll(pdf: ReadPdf, all: readonly Frame[]): void {
  expect(pdf.pages).toHaveLength(all.length);
  for (const [i, frame] of all.entries()) {
    const text = pdf.pages[i]?.text ?? '';
    for (const words of wordsAt(deck, frame)) expect(text).toContain(withoutSpaces(words));
    for (const figure of figuresToCome(deck, frame)) expect(text).not.toContain(withoutSpaces(figure));
  }
}

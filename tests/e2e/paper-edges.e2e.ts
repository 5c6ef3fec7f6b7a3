import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { exportLine } from '../../build/runtime/launch.mjs';
import { runElectron } from '../support/app/electron-app';
import { expect, test } from '../support/app/test';

/** In points of 1/72 inch. */
const CENTIMETRE = 72 / 2.54;

interface Edges {
  readonly width: number;
  readonly height: number;
  /** How far the words stay from the upper and the lower edge. */
  readonly above: number;
  readonly below: number;
}

async function edgesOf(file: string): Promise<readonly Edges[]> {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 });
  const pdf = await task.promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, i) => {
    const page = await pdf.getPage(i + 1);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const lines = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [(item.transform as number[])[5] ?? 0] : [],
    );
    return { width, height, above: height - Math.max(...lines), below: Math.min(...lines) };
  });
  const edges = await Promise.all(pages);
  await task.destroy();
  return edges;
}

test('a page of a handout that goes on keeps its words away from the edges', async ({ folder }) => {
  const deck = join(folder, 'lang.beeld');
  const rows = Array.from(
    { length: 30 },
    (_, i) => `      - { id: r${i}, label: Wens ${i + 1}, value: ${60 - i} }`,
  );
  const text = [
    'beeld: 1',
    'title: Wat vindt de wijk?',
    'source: { text: Buurtpeiling }',
    'sections:',
    '  - { id: wensen, title: Wensen, colour: goals }',
    'slides:',
    '  - id: top',
    '    section: wensen',
    '    kind: ranking',
    '    headline: Meer groen',
    `    handout: ${'Hier staat wat er te zien is. '.repeat(90)}`,
    '    question: Wat valt op?',
    '    rows:',
    ...rows,
  ];
  await writeFile(deck, text.join('\n'));
  const made = join(folder, 'lang.pdf');
  expect((await runElectron(exportLine([deck, '--handout', made]), folder)).code).toBe(0);
  const pages = await edgesOf(made);
  expect(pages.length).toBeGreaterThan(1);
  for (const { above, below } of pages) expect(Math.min(above, below)).toBeGreaterThan(CENTIMETRE * 0.8);
});

test('slides on A4 are a page each, in whole points', async ({ folder }) => {
  const made = join(folder, 'a4.pdf');
  await runElectron(exportLine(['--pdf', made, '--paper', 'a4', '--slides', '1-3']), folder);
  const pages = await edgesOf(made);
  expect(pages).toHaveLength(3);
  for (const { width, height } of pages)
    expect([Math.abs(width - 842), Math.abs(height - 595)].every((off) => off < 0.5)).toBe(true);
});

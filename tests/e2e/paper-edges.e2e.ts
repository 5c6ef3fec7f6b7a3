import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { exportLine } from '../../build/runtime/launch.mjs';
import { nl } from '../../src/core/i18n/nl';
import { PAPER, SECTION_COLOURS } from '../../src/core/look/palette';
import { runElectron } from '../support/app/electron-app';
import { paperFaults } from '../support/app/paper-faults';
import { readPdf, withoutSpaces } from '../support/app/pdf';
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

/** Every colour that fills anything, as `#rrggbb`. */
async function fillsOf(file: string): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 });
  const pdf = await task.promise;
  const fills = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    for (const [i, operator] of fnArray.entries())
      if (operator === OPS.setFillRGBColor) fills.add(String((argsArray[i] as unknown[])[0]));
  }
  await task.destroy();
  return [...fills];
}

/** A deck whose first slide takes more than a page of a handout. */
async function longDeck(folder: string): Promise<string> {
  const file = join(folder, 'lang.beeld');
  const rows = Array.from(
    { length: 30 },
    (_, i) => `      - { id: r${i}, label: Wens ${i + 1}, value: ${60 - i} }`,
  );
  const said = (id: string, kind: string, times: number) => [
    `  - id: ${id}`,
    '    section: wensen',
    `    kind: ${kind}`,
    '    headline: Meer groen',
    `    handout: Uitleg van ${id}. ${'Hier staat wat er te zien is. '.repeat(times)}`,
    `    question: Wat valt op aan ${id}?`,
  ];
  const text = [
    'beeld: 1',
    'title: Wat vindt de wijk?',
    'source: { text: Buurtpeiling }',
    'sections:',
    '  - { id: wensen, title: Wensen, colour: goals }',
    'slides:',
    ...said('top', 'ranking', 90),
    '    rows:',
    ...rows,
    ...said('twee', 'statement', 4),
  ];
  await writeFile(file, text.join('\n'));
  return file;
}

for (const perPage of ['1', '2']) {
  test(`a page of a handout with ${perPage} a page that goes on has margins, head and number again`, async ({
    folder,
  }) => {
    const made = join(folder, 'lang.pdf');
    const line = exportLine([await longDeck(folder), '--handout', made, '--per-page', perPage]);
    expect((await runElectron(line, folder)).code).toBe(0);
    const edges = await edgesOf(made);
    expect(edges.length).toBeGreaterThan(Number(perPage === '1') + 1);
    for (const { above, below } of edges) expect(Math.min(above, below)).toBeGreaterThan(CENTIMETRE * 0.8);
    const { pages } = await readPdf(made);
    const head = withoutSpaces(nl.slide.handout('Wat vindt de wijk?'));
    const numbers = perPage === '1' ? ['1', '1', '2'] : pages.map(() => '1–2');
    expect(pages.map(({ text }) => text.startsWith(head))).toEqual(pages.map(() => true));
    for (const [i, { text }] of pages.entries())
      expect(text.slice(head.length)).toMatch(new RegExp(`^${numbers[i]}`, 'u'));
    // It is there for eyes, and not read on each page.
    expect(pages.filter(({ tagged }) => tagged.includes(head))).toEqual([]);
    const all = pages.map(({ text }) => text).join('');
    for (const id of ['top', 'twee']) {
      expect(all).toContain(`Uitlegvan${id}.`);
      expect(all).toContain(`Watvaltopaan${id}?`);
    }
    expect(await paperFaults(made)).toEqual([]);
  });
}

test('ink that is spared is on no page: slides and handout stand on white', async ({ folder }) => {
  const words = ['--pdf', 'dias.pdf', '--handout', 'mee.pdf', '--spare-ink'];
  expect((await runElectron(exportLine(words), folder)).code).toBe(0);
  for (const name of ['dias.pdf', 'mee.pdf']) {
    const fills = await fillsOf(join(folder, name));
    expect(fills).toContain(SECTION_COLOURS.goals.toLowerCase());
    expect(fills).not.toContain(PAPER.toLowerCase());
  }
});

test('slides on A4 are a page each, in whole points', async ({ folder }) => {
  const made = join(folder, 'a4.pdf');
  await runElectron(exportLine(['--pdf', made, '--paper', 'a4', '--slides', '1-3']), folder);
  const pages = await edgesOf(made);
  expect(pages).toHaveLength(3);
  for (const { width, height } of pages)
    expect([Math.abs(width - 842), Math.abs(height - 595)].every((off) => off < 0.5)).toBe(true);
});

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportLine } from '../../build/runtime/launch.mjs';
import { figureTable } from '../../src/core/charts/chart-description';
import { nl } from '../../src/core/i18n/nl';
import { noteParts } from '../../src/core/slide/note-parts';
import type { Slide } from '../../src/core/deck/types';
import { deck } from '../support/app/shipped-deck';
import { chartDeck, deckText } from '../support/app/deck-files';
import { runElectron } from '../support/app/electron-app';
import { readPdf, withoutSpaces } from '../support/app/pdf';
import { readPicture } from '../support/app/picture';
import { wordsAt } from '../support/app/slide-words';
import { lastStep } from '../../src/core/slide/steps';
import { expect, test } from '../support/app/test';

/** In points, to one of them. */
const near = (length: number): unknown => expect.closeTo(length, -0.3);
const run = (folder: string, ...words: readonly string[]) => runElectron(exportLine(words), folder);
/** Each paragraph of a note as it stands on paper: without marks, without spaces. */
const paragraphs = (note: string | undefined) =>
  noteParts(note ?? '').map((parts) => withoutSpaces(parts.map(({ text }) => text).join('')));

function expectSlide(text: string, slide: Slide, index: number): void {
  const words = wordsAt(deck, { slide: index, step: lastStep(slide) });
  for (const each of words) expect(text).toContain(withoutSpaces(each));
}

test('a hand-out has each slide with its explanation, its question, its figures and room to write', async ({
  folder,
}) => {
  const { code, stdout } = await run(folder, '--handout', 'mee.pdf');
  expect([code, stdout]).toEqual([0, expect.stringContaining('mee.pdf: 15 pagina’s')]);
  const pdf = await readPdf(join(folder, 'mee.pdf'));
  expect(pdf).toMatchObject({ title: deck.title, language: 'nl', tagged: true });
  expect(pdf.pages).toHaveLength(deck.slides.length);
  for (const [index, slide] of deck.slides.entries()) {
    const { text = '', width = 0, height = 0, images } = pdf.pages[index] ?? {};
    expect([width, height, images]).toEqual([near(595.3), near(841.9), 0]);
    expectSlide(text, slide, index);
    for (const each of paragraphs(slide.handout)) expect(text).toContain(each);
    expect(text).toContain(withoutSpaces(slide.question ?? ''));
    const { columns = [], rows = [] } = figureTable(deck, slide) ?? {};
    const cells = [...columns, ...rows.flatMap(({ label, figures }) => [label, ...figures])];
    expect(text).toContain(withoutSpaces(cells.join('')));
    expect(text).toContain(nl.slide.ownNotes);
  }
});

test('the notes of the trainer stay at home unless they are asked for', async ({ folder }) => {
  await run(folder, '--handout', 'mee.pdf');
  const { pages } = await readPdf(join(folder, 'mee.pdf'));
  await run(folder, '--handout', 'trainer.pdf', '--notes', 'trainer');
  const own = (await readPdf(join(folder, 'trainer.pdf'))).pages;
  for (const [index, slide] of deck.slides.entries()) {
    for (const each of paragraphs(slide.notes)) {
      expect(pages[index]?.text).not.toContain(each);
      expect(own[index]?.text).toContain(each);
    }
  }
});

for (const [perPage, pages] of [
  ['2', 8],
  ['3', 5],
  ['6', 3],
] as const) {
  test(`${perPage} slides a page make a hand-out of ${pages} pages with every slide`, async ({ folder }) => {
    await run(folder, '--handout', 'mee.pdf', '--per-page', perPage);
    const pdf = await readPdf(join(folder, 'mee.pdf'));
    expect(pdf.pages).toHaveLength(pages);
    for (const [index, slide] of deck.slides.entries()) {
      expectSlide(pdf.pages[Math.floor(index / Number(perPage))]?.text ?? '', slide, index);
    }
  });
}

test('a table too long for its page goes on at the next, and the next slide has its own', async ({
  folder,
}) => {
  const [slide, second] = chartDeck(2).slides;
  if (slide?.kind !== 'ranking' || second === undefined) throw new Error('a deck without a chart');
  const rows = Array.from({ length: 60 }, (_, i) => ({
    id: `r-${i}`,
    label: `Antwoord nummer ${i}`,
    value: i,
  }));
  const long = { ...chartDeck(2), slides: [{ ...slide, highlight: ['r-1'], rows }, second] };
  await writeFile(join(folder, 'lang.beeld'), deckText(long));
  expect((await run(folder, 'lang.beeld', '--handout', 'lang.pdf')).code).toBe(0);
  const { pages } = await readPdf(join(folder, 'lang.pdf'));
  const all = pages.map(({ text }) => text);
  for (const { label } of rows) expect(all.join('')).toContain(withoutSpaces(label));
  expect(pages.length).toBeGreaterThan(2);
  expect(all.at(-1)).toContain(withoutSpaces(second.headline));
  expect(all.at(-1)).not.toContain('Antwoordnummer');
});

test('pictures of chosen slides lie in their folder, each of its size and of its slide', async ({
  folder,
}) => {
  const { code } = await run(folder, '--png', 'klein', '--slides', '3-4,11');
  expect(code).toBe(0);
  expect(await readdir(join(folder, 'klein'))).toEqual([
    '03-functietitel.png',
    '04-organisatietype.png',
    '11-aantallen.png',
  ]);
  await run(folder, '--png', 'groot', '--slides', '11', '--width', '3840');
  const small = await readPicture(join(folder, 'klein', '11-aantallen.png'));
  const large = await readPicture(join(folder, 'groot', '11-aantallen.png'));
  expect([small.width, small.height]).toEqual([1920, 1080]);
  expect([large.width, large.height]).toEqual([3840, 2160]);
  // The hatched bar of a vague figure is in its section's colour, the ground in that of the paper.
  expect(small.at(1600, 700)).toEqual([255, 249, 240]);
  for (const [x, y] of [
    [1600, 700],
    [1200, 933],
    [1600, 60],
  ] as const) {
    expect(large.at(2 * x, 2 * y)).toEqual(small.at(x, y));
  }
  const other = await readPicture(join(folder, 'klein', '03-functietitel.png'));
  // Each has its own slide: their headlines are on the same line, and are not the same.
  const headlineOf = (picture: typeof small) =>
    Array.from({ length: 1_000 }, (_, x) => picture.at(112 + x, 190).join()).join(' ');
  expect(headlineOf(other)).not.toBe(headlineOf(small));
});

test('one run makes several files, and reports on them to a program', async ({ folder }) => {
  const words = ['--pdf', 'é dia’s.pdf', '--handout', 'h.pdf', '--png', 'p', '--slides', '1-2', '--json'];
  const { code, stdout } = await run(folder, ...words);
  expect(code).toBe(0);
  const report: unknown = JSON.parse(stdout);
  const made = (format: string, name: string) => ({
    format,
    file: join(folder, name),
    pages: 2,
    bytes: expect.any(Number) as unknown,
    seconds: expect.any(Number) as unknown,
  });
  expect(report).toMatchObject({
    made: [made('pdf', 'é dia’s.pdf'), made('handout', 'h.pdf'), made('png', 'p')],
  });
  expect((await readFile(join(folder, 'é dia’s.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
});

test('slides that are not there are refused before anything is made', async ({ folder }) => {
  const { code, stderr } = await run(folder, '--pdf', 'a.pdf', '--slides', '3-99');
  expect(code).toBe(2);
  expect(stderr).toContain('De dia’s ‘3-99’ zijn er niet: de presentatie heeft 15 dia’s.');
  expect(await readdir(folder)).toEqual([]);
});

test('a folder that is a file is told of, and stays what it was', async ({ folder }) => {
  await writeFile(join(folder, 'map'), 'een bestand');
  const { code, stderr } = await run(folder, '--png', 'map');
  expect(code).toBe(4);
  expect(stderr).toContain('kan niet bewaard worden (EEXIST)');
  expect(await readdir(folder)).toEqual(['map']);
});

test('the answer comes in English where that is asked', async ({ folder }) => {
  await mkdir(join(folder, 'bezet.pdf', 'vol'), { recursive: true });
  const { code, stderr } = await run(folder, '--pdf', 'bezet.pdf', '--language', 'en');
  expect(code).toBe(4);
  expect(stderr).toContain('cannot be saved');
});

test('a damaged session beside the deck stops a report, and nothing else', async ({ folder }) => {
  const file = join(folder, 'groepen.beeld');
  await writeFile(file, deckText(chartDeck(1)));
  await writeFile(join(folder, 'groepen.sessie'), '{"sessie": 1, "gro');
  const pdf = await runElectron(exportLine([file, '--pdf', join(folder, 'groepen.pdf')]), folder);
  expect(pdf.code, pdf.stderr).toBe(0);
  const report = await runElectron(exportLine([file, '--report', join(folder, 'verslag.pdf')]), folder);
  expect(report.code).toBe(4);
  expect(report.stderr).toContain('groepen.sessie');
  await expect(readFile(join(folder, 'verslag.pdf'))).rejects.toThrow('ENOENT');
});

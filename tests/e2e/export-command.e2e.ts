import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportLine } from '../../build/runtime/launch.mjs';
import type { Slide } from '../../src/core/deck/types';
import { chartSentence } from '../../src/core/charts/chart-description';
import { frames } from '../../src/core/frames/frames';
import { slideAt, type Position } from '../../src/core/slide/navigation';
import { deck, everyFrame } from '../support/app/shipped-deck';
import { BROKEN_DECK, BROKEN_PLACES } from '../support/app/deck-files';
import { runElectron, type Run } from '../support/app/electron-app';
import { readPdf, withoutSpaces, type ReadPdf } from '../support/app/pdf';
import { figuresToCome, wordsAt } from '../support/app/slide-words';
import { expect, test } from '../support/app/test';

const lastFrames = frames(deck, { steps: false });
let folder: string;

function runExport(...words: readonly string[]): Promise<Run> {
  return runElectron(exportLine(words), folder);
}

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kinderwerk-export-'));
});

test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test.describe('the PDF of the deck that ships', () => {
  let run: Run;
  let pdf: ReadPdf;

  test.beforeAll(async () => {
    run = await runExport('--pdf', 'dia.pdf');
    pdf = await readPdf(join(folder, 'dia.pdf'));
  });

  test('is made with one line that says so', () => {
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^.*dia\.pdf: 15 pagina’s, \d+ bytes, [\d.]+ s\n$/u);
  });

  test('has a page for every slide, of 1280 by 720 pixels', () => {
    expect(pdf.pages.map(({ width, height }) => [width, height])).toEqual(lastFrames.map(() => [960, 540]));
  });

  test('has a title, a language and tags', () => {
    expect(pdf).toMatchObject({ title: deck.title, language: deck.language, tagged: true });
  });

  test('has the headlines as its bookmarks', () => {
    expect(pdf.outline).toEqual(deck.slides.map((slide) => slide.headline));
  });

  for (const frame of lastFrames) {
    test(`has every word and figure of slide ${frame.slide + 1} as text`, () => {
      expectWords(pdf, frame.slide, frame);
    });
  }

  test('says in words what each chart shows', () => {
    const isChart = ({ kind }: Slide) => kind === 'ranking' || kind === 'counts';
    const charts = deck.slides.map((slide) => (isChart(slide) ? [chartSentence(deck, slide)] : []));
    expect(pdf.pages.map((page) => page.alts)).toEqual(charts);
  });

  test('has one heading a page', () => {
    expect(pdf.pages.map((page) => page.headings)).toEqual(lastFrames.map(() => 1));
  });

  test('is drawn without a single bitmap, but for the hatching of a vague figure', () => {
    expect(pdf.pages.map((page) => page.images)).toEqual(lastFrames.map(() => 0));
    const isVague = (slide: Slide) =>
      slide.kind === 'counts' && slide.rows.some((row) => row.about !== undefined);
    expect(pdf.pages.map((page) => page.tiles > 0)).toEqual(deck.slides.map(isVague));
  });

  test('carries all its fonts', () => {
    for (const { fonts } of pdf.pages) {
      expect(fonts.length).toBeGreaterThan(0);
      for (const { name, embedded } of fonts) {
        expect(name).toMatch(/BricolageGrotesque|AtkinsonHyperlegible/u);
        expect(embedded, name).toBe(true);
      }
    }
  });
});

test.describe('with --steps and --paper a4', () => {
  let pdf: ReadPdf;

  test.beforeAll(async () => {
    await runExport('--steps', '--paper', 'a4', '--pdf', 'stappen.pdf');
    pdf = await readPdf(join(folder, 'stappen.pdf'));
  });

  test('every step has its page, with what has come by then and nothing more', () => {
    expect(pdf.pages).toHaveLength(everyFrame.length);
    for (const [page, frame] of everyFrame.entries()) expectWords(pdf, page, frame);
  });

  test('each slide is one heading and one bookmark, however many steps it has', () => {
    expect(pdf.pages.map((page) => page.headings)).toEqual(
      everyFrame.map((frame) => (frame.opensSlide ? 1 : 0)),
    );
    expect(pdf.outline).toHaveLength(deck.slides.length);
  });

  test('the pages are A4, lying', () => {
    for (const { width, height } of pdf.pages) {
      expect(Math.abs(width - 841.9)).toBeLessThan(1);
      expect(Math.abs(height - 595.3)).toBeLessThan(1);
    }
  });

  test('no page has a bitmap', () => {
    expect(pdf.pages.reduce((sum, page) => sum + page.images, 0)).toBe(0);
  });
});

test.describe('what the command tells of itself', () => {
  test('its help has every option, and its version the name of the program', async () => {
    const help = await runExport('--help');
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('Gebruik: npm run export -- [PRESENTATIE] [--pdf BESTAND]');
    expect(help.stdout).toMatch(/^ {2}--slides 3-7,12 +alleen deze dia’s$/mu);
    const version = await runExport('--version');
    expect([version.code, version.stdout]).toEqual([
      0,
      expect.stringMatching(/^Kinderwerk in beeld \d+\.\d+/u),
    ]);
  });
});

test.describe('what goes wrong', () => {
  test('every mistake in the words is a sentence, in the language that is asked for, and nothing is made', async () => {
    const before = await readdir(folder);
    const { code, stdout, stderr } = await runExport('--paper', 'a5', '--snel', '--language', 'en');
    expect([code, stdout]).toEqual([2, '']);
    const sentences = [
      'There is no option --snel.',
      'The option --paper cannot be “a5”. Choose 16:9 or a4.',
      'Nothing says what to make. Choose --pdf, --handout, --report, --png, --pptx, or --html.',
      'Use --help to see what is possible.',
    ];
    expect(stderr.trim().split('\n').slice(-sentences.length)).toEqual(sentences);
    expect(await readdir(folder)).toEqual(before);
  });

  test('slides that are not there are code 2, with how many there are', async () => {
    const { code, stderr } = await runExport('--pdf', 'weg.pdf', '--slides', '7-3');
    expect(code).toBe(2);
    expect(stderr).toContain('De dia’s ‘7-3’ zijn er niet: de presentatie heeft 15 dia’s.');
  });

  test('what cannot be made is known before anything else is made', async () => {
    const { code, stderr } = await runExport('--pdf', 'eerst.pdf', '--report', 'verslag.pdf');
    expect(code).toBe(2);
    expect(stderr).toContain('is nog niets van een groep bewaard');
    expect(await readdir(folder)).not.toContain('eerst.pdf');
  });

  test('what was made before something failed is told, also to a program', async () => {
    await writeFile(join(folder, 'geen-map'), 'van een ander');
    const { code, stdout, stderr } = await runExport('--handout', 'wel.pdf', '--png', 'geen-map', '--json');
    expect(code).toBe(4);
    const { made, failure } = JSON.parse(stdout) as {
      made: { format: string; seconds: number }[];
      failure: string;
    };
    expect(made.map(({ format }) => format)).toEqual(['handout']);
    expect(failure).toContain('geen-map kan niet bewaard worden');
    expect(stderr).toContain(failure);
    for (const { seconds } of made) expect(String(seconds)).toMatch(/^\d+(\.\d{1,2})?$/u);
  });

  test('a broken deck is code 3, with a line for each problem, and leaves an older PDF alone', async () => {
    await writeFile(join(folder, 'stuk.beeld'), BROKEN_DECK);
    await writeFile(join(folder, 'oud.pdf'), 'oud');
    const { code, stderr } = await runExport('stuk.beeld', '--pdf', 'oud.pdf');
    expect(code).toBe(3);
    const places = [...stderr.matchAll(/stuk\.beeld:(\d+):(\d+) /gu)];
    expect(places.map(([, line, column]) => `regel ${line}, teken ${column}`)).toEqual(BROKEN_PLACES);
    expect(await readFile(join(folder, 'oud.pdf'), 'utf8')).toBe('oud');
  });

  test('a deck that is not there is code 4', async () => {
    const { code, stderr } = await runExport('weg.beeld', '--pdf', 'weg.pdf');
    expect(code).toBe(4);
    expect(stderr).toContain('weg.beeld kan niet gelezen worden: het is er niet');
  });

  test('a target that cannot be written is code 4, and nothing is left beside it', async () => {
    const target = join(folder, 'bezet.pdf');
    await mkdir(join(target, 'van-een-ander'), { recursive: true });
    const before = await readdir(folder);
    const { code, stderr } = await runExport('--pdf', 'bezet.pdf');
    expect(code).toBe(4);
    expect(stderr).toContain('kan niet bewaard worden');
    expect(await readdir(folder)).toEqual(before);
  });
});

/** The page shows all that the frame does by its step, and no figure that comes later. */
function expectWords(pdf: ReadPdf, page: number, at: Position): void {
  const text = pdf.pages[page]?.text ?? '';
  for (const words of wordsAt(deck, at)) expect(text).toContain(withoutSpaces(words));
  const name = slideAt(deck, at.slide).id;
  for (const figure of figuresToCome(deck, at)) expect(text, name).not.toContain(withoutSpaces(figure));
}

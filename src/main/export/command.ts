import { app } from 'electron';
import { performance } from 'node:perf_hooks';
import type { Problem } from '../../core/deck/problem';
import { EXIT_CODES, KnownError } from '../../core/errors/known-error';
import { chosenGroups, type Format } from '../../core/export/export-choice';
import { textsOf } from '../../core/i18n/languages';
import type { Texts } from '../../core/i18n/texts';
import { readDeck } from '../files/deck-file';
import { withPictures } from '../pictures/deck-pictures';
import { lostPicturesNotice } from '../pictures/lost-pictures';
import { refuseTarget, saveFile } from '../files/save-file';
import { saveFolder } from '../files/save-folder';
import { parseExport, type ExportCommand } from './command-line';
import { exportUsage } from './export-options';
import { eachPicture, makeFile } from './make-file';
import { setupPrinting, type Watch } from './print-window';
import { StopSignals } from './stop-signals';
import { workshopOf } from './workshop-of';
import { chosenSlides, type ExportSource } from '../../core/frames/export-plan';
import { NOBODY } from '../../core/groups/workshop';

/** One result, as `--json` reports it. */
interface Made {
  readonly format: Format;
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** Runs the command from reading to saving, prints a line for each file and returns the exit code. */
export async function runExport(words: readonly string[], directory: string): Promise<number> {
  let texts = textsOf('nl');
  setupPrinting();
  const stop = new StopSignals();
  void app.whenReady().then(() => {
    stop.listen();
  });
  // The command line shows no progress, but it can be stopped.
  const warn = (line: string) => void process.stderr.write(`${line}\n`);
  const watch: Watch = { signal: stop.signal, onProgress: () => undefined, onFault: warn };
  try {
    const command = parseExport(words, directory);
    texts = textsOf(command.language);
    const made = await exportDeck(command, texts, watch, warn, (each) => {
      if (command.json) return;
      const { file, pages, bytes, seconds } = each;
      process.stdout.write(`${texts.export.summary(file, pages, String(bytes), seconds.toFixed(2))}\n`);
    });
    if (command.json) process.stdout.write(`${JSON.stringify({ deck: command.deck, made }, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (stop.code !== undefined) {
      process.stderr.write(`${texts.errors.cancelled('', '')}\n`);
      return stop.code;
    }
    if (!(error instanceof KnownError)) throw error;
    process.stderr.write(`${lines(error, texts).join('\n')}\n`);
    return EXIT_CODES[error.code];
  }
}

async function exportDeck(
  { deck: file, targets, choice, session }: ExportCommand,
  texts: Texts,
  watch: Watch,
  warn: (line: string) => void,
  report: (made: Made) => void,
): Promise<readonly Made[]> {
  let started = performance.now();
  const [read] = await Promise.all([readDeck(file), app.whenReady()]);
  if ('problems' in read) throw new KnownError('deckProblems', file, '', read.problems);
  if (targets.some(({ format }) => chosenSlides(read.deck, format, choice) === undefined)) {
    throw new KnownError('usage', `--slides ${choice.slides}`);
  }
  const deck = withPictures(read.deck, file);
  // A damaged session file does not stop exports that do not show it.
  const showsGroups = targets.some(({ format }) => chosenGroups(format, choice) !== 'none');
  const workshop = showsGroups ? await workshopOf(file, session, texts) : NOBODY;
  const source: ExportSource = { deck, strokes: {}, workshop };
  // An export without its pictures is still useful, but it must not go unnoticed that they are missing.
  const lost = await lostPicturesNotice(deck, texts);
  if (lost !== undefined) warn(lost);
  for (const { format, target } of targets) if (format !== 'png') await refuseTarget(target);
  const all: Made[] = [];
  for (const { format, target } of targets) {
    const { pages, bytes } =
      format === 'png'
        ? await savePictures(source, target, choice, watch)
        : await save(source, format, target, choice, watch);
    const seconds = (performance.now() - started) / 1000;
    started = performance.now();
    const made = { format, file: target, pages, bytes, seconds };
    all.push(made);
    report(made);
  }
  return all;
}

type Saved = Pick<Made, 'pages' | 'bytes'>;

async function save(
  source: ExportSource,
  format: Format,
  target: string,
  choice: ExportCommand['choice'],
  watch: Watch,
): Promise<Saved> {
  const { bytes, pages } = await makeFile(source, format, choice, watch);
  watch.signal.throwIfAborted();
  await saveFile(target, bytes);
  return { pages, bytes: bytes.byteLength };
}

function savePictures(
  source: ExportSource,
  folder: string,
  choice: ExportCommand['choice'],
  watch: Watch,
): Promise<Saved> {
  return saveFolder(folder, async (keep) => {
    let bytes = 0;
    const pages = await eachPicture(source, choice, watch, async (name, png) => {
      bytes += png.byteLength;
      await keep(name, png);
    });
    return { pages, bytes };
  });
}

function lines(error: KnownError, texts: Texts): readonly string[] {
  const first = texts.errors[error.code](error.subject, error.detail);
  if (error.code === 'usage') return [first, exportUsage(texts.usage)];
  return [first, ...error.problems.map((problem) => problemLine(error.subject, problem, texts))];
}

/** `FILE:LINE:COL path: what is wrong. How to fix it.` */
function problemLine(file: string, problem: Problem, texts: Texts): string {
  const { what, fix } = texts.problems.texts[problem.code](problem);
  const path = problem.path === '' ? '' : `${problem.path}: `;
  return `${file}:${problem.line}:${problem.column} ${path}${what} ${fix}`;
}

import { app } from 'electron';
import { performance } from 'node:perf_hooks';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../../core/deck/problem';
import { EXIT_CODES, KnownError } from '../../core/errors';
import { PAPERS, printJob, type Paper } from '../../core/export-job';
import { textsOf } from '../../core/i18n/languages';
import type { Texts } from '../../core/i18n/texts';
import { BUILT_IN_DECK, readDeck } from '../deck-file';
import { saveFile } from '../save-file';
import { pdfOf } from './pdf';

/** What `npm run export` was asked for; the paths are absolute. */
export interface ExportCommand {
  readonly deck: string;
  readonly pdf: string;
  readonly steps: boolean;
  readonly paper: Paper;
}

/** The words after `export` → what is asked. Throws `usage` with the reason. */
export function parseExport(words: readonly string[], directory: string): ExportCommand {
  const { values, positionals } = parseWords(words);
  const [deck, ...more] = positionals;
  if (more.length > 0) throw new KnownError('usage', more.join(' '));
  if (values.pdf === undefined || values.pdf === '') throw new KnownError('usage', '--pdf');
  const paper = PAPERS.find((known) => known === (values.paper ?? '16:9'));
  if (paper === undefined) throw new KnownError('usage', `--paper ${String(values.paper)}`);
  return {
    deck: deck === undefined ? BUILT_IN_DECK : resolve(directory, deck),
    pdf: resolve(directory, values.pdf),
    steps: values.steps === true,
    paper,
  };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { pdf: { type: 'string' }, steps: { type: 'boolean' }, paper: { type: 'string' } },
    });
  } catch (error) {
    throw new KnownError('usage', error instanceof Error ? error.message : String(error));
  }
}

/** Runs the command from reading to saving and tells the exit code. One line on success. */
export async function runExport(words: readonly string[], directory: string): Promise<number> {
  const started = performance.now();
  const texts = textsOf('nl');
  try {
    const { deck, pdf, ...options } = parseExport(words, directory);
    const bytes = await exportDeck(deck, pdf, options);
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    process.stdout.write(`${texts.export.summary(pdf, bytes.pages, String(bytes.size), seconds)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    process.stderr.write(`${lines(error, texts).join('\n')}\n`);
    return EXIT_CODES[error.code];
  }
}

async function exportDeck(
  file: string,
  target: string,
  options: { readonly steps: boolean; readonly paper: Paper },
): Promise<{ pages: number; size: number }> {
  const [read] = await Promise.all([readDeck(file), app.whenReady()]);
  if ('problems' in read) throw new KnownError('deckProblems', file, '', read.problems);
  const job = printJob(read.deck, options);
  const bytes = await pdfOf(job, { signal: new AbortController().signal, onProgress: () => undefined });
  await saveFile(target, bytes);
  return { pages: job.frames.length, size: bytes.byteLength };
}

function lines(error: KnownError, texts: Texts): readonly string[] {
  const first = texts.errors[error.code](error.subject, error.detail);
  if (error.code === 'usage') return [first, texts.usage];
  return [first, ...error.problems.map((problem) => problemLine(error.subject, problem, texts))];
}

/** `FILE:LINE:COL path: what is wrong. How to mend it.` */
export function problemLine(file: string, problem: Problem, texts: Texts): string {
  const { what, mend } = texts.problems.texts[problem.code](problem);
  const path = problem.path === '' ? '' : `${problem.path}: `;
  return `${file}:${problem.line}:${problem.column} ${path}${what} ${mend}`;
}

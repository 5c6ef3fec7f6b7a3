import { app } from 'electron';
import { mistakeSentence } from '../../core/export/command-mistake';
import type { Problem } from '../../core/deck/problem';
import { EXIT_CODES, KnownError } from '../../core/errors/known-error';
import { textsOf } from '../../core/i18n/languages';
import type { Texts } from '../../core/i18n/texts';
import { parseExport, type ExportCommand } from './command-line';
import { exportDeck, type Made } from './export-deck';
import { exportHelp } from './export-options';
import { setupPrinting } from './print-window';
import { StopSignals } from './stop-signals';
import { TerminalProgress } from './terminal-progress';
import { UsageError } from './usage-error';

/** Runs the command from reading to saving, prints a line for each file and returns the exit code. */
export async function runExport(words: readonly string[], directory: string): Promise<number> {
  try {
    const asked = parseExport(words, directory);
    if (asked.about === 'export') return await carryOut(asked.command);
    const help = () => exportHelp(textsOf(asked.language).command);
    say(process.stdout, asked.about === 'help' ? help() : `${app.getName()} ${app.getVersion()}`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { mistakes, hint } = textsOf(error.language).command;
    for (const mistake of error.mistakes) say(process.stderr, mistakeSentence(mistakes, mistake));
    say(process.stderr, hint);
    return EXIT_CODES.usage;
  }
}

/** Throws a `UsageError` if the deck has not what is asked of it. */
async function carryOut(command: ExportCommand): Promise<number> {
  const texts = textsOf(command.language);
  setupPrinting();
  const stop = new StopSignals();
  void app.whenReady().then(() => {
    stop.listen();
  });
  const progress = new TerminalProgress(process.stdout);
  const made: Made[] = [];
  const warn = (line: string) => {
    progress.clear();
    say(process.stderr, line);
  };
  const report = (failure?: string) => {
    progress.clear();
    if (command.json) say(process.stdout, JSON.stringify({ deck: command.deck, made, failure }, null, 2));
  };
  try {
    await exportDeck(command, {
      watch: ({ target }) => ({
        signal: stop.signal,
        onFault: warn,
        onProgress: (at) => {
          if (at.stage !== 'drawing' || command.json) return;
          progress.show(texts.command.drawing(target, at.done, at.total));
        },
      }),
      warn,
      made: (each) => {
        made.push(each);
        progress.clear();
        if (!command.json) say(process.stdout, texts.command.made(each.file, each));
      },
    });
    report();
    return 0;
  } catch (error) {
    const failure = failureOf(error, stop, made.length, texts);
    if (failure === undefined) throw error;
    report(failure.lines[0]);
    for (const line of failure.lines) say(process.stderr, line);
    return failure.code;
  }
}

interface Failure {
  readonly lines: readonly string[];
  readonly code: number;
}

/** What to tell of an error; `undefined` if it is a fault, or about the words of the command. */
function failureOf(error: unknown, stop: StopSignals, made: number, texts: Texts): Failure | undefined {
  if (stop.code !== undefined) return { lines: [texts.command.stopped(made)], code: stop.code };
  if (!(error instanceof KnownError) || error instanceof UsageError) return undefined;
  return { lines: linesOf(error, texts), code: EXIT_CODES[error.code] };
}

function linesOf({ code, subject, detail, problems }: KnownError, texts: Texts): readonly string[] {
  const first = texts.errors[code](subject, detail);
  return [first, ...problems.map((problem) => problemLine(subject, problem, texts))];
}

/** `FILE:LINE:COL path: what is wrong. How to fix it.` */
function problemLine(file: string, problem: Problem, texts: Texts): string {
  const { what, fix } = texts.problems.texts[problem.code](problem);
  const path = problem.path === '' ? '' : `${problem.path}: `;
  return `${file}:${problem.line}:${problem.column} ${path}${what} ${fix}`;
}

function say(stream: NodeJS.WriteStream, line: string): void {
  stream.write(`${line}\n`);
}

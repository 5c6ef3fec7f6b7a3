import { app } from 'electron';
import { EXIT_CODES, KnownError } from '../../core/errors/known-error';
import { commandTexts } from '../../core/i18n/command-languages';
import { parseExport, type Asked, type ExportCommand } from './command-line';
import { errorLines } from './error-lines';
import { exportDeck, type Made } from './export-deck';
import { exportHelp } from './export-options';
import { setupPrinting } from './print-window';
import { StopSignals } from './stop-signals';
import { TerminalProgress } from './terminal-progress';
import { UsageError } from './usage-error';

/** Runs the command from reading to saving, prints a line for each file and returns the exit code. */
export async function runExport(words: readonly string[], directory: string): Promise<number> {
  const asked = read(words, directory);
  if (asked === undefined) return EXIT_CODES.usage;
  if (asked.about === 'export') return carryOut(asked.command);
  const about = `${app.getName()} ${app.getVersion()}`;
  say(process.stdout, asked.about === 'help' ? exportHelp(commandTexts(asked.language)) : about);
  return 0;
}

/** What the words ask for; `undefined` if they have mistakes, which are printed. */
function read(words: readonly string[], directory: string): Asked | undefined {
  try {
    return parseExport(words, directory);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const line of errorLines(error, error.language)) say(process.stderr, line);
    return undefined;
  }
}

async function carryOut(command: ExportCommand): Promise<number> {
  const texts = commandTexts(command.language);
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
    if (command.json) say(process.stdout, JSON.stringify({ deck: command.deck, made, failure }, null, 2));
  };
  try {
    await exportDeck(command, {
      watch: ({ target }) => ({
        signal: stop.signal,
        onFault: warn,
        onProgress: (at) => {
          if (at.stage !== 'drawing' || command.json) return;
          progress.show(texts.drawing(target, at.done, at.total));
        },
      }),
      warn,
      made: (each) => {
        made.push(each);
        progress.clear();
        if (!command.json) say(process.stdout, texts.made(each.file, each));
      },
    });
    report();
    return 0;
  } catch (error) {
    progress.clear();
    const { lines, code } = failureOf(error, stop, command, made.length);
    report(lines[0]);
    for (const line of lines) say(process.stderr, line);
    return code;
  }
}

interface Failure {
  readonly lines: readonly [string, ...string[]];
  readonly code: number;
}

/** What to tell of an error. Throws it on if it is a fault. */
function failureOf(error: unknown, stop: StopSignals, { language }: ExportCommand, made: number): Failure {
  if (stop.code !== undefined) return { lines: [commandTexts(language).stopped(made)], code: stop.code };
  if (!(error instanceof KnownError)) throw error;
  return { lines: errorLines(error, language), code: EXIT_CODES[error.code] };
}

function say(stream: NodeJS.WriteStream, line: string): void {
  stream.write(`${line}\n`);
}

import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronSwitches, offline } from '../../../build/runtime/launch.mjs';
import { projectFolder } from '../../../build/script/places.mjs';
import { settleIn } from '../../../build/runtime/profile.mjs';
import { withKeptAnswers } from './kept-answers';
import { stillThere } from './still-there';

/** The program as a user has it before them: its window, and the process behind it. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Quits as a user does; a fault of ours that came up in between fails the test. */
  quit(): Promise<void>;
}

export interface StartOptions {
  /** Where the program keeps what it remembers. */
  readonly userData: string;
  /** The very first start, with its welcome. */
  readonly first?: true;
  /** What stands behind the program's name on the command line, like a deck. */
  readonly words?: readonly string[];
  /** What stands in the environment beside what the test has there. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The Electron that `build/test/global-setup.mjs` found. */
export function electronExecutable(): string {
  const executable = process.env.KIB_ELECTRON;
  if (executable === undefined) throw new Error('KIB_ELECTRON names no Electron');
  return executable;
}

/** The words behind Electron that start the program in a window. */
export function commandLine({ userData, words = [] }: StartOptions): string[] {
  return [...electronSwitches({ screen: true }), `--user-data-dir=${userData}`, projectFolder, ...words];
}

export async function startApp(options: StartOptions): Promise<RunningApp> {
  if (options.first !== true) await settleIn(options.userData);
  const app = await _electron.launch({
    executablePath: electronExecutable(),
    args: commandLine(options),
    cwd: projectFolder,
    env: { ...(offline() as Record<string, string>), ...options.env },
  });
  return runningApp(app);
}

/** A program that was started, once its window is there. */
export async function runningApp(launched: ElectronApplication): Promise<RunningApp> {
  const app = withKeptAnswers(launched);
  const page = await app.firstWindow();
  await page.getByRole('main').waitFor();
  return {
    app,
    page,
    async quit() {
      const userData = await app.evaluate(({ app: electron }) => electron.getPath('userData'));
      const { pid } = app.process();
      const gone = app.waitForEvent('close').catch(async (cause: unknown) => {
        throw new Error(`The program does not end. ${await stillThere(pid)}`, { cause });
      });
      // In the next turn, or the program may be gone before it has answered.
      await app.evaluate(({ app: electron }) => {
        setImmediate(() => {
          electron.quit();
        });
      });
      await gone;
      expect(await faultsIn(userData)).toEqual([]);
    },
  };
}

/** Ends the program from outside, and waits until it is gone. */
export async function kill({ app }: Pick<RunningApp, 'app'>): Promise<void> {
  const dead = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await dead;
}

/** The faults in the log of the program; a page that a test killed is none. */
async function faultsIn(userData: string): Promise<readonly string[]> {
  const log = await readFile(join(userData, 'logboek.log'), 'utf8').catch(() => '');
  return log.split('\n').filter((line) => / error (?!page: gone)/u.test(line));
}

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Electron without a test holding on to it, until it ends. */
export function runElectron(words: readonly string[], cwd = projectFolder): Promise<Run> {
  const child = spawn(electronExecutable(), words, {
    cwd,
    env: offline(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, ...output });
    });
  });
}

/** A new empty folder for one use, and its removal. */
export async function temporaryFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'kinderwerk-e2e-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

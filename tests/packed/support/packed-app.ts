import { _electron } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { electronSwitches, offline } from '../../../build/runtime/launch.mjs';
import { PACKED } from '../../../build/pack/packed-builds.mjs';
import { productNameOf } from '../../../build/pack/packaging.mjs';
import { settleIn } from '../../../build/runtime/profile.mjs';
import { runningApp, type RunningApp } from '../../support/app/electron-app';
import { Show } from '../../support/app/show';

export const command = promisify(execFile);

/** The program as people get it, and the same but for one fuse: Playwright can attach to it. */
export const { program: PROGRAM, twin: TWIN } = PACKED;

/** Tests pack with whatever Electron is there; the stand-in makes a test build of it. */
export const NAMES: readonly string[] = [productNameOf(true), productNameOf(false)];

export interface PackedStart {
  /** The home of the user who starts it. */
  readonly home: string;
  readonly words?: readonly string[];
  readonly executable?: string;
  /** The very first start, with its welcome. */
  readonly first?: true;
}

/** Where the program keeps what it remembers for a user. */
export function settingsFile(home: string, name: string): string {
  return join(home, '.config', name, 'settings.json');
}

/** The user of that home has been here before, so that no welcome lies over the show. */
export async function settleInHome(home: string): Promise<void> {
  for (const name of NAMES) await settleIn(dirname(settingsFile(home, name)));
}

export function environment(home: string): Record<string, string> {
  const env = { ...offline(), HOME: home } as Record<string, string>;
  delete env.XDG_CONFIG_HOME;
  delete env.ELECTRON_OVERRIDE_DIST_PATH;
  return env;
}

/** Starts the twin in a window, as a user of that home does. */
export async function startPacked(start: PackedStart): Promise<RunningApp> {
  const { home, words = [], executable = TWIN, first } = start;
  await mkdir(home, { recursive: true }).catch(() => undefined);
  if (first !== true) await settleInHome(home);
  const app = await _electron.launch({
    executablePath: executable,
    args: [...electronSwitches({ screen: true }), ...words],
    cwd: '/',
    env: environment(home),
  });
  return runningApp(app);
}

/** The show of a packed program, until `work` is done with it. */
export async function withPacked(start: PackedStart, work: (show: Show) => Promise<void>): Promise<void> {
  const running = await startPacked(start);
  try {
    await work(new Show(running));
  } finally {
    await running.quit();
  }
}

/** Exports with the program as people get it. Throws what it says on stderr when it fails. */
export async function exportPacked(
  folder: string,
  words: readonly string[],
  env: Record<string, string> = {},
  executable = PROGRAM,
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const line = [...electronSwitches({ screen: false }), '--', 'export', ...words];
  return command(executable, line, {
    cwd: folder,
    env: { ...environment(join(folder, 'home')), ...env },
  });
}

import { rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { errorCode } from './disk';
import { readFileWithin } from './read-file';
import { shortName } from './short-name';

/** Milliseconds between two looks whether the other is done. */
const PAUSE = 20;
/** Milliseconds after which whoever holds a file is taken for gone. */
const PATIENCE = 3_000;

/**
 * Does what only one program of ours may do with a file at a time, also one on another computer. What a killed program
 * held is taken over. Where no lock can be made the work is done without: what it cannot do it says itself.
 */
export async function whileLocked<T>(
  file: string,
  work: () => Promise<T>,
  patience: number = PATIENCE,
): Promise<T> {
  const lock = join(dirname(file), `.${shortName(basename(file), 100)}.lock`);
  const own = `${hostname()} ${process.pid} ${randomUUID()}`;
  const isHeld = await acquire(lock, own, patience);
  try {
    return await work();
  } finally {
    if (isHeld) await release(lock, own);
  }
}

async function acquire(lock: string, own: string, patience: number): Promise<boolean> {
  let seen = { holder: '', since: performance.now() };
  for (;;) {
    try {
      await writeFile(lock, own, { flag: 'wx' });
      return true;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return false;
    }
    const holder = await holderOf(lock);
    if (holder !== seen.holder) seen = { holder, since: performance.now() };
    if (isGone(holder) || performance.now() - seen.since > patience) await takeAway(lock, holder);
    else await setTimeout(PAUSE);
  }
}

/** Who says that they hold it; empty if that cannot be read. */
async function holderOf(lock: string): Promise<string> {
  const read = await readFileWithin(lock, 1_000).catch(() => undefined);
  return read?.bytes.toString() ?? '';
}

/** Whether a program on this computer held it that runs no more. */
function isGone(holder: string): boolean {
  const [host, pid = ''] = holder.split(' ');
  if (host !== hostname() || !/^\d+$/u.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

/** Of two that find it left behind, one takes it away; a new one that came in its place stays. */
async function takeAway(lock: string, holder: string): Promise<void> {
  const away = `${lock}.${randomUUID().slice(0, 8)}`;
  try {
    await rename(lock, away);
    if ((await holderOf(away)) === holder) await rm(away, { force: true });
    else await rename(away, lock);
  } catch {
    // Another was quicker.
  }
}

async function release(lock: string, own: string): Promise<void> {
  if ((await holderOf(lock)) === own) await rm(lock, { force: true }).catch(() => undefined);
}

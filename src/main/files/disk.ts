import type { Stats } from 'node:fs';
import { access, chmod, copyFile, link, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { isHeld, pauseAfter } from '../../core/errors/held-file';
import { KnownError } from '../../core/errors/known-error';

/** The file system calls for reading and saving, and the pause between two tries; tests pass in one that fails. */
export interface Disk {
  readonly access: typeof access;
  readonly chmod: typeof chmod;
  readonly copyFile: typeof copyFile;
  readonly link: typeof link;
  readonly open: typeof open;
  readonly readlink: typeof readlink;
  readonly realpath: typeof realpath;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
  readonly stat: (path: string) => Promise<Stats>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

export const DISK: Disk = {
  access,
  chmod,
  copyFile,
  link,
  open,
  readlink,
  realpath,
  rename,
  rm,
  stat: (path) => stat(path),
  wait: (milliseconds) => setTimeout(milliseconds),
};

/**
 * A file that we refuse to touch although the system would let us. `code` says why, like the codes of the system’s
 * own errors.
 */
export class DiskRefusal extends Error {
  constructor(readonly code: 'EISDIR' | 'notPlain' | 'readOnly' | 'inUse' | 'changed') {
    super(code);
    this.name = 'DiskRefusal';
  }
}

/** The code of a file error: the system’s, like ENOENT, or that of a refusal. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Why something could not be kept: the code of the error behind it. */
export function failureReason(error: unknown): string {
  return error instanceof KnownError ? error.detail : errorCode(error);
}

/** Whether a look at a file finds it: a name is free only if the disk says that nothing has it. */
export function isThere(look: Promise<unknown>): Promise<boolean> {
  return look.then(
    () => true,
    (error: unknown) => errorCode(error) !== 'ENOENT',
  );
}

/**
 * Runs `work`, and retries with growing pauses as long as another program holds the file. Throws the error of the
 * last try.
 */
export async function whileHeld<T>(disk: Pick<Disk, 'wait'>, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const pause = isHeld(errorCode(error)) ? pauseAfter(tries) : undefined;
      if (pause === undefined) throw error;
      await disk.wait(pause);
    }
  }
}

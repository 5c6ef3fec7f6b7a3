import type { Stats } from 'node:fs';
import { access, chmod, copyFile, link, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { isHeld, pauseAfter } from '../../core/errors/held-file';

/** The calls that reading and saving are made of, and the time between two tries; a test hands in one that fails. */
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

/** Something that we refuse to touch, though the system would let us; `code` says why, as the system's own errors do. */
export class DiskRefusal extends Error {
  constructor(readonly code: 'EISDIR' | 'notPlain' | 'readOnly' | 'inUse' | 'changed') {
    super(code);
    this.name = 'DiskRefusal';
  }
}

/** Why something went wrong with a file: the system's short word, like ENOENT, or the code of a refusal. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** `work`, tried again with growing pauses as long as another program holds the file. Throws what the last try did. */
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

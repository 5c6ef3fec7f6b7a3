import { constants } from 'node:fs';
import { KnownError } from '../../core/errors/known-error';
import type { Disk } from './disk';
import { readFileWithin } from './read-file';
import { syncAsFarAsCan } from './write-file';

/** What was in a place at one moment, under a temporary name. */
export interface Kept {
  readonly file: string;
  readonly stamp: string;
}

/**
 * Gives the file in a place a second name, so that it survives when it is replaced, with everything that another
 * program writes to it meanwhile. A copy is made if the file is written in place (`copied`), or if the disk has no
 * hard links.
 */
export async function keepReplaced(path: string, file: string, copied: boolean, disk: Disk): Promise<Kept> {
  const stamp = await stampOf(path, disk);
  const isLinked = !copied && (await linked(path, file, disk));
  if (!isLinked) await copy(path, file, disk);
  return { file, stamp };
}

function linked(path: string, file: string, disk: Disk): Promise<boolean> {
  return disk.link(path, file).then(
    () => true,
    () => false,
  );
}

async function copy(path: string, file: string, disk: Disk): Promise<void> {
  await disk.copyFile(path, file, constants.COPYFILE_EXCL);
  await syncAsFarAsCan(file, disk);
}

/** Whether the same file is still in the place. */
export async function isStill({ stamp }: Kept, path: string, disk: Disk): Promise<boolean> {
  return (await stampOf(path, disk)) === stamp;
}

async function stampOf(path: string, disk: Disk): Promise<string> {
  const { dev, ino, size, mtimeMs } = await disk.stat(path);
  return `${dev} ${ino} ${size} ${mtimeMs}`;
}

/** How a file compares with what may be replaced (`expected`; `undefined`: anything) and with what is written. */
export async function compareContents(
  file: string,
  expected: Uint8Array | undefined,
  written: Uint8Array,
  disk: Disk,
): Promise<'same' | 'expected' | 'other'> {
  const max = Math.max(expected?.byteLength ?? 0, written.byteLength);
  try {
    const there = (await readFileWithin(file, max, disk))?.bytes;
    if (there?.equals(written) === true) return 'same';
    return expected === undefined || there?.equals(expected) === true ? 'expected' : 'other';
  } catch (error) {
    // An unreadable file may be replaced only if the trainer agreed.
    if (expected === undefined && error instanceof KnownError) return 'expected';
    throw error;
  }
}

import { constants } from 'node:fs';
import { KnownError } from '../../core/errors/known-error';
import type { Disk } from './disk';
import { readFileWithin } from './read-file';
import { syncAsFarAsCan } from './write-file';

/** What stood in a place at a moment, under a name of ours. */
export interface Kept {
  readonly file: string;
  readonly stamp: string;
}

/**
 * Gives what stands in a place a second name, so that it is there still when something else takes its place, with all
 * that another program may write into it meanwhile. A copy will do where it is to be written in place (`copied`), or
 * where the disk knows no second names.
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

/** Whether the same still stands in the place. */
export async function isStill({ stamp }: Kept, path: string, disk: Disk): Promise<boolean> {
  return (await stampOf(path, disk)) === stamp;
}

async function stampOf(path: string, disk: Disk): Promise<string> {
  const { dev, ino, size, mtimeMs } = await disk.stat(path);
  return `${dev} ${ino} ${size} ${mtimeMs}`;
}

/** How what stands in a place compares with what may be replaced (`expected`; nothing: anything) and with what is written. */
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
    // What cannot be read may be replaced by whoever says so, and by nobody else.
    if (expected === undefined && error instanceof KnownError) return 'expected';
    throw error;
  }
}

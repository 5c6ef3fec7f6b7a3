import { constants, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { KnownError } from '../../core/errors/known-error';
import { DISK, DiskRefusal, errorCode, type Disk } from './disk';

/** A file that was read. */
export interface ReadFile {
  readonly bytes: Buffer;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * Reads an ordinary file of at most so many bytes; nothing where it has more. Whatever else has a name on the disk is
 * refused, for it may never end or never answer. Throws `cannotRead`.
 */
export async function readFileWithin(
  file: string,
  max: number,
  disk: Disk = DISK,
): Promise<ReadFile | undefined> {
  try {
    // Asked by its name first: to open some devices is to do something.
    refuseUnlessPlain(await disk.stat(file));
    // Should it have become a pipe since, this returns all the same.
    const handle = await disk.open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return await readWithin(handle, max);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new KnownError('cannotRead', file, errorCode(error));
  }
}

/** The same of a file that need not be there: only ENOENT is absence, all else is a failure. */
export async function readIfThere(
  file: string,
  max: number,
  disk: Disk = DISK,
): Promise<ReadFile | 'absent' | 'tooLarge'> {
  try {
    return (await readFileWithin(file, max, disk)) ?? 'tooLarge';
  } catch (error) {
    if (error instanceof KnownError && error.detail === 'ENOENT') return 'absent';
    throw error;
  }
}

/** Throws unless it is an ordinary file. */
export function refuseUnlessPlain(found: Pick<Stats, 'isFile' | 'isDirectory'>): void {
  if (found.isDirectory()) throw new DiskRefusal('EISDIR');
  if (!found.isFile()) throw new DiskRefusal('notPlain');
}

async function readWithin(handle: FileHandle, max: number): Promise<ReadFile | undefined> {
  const found = await handle.stat();
  refuseUnlessPlain(found);
  if (found.size > max) return undefined;
  const parts: Buffer[] = [];
  // A file may grow while it is read, and some tell no size at all.
  for (let length = 0; length <= max;) {
    const part = Buffer.alloc(Math.min(max + 1, Math.max(found.size, MIN_READ)) + 1);
    const { bytesRead } = await handle.read(part, 0, part.length, null);
    if (bytesRead === 0) return { bytes: Buffer.concat(parts), at: found.mtimeMs };
    parts.push(part.subarray(0, bytesRead));
    length += bytesRead;
  }
  return undefined;
}

/** Bytes. */
const MIN_READ = 4_096;

/** Hears that the bytes of a file are there: what follows takes no disk any more. */
export type OnRead = () => void;

export const UNHEARD: OnRead = () => undefined;

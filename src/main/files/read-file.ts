import { constants, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { KnownError } from '../../core/errors/known-error';
import { DISK, DiskRefusal, errorCode, type Disk } from './disk';

/** The contents of a file. */
export interface ReadFile {
  readonly bytes: Buffer;
  /** When it was last written, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * Reads an ordinary file of at most `max` bytes; `undefined` if it is larger. Devices, pipes and folders are refused,
 * since they may never end or never answer. Throws `cannotRead`.
 */
export async function readFileWithin(
  file: string,
  max: number,
  disk: Disk = DISK,
): Promise<ReadFile | undefined> {
  try {
    // Checked by name first: just opening some devices has effects.
    refuseUnlessPlain(await disk.stat(file));
    // Does not block even if the file has become a pipe since.
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

/** The same for a file that may be missing. Only ENOENT means missing, everything else is an error. */
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
  // A file may grow while it is read, and some report no size.
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

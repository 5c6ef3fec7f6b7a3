import { constants, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DISK, DiskRefusal, errorCode, type Disk } from './disk';
import { refuseUnlessPlain } from './read-file';

/** What a saved file replaces. */
export interface FileTarget {
  /** With all links resolved: they stay, and what they lead to is replaced. */
  readonly path: string;
  /** What is there now; `undefined` for a new file. */
  readonly there: Stats | undefined;
}

/** As many links in a row as Linux follows. */
const MAX_LINKS = 40;

/** Where a file is really written. Throws the disk’s error, or a refusal if something other than a file is there. */
export async function targetOf(file: string, disk: Disk = DISK): Promise<FileTarget> {
  const path = await behindLinks(file, disk, MAX_LINKS);
  const there = await found(path, disk);
  if (there !== undefined) refuseUnlessPlain(there);
  return { path, there };
}

/** Throws if a file is marked read-only, or is not ours to write. */
export async function refuseReadOnly({ path, there }: FileTarget, disk: Disk = DISK): Promise<void> {
  if (there === undefined) return;
  // An administrator can write to any file, so the mark decides.
  if ((there.mode & constants.S_IWUSR) === 0) throw new DiskRefusal('readOnly');
  try {
    await disk.access(path, constants.W_OK);
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error))) throw new DiskRefusal('readOnly');
    throw error;
  }
}

/** A link may lead to a file that does not exist yet. */
async function behindLinks(file: string, disk: Disk, links: number): Promise<string> {
  try {
    return await disk.realpath(file);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || links === 0) throw error;
  }
  const folder = await disk.realpath(dirname(resolve(file)));
  const aim = await disk.readlink(file).catch((error: unknown) => {
    // Not a link, but a new file.
    if (['EINVAL', 'ENOENT', 'UNKNOWN'].includes(errorCode(error))) return undefined;
    throw error;
  });
  if (aim === undefined) return join(folder, basename(file));
  return behindLinks(resolve(folder, aim), disk, links - 1);
}

async function found(path: string, disk: Disk): Promise<Stats | undefined> {
  try {
    return await disk.stat(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

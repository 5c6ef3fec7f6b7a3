import { constants, type Stats } from 'node:fs';
import { isHeld } from '../../core/errors/held-file';
import { DiskRefusal, errorCode, whileHeld, type Disk } from './disk';
import { targetOf, type FileTarget } from './file-target';
import { compareContents, isStill, keepReplaced } from './replaced-file';
import { writeInPlace } from './write-file';

/** What may be replaced, and what happens to it. */
export interface Replacing {
  /** A read-only file is replaced anyway: the trainer agreed. */
  readonly overReadOnly?: boolean;
  /**
   * The only bytes that may be replaced, apart from those that are written. If the file has others, the reason is
   * `changed`.
   */
  readonly expected?: Uint8Array | undefined;
  /** Nothing may be replaced: if something is there by then, the reason is `changed`. */
  readonly onlyNew?: boolean;
  /** The path under which the replaced file is kept, unless it was identical. */
  readonly keepAs?: string;
  /** A file that is new is nobody else's to read. */
  readonly ownerOnly?: boolean;
}

/** A complete temporary file that replaces its target. */
export interface Replacement {
  readonly target: FileTarget;
  /** Where it is until then, and a name for what it replaces. */
  readonly temporary: string;
  readonly kept: string;
  readonly bytes: Uint8Array;
  readonly replacing: Replacing;
}

/** How often another program may write between our check and our rename before we give up. */
const MAX_LOOKS = 5;

/** Moves a file to its place. Throws the disk’s error, and refuses if something unexpected is there. */
export async function putInPlace(placing: Replacement, disk: Disk): Promise<void> {
  const { target, replacing } = placing;
  const { expected, keepAs } = replacing;
  if (replacing.onlyNew === true) return putNew(placing, disk);
  const aside = keepAs === undefined ? undefined : (await targetOf(keepAs, disk)).path;
  if (target.there === undefined || (expected === undefined && aside === undefined)) {
    await put(placing, target.there, disk);
    return;
  }
  for (let look = 1; look <= MAX_LOOKS; look += 1) {
    if (await putOver(placing, target.there, aside, disk)) return;
  }
  throw new DiskRefusal('changed');
}

/** Of two programs that do this at once, one finds the place taken. */
async function putNew({ target: { path, there }, temporary }: Replacement, disk: Disk): Promise<void> {
  if (there !== undefined) throw new DiskRefusal('changed');
  try {
    await disk.link(temporary, path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new DiskRefusal('changed');
    await putReserved(temporary, path, disk);
  }
}

/** On a disk without hard links. */
async function putReserved(temporary: string, path: string, disk: Disk): Promise<void> {
  try {
    await (await disk.open(path, 'wx')).close();
  } catch (error) {
    throw errorCode(error) === 'EEXIST' ? new DiskRefusal('changed') : error;
  }
  await whileHeld(disk, () => disk.rename(temporary, path));
}

/** Checks what is there, keeps it and replaces it. Returns false if another program was quicker. */
async function putOver(
  placing: Replacement,
  there: Stats,
  aside: string | undefined,
  disk: Disk,
): Promise<boolean> {
  const { target, kept, bytes, replacing } = placing;
  const before = await keepReplaced(target.path, kept, hasOtherNames(there), disk);
  try {
    const found = await compareContents(before.file, replacing.expected, bytes, disk);
    if (found === 'other') throw new DiskRefusal('changed');
    if (!(await isStill(before, target.path, disk))) return false;
    await put(placing, there, disk);
    if (aside !== undefined && found !== 'same') await whileHeld(disk, () => disk.rename(before.file, aside));
    return true;
  } finally {
    await disk.rm(before.file, { force: true }).catch(() => undefined);
  }
}

/** Renames. A file with several hard links is written in place, or the others would keep the old text. */
async function put(
  { target: { path }, temporary, bytes }: Replacement,
  there: Stats | undefined,
  disk: Disk,
): Promise<void> {
  if (there !== undefined && hasOtherNames(there)) await writeInPlace(path, bytes, there.mode, disk);
  else await rename(temporary, path, there, disk);
}

async function rename(temporary: string, path: string, there: Stats | undefined, disk: Disk): Promise<void> {
  // Windows does not replace a read-only file.
  const isMarked = there !== undefined && (there.mode & constants.S_IWUSR) === 0;
  if (isMarked && process.platform === 'win32') await disk.chmod(path, there.mode | constants.S_IWUSR);
  try {
    await whileHeld(disk, () => disk.rename(temporary, path));
  } catch (error) {
    if (there !== undefined && isHeld(errorCode(error))) throw new DiskRefusal('inUse');
    throw error;
  }
}

const hasOtherNames = ({ nlink }: Stats) => nlink > 1;

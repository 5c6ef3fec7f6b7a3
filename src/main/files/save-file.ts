import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { KnownError } from '../../core/errors/known-error';
import { DISK, DiskRefusal, errorCode, whileHeld, type Disk } from './disk';
import { refuseReadOnly, targetOf, type FileTarget } from './file-target';
import { putInPlace, type Replacing } from './put-in-place';
import { shortName } from './short-name';
import { syncAsFarAsCan, writeTemporary } from './write-file';

/**
 * The one way to write a file: under a temporary name next to its target, then renamed. Links are followed; anything
 * but an ordinary file, and a read-only one, is left alone. Throws `cannotWrite` with the reason as detail.
 */
export async function saveFile(
  file: string,
  bytes: Uint8Array | string,
  replacing: Replacing = {},
  disk: Disk = DISK,
): Promise<void> {
  try {
    await saveAgain(file, typeof bytes === 'string' ? Buffer.from(bytes) : bytes, replacing, disk);
  } catch (error) {
    if (error instanceof KnownError) throw error;
    throw new KnownError('cannotWrite', file, errorCode(error));
  }
}

/** Throws what `saveFile` would throw, before the work of making a file. */
export async function refuseTarget(file: string, disk: Disk = DISK): Promise<void> {
  try {
    await refuseReadOnly(await targetOf(file, disk), disk);
  } catch (error) {
    // Other errors may be gone by the time the file is saved, and are reported then.
    if (error instanceof DiskRefusal) throw new KnownError('cannotWrite', file, error.code);
  }
}

/** Another program in a shared folder may take what we are writing for something that was left behind, and remove it. */
const MAX_TRIES = 4;

async function saveAgain(...what: Parameters<typeof save>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await save(...what);
      return;
    } catch (error) {
      if (errorCode(error) !== 'ENOENT' || tries >= MAX_TRIES) throw error;
    }
  }
}

async function save(file: string, bytes: Uint8Array, replacing: Replacing, disk: Disk): Promise<void> {
  const target = await withoutLeftovers(await targetOf(file, disk), disk);
  if (replacing.overReadOnly !== true) await refuseReadOnly(target, disk);
  // A folder without permission stays closed: retrying is pointless.
  await disk.access(dirname(target.path), constants.W_OK);
  const temporary = temporaryPath(target.path);
  try {
    await whileHeld(disk, () => writeTemporary(temporary, target, bytes, disk, replacing.ownerOnly));
    await putInPlace({ target, temporary, kept: temporaryPath(target.path), bytes, replacing }, disk);
  } finally {
    await disk.rm(temporary, { force: true }).catch(() => undefined);
  }
  await syncAsFarAsCan(dirname(target.path), disk);
}

/** A second name left by a killed program is no reason to write in place. */
async function withoutLeftovers(target: FileTarget, disk: Disk): Promise<FileTarget> {
  if (target.there === undefined || target.there.nlink < 2) return target;
  await removeLeftovers(target.path);
  return targetOf(target.path, disk);
}

/** Removes the leftovers next to a file of programs that were killed while they wrote it. */
export async function removeLeftovers(file: string): Promise<void> {
  const path = await targetOf(file).then(
    (target) => target.path,
    () => file,
  );
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  const leftovers = names.filter((name) => name.startsWith(leftoverPrefix(path)) && name.endsWith('.part'));
  await Promise.all(leftovers.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
}

/** Reserves a name unless it exists: whoever came first keeps it. Throws the disk’s error. */
export async function reserved(file: string): Promise<boolean> {
  try {
    await (await open(file, 'wx')).close();
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

const temporaryPath = (path: string) =>
  join(dirname(path), `${leftoverPrefix(path)}${randomUUID().slice(0, 8)}.part`);

/** The prefix of temporary names; with the rest they fit any disk. */
function leftoverPrefix(path: string): string {
  return `.${shortName(basename(path), 100)}.`;
}

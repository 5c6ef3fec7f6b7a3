import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { DISK, whileHeld, type Disk } from './disk';
import type { FileTarget } from './file-target';

/** The bits of a file's mode that are rights. */
const RIGHTS = 0o7777;
const OWNER_ONLY = 0o600;
const AS_USUAL = 0o666;

/**
 * Writes a new file beside the target and sees to it that it is on the disk. It belongs to whom the target belongs to,
 * as far as that can be, and lets the same people read it. Throws what the disk says; then nothing is left of it.
 */
export async function writeTemporary(
  temporary: string,
  { there }: Pick<FileTarget, 'there'>,
  bytes: Uint8Array,
  disk: Disk = DISK,
): Promise<void> {
  // Until its rights are set nobody else may look into it.
  const handle = await disk.open(temporary, 'wx', there === undefined ? AS_USUAL : OWNER_ONLY);
  try {
    try {
      await handle.writeFile(bytes);
      if (there !== undefined) await likewise(handle, there);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await disk.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Only an administrator gives files away; another still may to a group of theirs. */
async function likewise(handle: FileHandle, there: NonNullable<FileTarget['there']>): Promise<void> {
  const now = await handle.stat();
  if (now.uid !== there.uid || now.gid !== there.gid) {
    await handle
      .chown(there.uid, there.gid)
      .catch(() => handle.chown(now.uid, there.gid))
      .catch(() => undefined);
  }
  await handle.chmod(there.mode & RIGHTS);
}

/**
 * Writes into a file that has other names as well: a new file in its place would leave those with the old text. Where
 * the disk refuses in the middle, what stood there is put back. Throws what the disk says.
 */
export async function writeInPlace(
  path: string,
  bytes: Uint8Array,
  mode: number,
  disk: Disk = DISK,
): Promise<void> {
  const isMarked = (mode & constants.S_IWUSR) === 0;
  if (isMarked) await disk.chmod(path, (mode & RIGHTS) | constants.S_IWUSR);
  try {
    const handle = await whileHeld(disk, () => disk.open(path, 'r+'));
    try {
      const before = await handle.readFile();
      await overwrite(handle, bytes).catch(async (error: unknown) => {
        await overwrite(handle, before);
        throw error;
      });
    } finally {
      await handle.close();
    }
  } finally {
    if (isMarked) await disk.chmod(path, mode & RIGHTS);
  }
}

async function overwrite(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.byteLength;) {
    done += (await handle.write(bytes, done, bytes.byteLength - done, done)).bytesWritten;
  }
  await handle.truncate(bytes.byteLength);
  await handle.sync();
}

/** Sees to it that a folder's list of names, or a copy, is on the disk. Not every system can: that is no failure. */
export async function syncAsFarAsCan(path: string, disk: Disk = DISK): Promise<void> {
  try {
    const handle = await disk.open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows opens no folders.
  }
}

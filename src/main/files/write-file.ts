import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { DISK, whileHeld, type Disk } from './disk';
import type { FileTarget } from './file-target';

/** The permission bits of a file mode. */
const RIGHTS = 0o7777;
const OWNER_ONLY = 0o600;
const AS_USUAL = 0o666;

/**
 * Writes a new file next to the target and syncs it to the disk. It gets the owner and permissions of the target, as
 * far as possible. Throws the disk’s error; then nothing is left of it.
 */
export async function writeTemporary(
  temporary: string,
  { there }: Pick<FileTarget, 'there'>,
  bytes: Uint8Array,
  disk: Disk = DISK,
  ownerOnly = false,
): Promise<void> {
  // Nobody else may read it until its permissions are set.
  const isOpen = there === undefined && !ownerOnly;
  const handle = await disk.open(temporary, 'wx', isOpen ? AS_USUAL : OWNER_ONLY);
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

/** Only an administrator can give files away; others can still set a group that they belong to. */
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
 * Writes into a file with several hard links: replacing it would leave the others with the old text. If the disk
 * fails halfway, the old content is restored. Throws the disk’s error.
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

/** Syncs a folder, or a copy, to the disk. Not every system can: that is not an error. */
export async function syncAsFarAsCan(path: string, disk: Disk = DISK): Promise<void> {
  try {
    const handle = await disk.open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows cannot open folders.
  }
}

import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readIfThere } from './read-file';
import { saveFile } from './save-file';
import { setAside } from './set-aside';

/**
 * Writes a file that nobody but the program writes and no other user reads, in a folder that need not be there yet.
 * What stands there and cannot be read is kept under another name: nobody knows what is in it. Throws `cannotWrite` and
 * the disk’s errors.
 */
export async function saveOwnFile(file: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  if (!(await canBeRead(file))) await setAside(file, 'beschadigd');
  await saveFile(file, bytes, { ownerOnly: true });
}

/** Also where nothing stands. */
function canBeRead(file: string): Promise<boolean> {
  return readIfThere(file, 0).then(
    () => true,
    () => false,
  );
}

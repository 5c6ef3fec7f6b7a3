import { mkdir, mkdtemp, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { KnownError } from '../../core/errors/known-error';
import { errorCode } from './disk';
import { refuseTarget, saveFile } from './save-file';

/** Adds a file to a folder under a name. */
export type Keep = (name: string, bytes: Uint8Array) => Promise<void>;

/**
 * Fills a folder with the files that `make` produces one by one. They move to their places only once all of them are
 * complete: a cancelled export leaves the folder as it was, or no folder if there was none. Throws `cannotWrite`.
 */
export async function saveFolder<T>(folder: string, make: (keep: Keep) => Promise<T>): Promise<T> {
  const first = await ofDisk(folder, () => mkdir(folder, { recursive: true }));
  try {
    return await fill(folder, make);
  } catch (error) {
    if (first !== undefined) await removeEmpty(resolve(folder), resolve(first));
    throw error;
  }
}

async function fill<T>(folder: string, make: (keep: Keep) => Promise<T>): Promise<T> {
  const temporary = await ofDisk(folder, () => mkdtemp(join(folder, '.beeld-')));
  try {
    const made = await make((name, bytes) =>
      ofDisk(folder, () => writeFile(join(temporary, name), bytes, { flag: 'wx' })),
    );
    const names = await ofDisk(folder, () => readdir(temporary));
    // Either all of them can move to their places, or none does.
    for (const name of names) await refuseTarget(join(folder, name));
    for (const name of names) {
      await saveFile(join(folder, name), await ofDisk(folder, () => readFile(join(temporary, name))));
    }
    return made;
  } finally {
    // A picture may still be being written when an export is cancelled.
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function ofDisk<R>(folder: string, work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    throw new KnownError('cannotWrite', folder, errorCode(error));
  }
}

/** Removes the folders that were created, from the innermost to the `first`, unless something was put in them. */
async function removeEmpty(folder: string, first: string): Promise<void> {
  try {
    await rmdir(folder);
    if (folder !== first) await removeEmpty(dirname(folder), first);
  } catch {
    // It is in use by now.
  }
}

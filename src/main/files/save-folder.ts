import { mkdir, mkdtemp, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { KnownError } from '../../core/errors/known-error';
import { errorCode } from './disk';
import { refuseTarget, saveFile } from './save-file';

/** Keeps one file of a folder under a name of its own. */
export type Keep = (name: string, bytes: Uint8Array) => Promise<void>;

/**
 * Fills a folder with files that `make` gives one by one. They come into their places only when all of them
 * are there: a stopped export leaves the folder as it was, and where there was none, none. Throws `cannotWrite`.
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
    // Either all of them can take their places, or none does.
    for (const name of names) await refuseTarget(join(folder, name));
    for (const name of names) {
      await saveFile(join(folder, name), await ofDisk(folder, () => readFile(join(temporary, name))));
    }
    return made;
  } finally {
    // A picture may still be on its way into it when an export is stopped.
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

/** Takes away the folders that were made, from the innermost to the `first`, as far as nobody put something in them. */
async function removeEmpty(folder: string, first: string): Promise<void> {
  try {
    await rmdir(folder);
    if (folder !== first) await removeEmpty(dirname(folder), first);
  } catch {
    // Somebody uses it by now.
  }
}

import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KnownError } from '../core/errors';
import { reasonOf } from './save-file';

/** Keeps one file of a folder under a name of its own. */
export type Keep = (name: string, bytes: Uint8Array) => Promise<void>;

/**
 * Fills a folder with files that `make` gives one by one. They come into their places only when all of them
 * are there: a stopped export leaves the folder as it was. Throws `cannotWrite`.
 */
export async function saveFolder<T>(folder: string, make: (keep: Keep) => Promise<T>): Promise<T> {
  const write = async <R>(work: () => Promise<R>): Promise<R> => {
    try {
      return await work();
    } catch (error) {
      throw new KnownError('cannotWrite', folder, reasonOf(error));
    }
  };
  const beside = await write(async () => {
    await mkdir(folder, { recursive: true });
    return mkdtemp(join(folder, '.beeld-'));
  });
  try {
    const made = await make((name, bytes) =>
      write(() => writeFile(join(beside, name), bytes, { flag: 'wx' })),
    );
    await write(async () => {
      for (const name of await readdir(beside)) await rename(join(beside, name), join(folder, name));
    });
    return made;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

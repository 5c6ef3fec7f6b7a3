import { open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { KnownError } from '../core/errors';

/** Writes beside the target and renames: the target is the old file or the whole new one, never half. */
export async function saveFile(file: string, bytes: Uint8Array | string): Promise<void> {
  const beside = join(dirname(file), `${restOf(file)}${randomUUID().slice(0, 8)}.part`);
  try {
    await writeFile(beside, bytes, { flag: 'wx', flush: true });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true, recursive: false }).catch(() => undefined);
    throw new KnownError('cannotWrite', file, reasonOf(error));
  }
}

/** Takes away what was left beside a file by programs that were ended while they wrote it. */
export async function removeRests(file: string): Promise<void> {
  const folder = dirname(file);
  const names = await readdir(folder).catch(() => []);
  const rests = names.filter((name) => name.startsWith(restOf(file)) && name.endsWith('.part'));
  await Promise.all(rests.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
}

/** Takes a name, unless it is taken: whoever came first keeps it. Throws what the disk says. */
export async function reserved(file: string): Promise<boolean> {
  try {
    await (await open(file, 'wx')).close();
    return true;
  } catch (error) {
    if (reasonOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** How the names of files begin that are still being written. */
function restOf(file: string): string {
  return `.${basename(file).slice(0, 80)}.`;
}

/** The system's short word for what went wrong with a file, like ENOENT. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

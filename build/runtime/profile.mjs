// @ts-check
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes a folder in which the program remembers things into that of someone who has been here before, so that no
 * welcome lies over the show. What is there already stays.
 *
 * @param {string} folder
 */
export async function settleIn(folder) {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'settings.json'), '{}', { flag: 'wx' });
  } catch {
    // It is there already, or nothing can be written there: then nobody is welcomed either.
  }
}

/** @returns {Promise<string>} a new folder of that kind; whoever asked for it removes it */
export async function newProfile() {
  const folder = await mkdtemp(join(tmpdir(), 'kinderwerk-in-beeld-'));
  await settleIn(folder);
  return folder;
}

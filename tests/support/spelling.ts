import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SPELLING_FILES } from '../../build/app/dictionaries.mjs';

/** The files that spelling is checked with, as they lie beside the bundle, in a folder. */
export async function dictionariesIn(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await Promise.all(SPELLING_FILES.map(({ name, from }) => copyFile(from, join(folder, name))));
  return folder;
}

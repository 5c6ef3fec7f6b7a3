// @ts-check
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { packProgram } from '../pack/pack.mjs';
import { outFolder } from '../script/places.mjs';

/** Bytes of all scripts and style sheets of the built program. */
export async function scriptBytes() {
  const names = await readdir(outFolder, { recursive: true });
  const code = names.filter((name) => /\.(?:c?js|css)$/.test(name));
  const sizes = await Promise.all(code.map((name) => stat(join(outFolder, name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

/** Bytes of the scripts and style sheets that a page loads before its first slide: those that it names itself. */
export async function firstSlideBytes() {
  const folder = join(outFolder, 'renderer');
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const names = [...page.matchAll(/(?:src|href)="(\.\/[^"]+\.(?:js|css))"/g)].map(([, name = '']) => name);
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

/**
 * Packs the program, and weighs it as it lies on a disk.
 *
 * @returns {Promise<{ all: number, archive: number }>} bytes of everything, and of what is not Electron
 */
export async function packedBytes() {
  const folder = join(outFolder, 'packed');
  await packProgram(folder, { onlyFolder: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const sizes = await Promise.all(files.map(async (file) => ({ file, bytes: (await stat(file)).size })));
  const sum = (/** @type {typeof sizes} */ of) => of.reduce((total, { bytes }) => total + bytes, 0);
  return { all: sum(sizes), archive: sum(sizes.filter(({ file }) => file.endsWith('app.asar'))) };
}

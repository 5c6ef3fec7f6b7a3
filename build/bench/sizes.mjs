// @ts-check
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { outFolder } from '../places.mjs';

/** Bytes of all scripts and style sheets of the built program. */
export async function scriptBytes() {
  const names = await readdir(outFolder, { recursive: true });
  const code = names.filter((name) => /\.(c?js|css)$/.test(name));
  const sizes = await Promise.all(code.map((name) => stat(join(outFolder, name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

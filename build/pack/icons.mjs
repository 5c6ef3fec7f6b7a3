// @ts-check
import { Resvg } from '@resvg/resvg-js';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { icnsFile, icoFile, SIZES } from './icon-files.mjs';
import { iconFolder, projectFolder } from '../script/places.mjs';

/** The program's own icon, and one for each of its two kinds of file. */
const ICONS = /** @type {const} */ (['icon', 'beeld', 'sessie']);

/**
 * Draws the icons of `resources/icons` for every system: `NAME.ico`, `NAME.icns` and `NAME/SIZExSIZE.png`.
 */
export async function makeIcons() {
  await Promise.all(ICONS.map(makeIcon));
}

/** @param {string} name */
async function makeIcon(name) {
  const drawing = await readFile(join(projectFolder, 'resources/icons', `${name}.svg`), 'utf8');
  const pictures = SIZES.map((size) => ({ size, png: drawn(drawing, size) }));
  await mkdir(join(iconFolder, name), { recursive: true });
  await Promise.all([
    writeFile(join(iconFolder, `${name}.ico`), icoFile(pictures)),
    writeFile(join(iconFolder, `${name}.icns`), icnsFile(pictures)),
    ...pictures.map(({ size, png }) => writeFile(join(iconFolder, name, `${size}x${size}.png`), png)),
  ]);
}

/**
 * @param {string} drawing
 * @param {number} size
 */
function drawn(drawing, size) {
  return new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

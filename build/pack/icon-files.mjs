// @ts-check
/*
 * The two containers that Windows and macOS keep the sizes of an icon in. Both take whole PNG files, so there
 * is nothing to convert.
 */

/** @typedef {{ size: number, png: Buffer }} Picture a square one of `size` points */

/** The sizes of an icon of Windows; 0 stands for 256 in it. */
export const ICO_SIZES = /** @type {const} */ ([16, 24, 32, 48, 64, 128, 256]);

/** The kinds of an icon of macOS, and their size in points: the plain ones and those for fine screens. */
const ICNS_KINDS = /** @type {const} */ ([
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]);

/** Every size that is drawn; Linux takes each as a file. */
export const SIZES = /** @type {const} */ ([...ICO_SIZES, 512, 1024]);

/**
 * @param {readonly Picture[]} pictures
 * @returns {Buffer} a file `.ico`
 */
export function icoFile(pictures) {
  const header = Buffer.alloc(6 + 16 * ICO_SIZES.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(ICO_SIZES.length, 4);
  let offset = header.length;
  const pngs = ICO_SIZES.map((size, index) => {
    const png = pngOf(pictures, size);
    const at = 6 + 16 * index;
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
    return png;
  });
  return Buffer.concat([header, ...pngs]);
}

/**
 * @param {readonly Picture[]} pictures
 * @returns {Buffer} a file `.icns`
 */
export function icnsFile(pictures) {
  const parts = ICNS_KINDS.map(([kind, size]) => icnsPart(kind, pngOf(pictures, size)));
  return icnsPart('icns', Buffer.concat(parts));
}

/**
 * @param {string} kind
 * @param {Buffer} content
 */
function icnsPart(kind, content) {
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32BE(content.length + head.length, 4);
  return Buffer.concat([head, content]);
}

/**
 * @param {readonly Picture[]} pictures
 * @param {number} size
 */
function pngOf(pictures, size) {
  const found = pictures.find((picture) => picture.size === size);
  if (!found) throw new RangeError(`no picture of ${size} points`);
  return found.png;
}

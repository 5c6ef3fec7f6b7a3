import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { CellBudget, preparedSheet } from './prepared-sheet';
import { attributesOf, tagsOf } from '../../core/markup/xml-tags';

/** The limits of a workbook: unpacked bytes and number of parts. */
const WORKBOOK_LIMITS = { bytes: 200_000_000, parts: 2_000 } as const;

/**
 * Prepares a workbook for reading: unpacked within limits, its sheets reduced to the cells with content, and with
 * percentages as people see them (85.9 for a cell that shows 85.9%). `undefined` if it is too large. Throws if a
 * sheet is not one that a spreadsheet writes.
 */
export function preparedWorkbook(bytes: Uint8Array): ArrayBuffer | undefined {
  const parts = unpacked(bytes);
  if (parts === undefined) return undefined;
  const shares = shareStyles(textIn(parts, 'xl/styles.xml'));
  const budget = new CellBudget();
  const made: Unzipped = {};
  for (const [name, part] of Object.entries(parts)) {
    const text = strFromU8(part);
    // A sheet is where the workbook says it is, under any name.
    const sheet = text.includes('sheetData') ? preparedSheet(text, shares, budget) : text;
    if (sheet === undefined) return undefined;
    made[name] = sheet === text ? part : strToU8(sheet);
  }
  // Stored without compression, so that the reader has nothing left to unpack.
  return new Uint8Array(zipSync(made, { level: 0 })).buffer;
}

function unpacked(bytes: Uint8Array): Unzipped | undefined {
  let [total, count] = [0, 0];
  const isWithin = () => total <= WORKBOOK_LIMITS.bytes && count <= WORKBOOK_LIMITS.parts;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/u.test(name)) return false;
      total += originalSize;
      count += 1;
      return isWithin();
    },
  });
  return isWithin() ? parts : undefined;
}

const textIn = (parts: Unzipped, name: string) => {
  const part = parts[name];
  return part === undefined ? '' : strFromU8(part);
};

/** The numbers of the styles (`s="3"`) that show a number as a percentage. */
function shareStyles(styles: string): ReadonlySet<string> {
  const formats = new Set(['9', '10']);
  const looks: string[] = [];
  let inCells = false;
  for (const { name, kind, attributes } of tagsOf(styles)) {
    if (name === 'cellXfs') inCells = kind === 'open';
    if (kind === 'close') continue;
    if (name === 'numFmt' && showsShare(attributesOf(attributes).get('formatCode') ?? ''))
      formats.add(attributesOf(attributes).get('numFmtId') ?? '');
    if (name === 'xf' && inCells) looks.push(attributesOf(attributes).get('numFmtId') ?? '');
  }
  return new Set(looks.flatMap((format, i) => (formats.has(format) ? [String(i)] : [])));
}

/** Whether a format has a percent sign outside quoted text. */
function showsShare(format: string): boolean {
  const signs = format.replaceAll(/\\./gu, '').split('&quot;');
  return signs.some((part, i) => i % 2 === 0 && part.includes('%'));
}

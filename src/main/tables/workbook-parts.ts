import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';

/** What a workbook may hold unpacked, and how many cells its sheets may span. */
export const WORKBOOK_LIMITS = { bytes: 200_000_000, cells: 2_000_000 } as const;

/**
 * A workbook made ready to be read: unpacked within limits, without cells that only have a look, and with shares as
 * people see them (85.9 for a cell that shows 85.9%). Undefined where it would take too much.
 */
export function preparedWorkbook(bytes: Uint8Array): ArrayBuffer | undefined {
  const parts = unpacked(bytes);
  if (parts === undefined) return undefined;
  const shares = shareStyles(textIn(parts, 'xl/styles.xml'));
  const made: Unzipped = {};
  for (const [name, part] of Object.entries(parts)) {
    const sheet = /^xl\/worksheets\/[^/]+\.xml$/u.test(name) ? prepareSheet(strFromU8(part), shares) : part;
    if (sheet === undefined) return undefined;
    made[name] = sheet;
  }
  // Stored as they are: the reader then has nothing left to unpack.
  return new Uint8Array(zipSync(made, { level: 0 })).buffer;
}

function unpacked(bytes: Uint8Array): Unzipped | undefined {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/u.test(name)) return false;
      total += originalSize;
      return total <= WORKBOOK_LIMITS.bytes;
    },
  });
  return total > WORKBOOK_LIMITS.bytes ? undefined : parts;
}

const textIn = (parts: Unzipped, name: string) => {
  const part = parts[name];
  return part === undefined ? '' : strFromU8(part);
};

/** The numbers of the looks (`s="3"`) that show a number as a share of a hundred. */
function shareStyles(styles: string): ReadonlySet<string> {
  const own = [...styles.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/gu)]
    .filter(([tag]) =>
      attribute(tag, 'formatCode')
        .replaceAll(/&quot;.*?&quot;|\\./gu, '')
        .includes('%'),
    )
    .map(([tag]) => attribute(tag, 'numFmtId'));
  const formats = new Set(['9', '10', ...own]);
  const cells = /<(?:\w+:)?cellXfs\b.*?<\/(?:\w+:)?cellXfs>/su.exec(styles)?.[0] ?? '';
  const looks = [...cells.matchAll(/<(?:\w+:)?xf\b[^>]*>/gu)].map(([tag]) => attribute(tag, 'numFmtId'));
  return new Set(looks.flatMap((format, i) => (formats.has(format) ? [String(i)] : [])));
}

const CELL = /<((?:\w+:)?c)\b([^>]*?)(?:\/>|>(.*?)<\/\1>)/gsu;

function prepareSheet(xml: string, shares: ReadonlySet<string>): Uint8Array<ArrayBuffer> | undefined {
  let [rows, columns] = [0, 0];
  const made = xml.replaceAll(CELL, (whole: string, _name: string, attributes: string, inside = '') => {
    if (!/<(?:\w+:)?(?:v|is)\b[^>]*>/u.test(inside)) return '';
    const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/u.exec(attribute(attributes, 'r')) ?? [];
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnOf(letters));
    const isNumber = ['', 'n'].includes(attribute(attributes, 't'));
    return isNumber && shares.has(attribute(attributes, 's')) ? whole.replace(VALUE, timesHundred) : whole;
  });
  if (rows * columns > WORKBOOK_LIMITS.cells) return undefined;
  const empty = /<((?:\w+:)?row)\b[^>]*(?:\/>|>\s*<\/\1>)/gu;
  return strToU8(made.replaceAll(empty, ''));
}

const VALUE = /(?<=<(?:\w+:)?v>)[^<]*/u;

/** Twelve digits are more than any share has; beyond those stands what computers add. */
const timesHundred = (share: string) => String(Number((Number(share) * 100).toPrecision(12)));

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
}

import { dsvFormat } from 'd3-dsv';
import { isTooWide, TABLE_LIMITS, type ImportedTable } from './table';

const SEPARATORS = ['\t', ';', ','] as const;
const LOOKED_AT = 50;
/** Characters. */
const MAX_LOOKED_AT = 200_000;

const LINE_END = /\r\n|\r|\n/u;

/**
 * A table out of a text: pasted from a spreadsheet (tabs), or CSV with semicolons or commas. Undefined for one that is
 * larger than any table for a slide.
 */
export function tableFromText(text: string): ImportedTable | undefined {
  // Counted before the memory for them is taken.
  if (Math.max(countOf(text, '\n'), countOf(text, '\r')) > TABLE_LIMITS.rows) return undefined;
  const plain = text.replace(/^\uFEFF/u, '');
  const named = /^"?sep=(?<sign>[^\r\n"])"?(?:\r\n|\r|\n)/iu.exec(plain);
  const body = plain.slice(named?.[0].length ?? 0);
  const separator = named?.groups?.sign ?? separatorIn(body);
  if (countOf(body, separator) > TABLE_LIMITS.cells) return undefined;
  const rows = rowsOf(body, separator);
  if (isTooWide(rows.length, widest(rows))) return undefined;
  let line = named === null ? 1 : 2;
  return {
    rows: rows.map((cells) => {
      const row = { line, cells: cells.map((cell) => cell.trim()) };
      line += 1 + cells.join('').split(LINE_END).length - 1;
      return row;
    }),
  };
}

/** How often a character occurs in a text. */
function countOf(text: string, separator: string): number {
  let count = 0;
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) count += 1;
  return count;
}

const widest = (rows: readonly (readonly string[])[]) =>
  rows.reduce((max, { length }) => Math.max(max, length), 0);

function rowsOf(text: string, separator: string): readonly (readonly string[])[] {
  // An unclosed quote would swallow all lines after it: then quotes are ordinary characters.
  const closed = countOf(text, '"') % 2 === 0;
  if (closed) return dsvFormat(separator).parseRows(text);
  const lines = text.replace(/\r\n$|[\r\n]$/u, '').split(LINE_END);
  return lines.map((each) => each.split(separator));
}

/**
 * The separator that most rows have equally often; if there are two, the one that is least likely part of a number.
 */
function separatorIn(text: string): string {
  const sample = sampleOf(text);
  const best = SEPARATORS.map((separator) => ({
    separator,
    share: evenness(rowsOf(sample, separator)),
  })).toSorted((a, b) => b.share - a.share)[0];
  return best !== undefined && best.share >= 0.5 ? best.separator : '\t';
}

/** The first lines, cut at an even number of quotes. */
function sampleOf(text: string): string {
  let [end, quotes] = [0, 0];
  for (const [i, line] of text.split('\n').entries()) {
    if (i >= LOOKED_AT && quotes % 2 === 0) break;
    quotes += countOf(line, '"');
    end += line.length + 1;
  }
  return text.slice(0, Math.min(Math.max(end - 1, 0), MAX_LOOKED_AT));
}

/** The share of the rows that have the most usual number of cells, if that is more than one. */
function evenness(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
  const several = [...counts].filter(([cells]) => cells > 1).map(([, count]) => count);
  return filled.length === 0 ? 0 : Math.max(0, ...several) / filled.length;
}

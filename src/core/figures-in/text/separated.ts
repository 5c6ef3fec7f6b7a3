import { dsvFormat } from 'd3-dsv';
import { isTooWide, SHEET_LIMITS } from '../sheets/limits';
import { countOf, linesOf } from './lines';

/** Signs between cells, from the one that is least likely part of a text. */
const SIGNS = ['\t', ';', '|', ','] as const;
const LOOKED_AT = 50;

/** A row of a text with the line on which it begins. */
export interface TextRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Separated {
  readonly sign: string;
  readonly rows: readonly TextRow[];
}

/**
 * A text with signs between its cells; nothing for one that has none, and a word for one that has too many. `sep=` in
 * its first line names the sign.
 */
export function separated(text: string): Separated | 'tooLarge' | undefined {
  const named = /^"?sep=(?<sign>[^\r\n"])"?(?:\r\n|\r|\n)/iu.exec(text);
  const body = text.slice(named?.[0].length ?? 0);
  const sign = named?.groups?.sign ?? signIn(body);
  if (sign === undefined) return undefined;
  if (countOf(body, sign) > SHEET_LIMITS.cells) return 'tooLarge';
  let line = named === null ? 1 : 2;
  const rows = rowsOf(body, sign).map((cells): TextRow => {
    const row = { line, cells: cells.map(plainCell) };
    line += cells.join('').split(/\r\n|\r|\n/u).length;
    return row;
  });
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (isTooWide(rows.length, widest)) return 'tooLarge';
  return { sign, rows: sign === '|' ? withoutFrame(rows) : rows };
}

/** The cells of a text with tabs between them. */
export function tabbed(text: string): readonly (readonly string[])[] {
  return rowsOf(text, '\t').map((cells) => cells.map((cell) => cell.trim()));
}

/** Text that is protected against being read as something else: `="0363"` and `'0363`. */
function plainCell(cell: string): string {
  const text = cell.trim();
  const formula = /^="(?<inside>[^"]*)"$/u.exec(text)?.groups?.inside;
  return formula ?? text.replace(/^'(?=[-=+@\d])/u, '');
}

/** By quotes; or line by line, where quotes that are never closed or stand wrong would take other lines along. */
function rowsOf(text: string, sign: string): readonly (readonly string[])[] {
  const byLine = () => linesOf(text).map((line) => cellsOf(line, sign));
  if (countOf(text, '"') % 2 === 1) return byLine();
  const quoted = dsvFormat(sign).parseRows(text);
  const swallowed = quoted.some((row) => row.some((cell) => /[\r\n]/u.test(cell) && cell.includes(sign)));
  if (!swallowed) return quoted;
  const lines = byLine();
  return evenness(lines) > evenness(quoted) ? lines : quoted;
}

function cellsOf(line: string, sign: string): readonly string[] {
  const closed = countOf(line, '"') % 2 === 0;
  return (closed ? dsvFormat(sign).parseRows(line)[0] : undefined) ?? line.split(sign);
}

/** The sign that most rows have equally often. */
function signIn(text: string): string | undefined {
  const sample = sampleOf(text);
  const shares = SIGNS.map((sign) => {
    const rows = rowsOf(sample, sign);
    // The reader of cells parts a line behind a closing quote too, whatever stands there.
    const stands = countOf(sample, sign) * 2 >= rows.filter((row) => row.some((cell) => cell !== '')).length;
    const even = !stands || (sign === ',' && areDecimals(sample)) ? 0 : evenness(rows);
    return {
      sign,
      share: even,
      run: countOf(sample, sign) === 0 ? 0 : longestRun(rows, sign === ',' ? 3 : 2),
    };
  });
  const even = shares.filter(({ share }) => share >= 0.5).toSorted((a, b) => b.share - a.share);
  // Commas stand inside names, titles and figures too.
  const best = even.find(({ sign }) => sign !== ',') ?? even[0];
  if (best !== undefined) return best.sign;
  return shares.find(({ sign, share, run }) => run >= 3 && (sign !== ',' || share > 0.25))?.sign;
}

/** Commas that stand between digits only are those of decimals, unless the first line has them between words. */
function areDecimals(sample: string): boolean {
  const lines = linesOf(sample).filter((line) => line.includes(',') && !line.includes('"'));
  const inside = lines.filter((line) => !/(?<!\d),|,(?!\d)/u.test(line));
  if (inside.length * 2 < lines.length || inside.length === 0) return false;
  // A comma between a word and a figure parts them: then `Groep 5,1%` has one too.
  if (lines.filter((line) => /[^\d\s],-?\d/u.test(line)).length >= inside.length) return false;
  const names = inside.filter(
    (line) => (/\p{L}/u.test(line) && / -?\d[\d.]*,\d/u.test(line)) || /\d,\d+ ?%/u.test(line),
  );
  const [first] = lines;
  return names.length * 2 >= inside.length || first === inside[0];
}

/** Characters. */
const MOST_LOOKED_AT = 200_000;

/** The first lines, cut at an even number of quotes. */
function sampleOf(text: string): string {
  let [sample, quotes] = ['', 0];
  for (const [i, line] of text
    .slice(0, MOST_LOOKED_AT)
    .split(/\r\n|\r|\n/u)
    .entries()) {
    if (i >= LOOKED_AT && quotes % 2 === 0) break;
    quotes += countOf(line, '"');
    sample += i === 0 ? line : `\n${line}`;
  }
  return sample;
}

/** The share of the rows that have the most usual number of cells, if that is more than one. */
function evenness(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
  const several = [...counts].filter(([cells]) => cells > 1).map(([, count]) => count);
  return filled.length === 0 ? 0 : Math.max(0, ...several) / filled.length;
}

/** How many rows below each other have the same number of cells, and at least so many. */
function longestRun(rows: readonly (readonly string[])[], min: number): number {
  let [run, longest] = [0, 0];
  for (const [i, { length }] of rows.entries()) {
    run = length >= min ? (length === rows[i - 1]?.length ? run + 1 : 1) : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** A table with bars around it, and lines of dashes below its head. */
function withoutFrame(rows: readonly TextRow[]): readonly TextRow[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const framed = filled.every(({ cells }) => cells[0] === '');
  const isRule = ({ cells }: TextRow) => cells.every((cell) => /^[-:=+ ]*$/u.test(cell));
  return rows.map((row) => ({
    line: row.line,
    cells: isRule(row) ? [] : framed ? row.cells.slice(1) : row.cells,
  }));
}

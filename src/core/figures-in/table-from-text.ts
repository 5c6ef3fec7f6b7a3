import { dsvFormat } from 'd3-dsv';
import type { Table } from './table';

const SIGNS = ['\t', ';', ','] as const;
const LOOKED_AT = 50;

/** A table out of a text: pasted from a spreadsheet (tabs), or CSV with semicolons or commas. */
export function tableFromText(text: string): Table {
  const plain = text.replace(/^\uFEFF/u, '');
  const named = /^"?sep=(?<sign>[^\r\n"])"?(?:\r\n|\r|\n)/iu.exec(plain);
  const body = plain.slice(named?.[0].length ?? 0);
  const rows = rowsOf(body, named?.groups?.['sign'] ?? signIn(body));
  let line = named === null ? 1 : 2;
  return {
    rows: rows.map((cells) => {
      const row = { line, cells: cells.map((cell) => cell.trim()) };
      line += 1 + cells.join('').split(/\r\n|\r|\n/u).length - 1;
      return row;
    }),
  };
}

function rowsOf(text: string, sign: string): readonly (readonly string[])[] {
  // A quote that is never closed would take all lines after it: then quotes are mere signs.
  const closed = (text.match(/"/gu) ?? []).length % 2 === 0;
  if (closed) return dsvFormat(sign).parseRows(text);
  const lines = text.replace(/\r\n$|[\r\n]$/u, '').split(/\r\n|\r|\n/u);
  return lines.map((each) => each.split(sign));
}

/** The sign that most rows have equally often; where two do so, the one that is least likely part of a number. */
function signIn(text: string): string {
  const sample = sampleOf(text);
  const best = SIGNS.map((sign) => ({ sign, share: evenness(rowsOf(sample, sign)) })).toSorted(
    (a, b) => b.share - a.share,
  )[0];
  return best !== undefined && best.share >= 0.5 ? best.sign : '\t';
}

/** The first lines, cut at an even number of quotes. */
function sampleOf(text: string): string {
  const lines = text.split('\n');
  let sample = lines.slice(0, LOOKED_AT).join('\n');
  for (let i = LOOKED_AT; i < lines.length && (sample.split('"').length - 1) % 2 === 1; i += 1)
    sample += `\n${lines[i] ?? ''}`;
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

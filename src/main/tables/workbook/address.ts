import type { MergedArea } from '../../../core/figures-in/sheets/source-sheet';

/** A place in a sheet, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where Excel's own sheets end. */
const LAST = { row: 1_048_576, column: 16_384 } as const;

/** `B3`, with or without signs that hold it fast; nothing for a text that is no address. */
function placeOf(address: string): Place | undefined {
  const found = /^\$?(?<letters>[A-Z]{1,3})\$?(?<digits>\d{1,7})$/iu.exec(address)?.groups;
  if (found === undefined) return undefined;
  const { letters = '', digits = '' } = found;
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** `A2:B3`. */
export function areaOf(addresses: string): MergedArea | undefined {
  const [from, to] = addresses.split(':').map(placeOf);
  if (from === undefined || to === undefined) return undefined;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** The row that is written, or the next one. Throws where it would go back, or beyond the last. */
export function nextRow(before: number, written: string | undefined): number {
  const row = written === undefined ? before + 1 : /^\d{1,9}$/u.test(written) ? Number(written) - 1 : -1;
  if (row <= before || row >= LAST.row) throw new TypeError('rows out of order');
  return row;
}

/** The column that is written, or the next one. Throws where it would go back, beyond the last, or to another row. */
export function nextColumn(before: number, address: string | undefined, row: number): number {
  if (address === undefined) return before + 1;
  const place = placeOf(address);
  if (place?.row !== row || place.column <= before || place.column >= LAST.column)
    throw new TypeError('cells out of order');
  return place.column;
}

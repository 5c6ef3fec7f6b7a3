import readWorkbook from 'read-excel-file/universal';
import type { TableRefusal } from '../../core/figures-in/refusal';
import { isBlank, TABLE_LIMITS, type Cell, type ImportedTable } from '../../core/figures-in/table';
import { tableFromText } from '../../core/figures-in/table-from-text';
import { readFileWithin, UNHEARD, type OnRead } from '../files/read-file';
import { decodeText } from './decode-text';
import { kindOf } from './file-kind';
import { preparedWorkbook } from './workbook-parts';

export interface Sheet {
  /** The name of the sheet; empty for a text file, which has only one. */
  readonly name: string;
  readonly table: ImportedTable;
}

/** The tables of a file, or why we cannot use it. */
export type TablesRead = { readonly sheets: readonly Sheet[] } | { readonly refused: TableRefusal };

const MAX_BYTES = 20_000_000;

/**
 * Reads the tables of an Excel workbook (.xlsx) or a text file (.csv, .txt). Empty sheets are left out. Throws
 * `cannotRead` if the file itself cannot be read.
 */
export async function readTable(file: string, onRead: OnRead = UNHEARD): Promise<TablesRead> {
  const read = await readFileWithin(file, MAX_BYTES);
  onRead();
  return read === undefined ? { refused: { code: 'tooLarge' } } : tablesIn(read.bytes);
}

/** The same for the bytes of a file that is dropped on a window. */
export async function tablesIn(bytes: Uint8Array): Promise<TablesRead> {
  if (bytes.length > MAX_BYTES) return { refused: { code: 'tooLarge' } };
  const kind = kindOf(bytes);
  if (kind === 'xlsx') return await sheetsOf(bytes);
  if (kind !== 'text') return { refused: { code: 'isOther', kind } };
  const table = tableFromText(decodeText(bytes));
  return table === undefined ? { refused: { code: 'tooLarge' } } : filled([{ name: '', table }]);
}

async function sheetsOf(bytes: Uint8Array): Promise<TablesRead> {
  try {
    const prepared = preparedWorkbook(bytes);
    if (prepared === undefined) return { refused: { code: 'tooLarge' } };
    const sheets = await readWorkbook(prepared);
    const read = sheets.map(({ sheet, data }) => ({ name: sheet, table: tableOf(data) }));
    return textIn(read) > TABLE_LIMITS.text ? { refused: { code: 'tooLarge' } } : filled(read);
  } catch {
    // Whatever the reader stumbles over, it is not a workbook that Excel writes.
    return { refused: { code: 'damaged' } };
  }
}

function filled(sheets: readonly Sheet[]): TablesRead {
  const full = sheets.filter(({ table }) => table.rows.some(({ cells }) => !cells.every(isBlank)));
  return full.length === 0 ? { refused: { code: 'empty' } } : { sheets: full };
}

/** The amount of text: many cells may share a long one. */
function textIn(sheets: readonly Sheet[]): number {
  const cells = sheets.flatMap(({ table }) => table.rows.flatMap((row) => row.cells));
  return cells.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 0), 0);
}

function tableOf(rows: readonly (readonly unknown[])[]): ImportedTable {
  return { rows: rows.map((cells, i) => ({ line: i + 1, cells: cells.map(cellOf) })) };
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value).trim() : '';
}

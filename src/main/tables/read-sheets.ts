import type { TableRefusal } from '../../core/figures-in/refusal';
import { isBlankCell, type SourceSheet } from '../../core/figures-in/sheets/source-sheet';
import { sheetsFromText } from '../../core/figures-in/text/sheet-from-text';
import { decodeText } from './decode-text';
import { kindOf, type FileKind, type ReadableKind } from './file-kind';
import { htmlTables } from './html-tables';
import { openDocumentSheets, readOpenDocument } from './open-document';
import { spreadsheet2003 } from './spreadsheet-2003';
import { readWorkbook } from './workbook/read-workbook';
import { TooLarge } from './xml/too-large';

/** The sheets of a file, the hidden ones last; or why it has none for us. */
export type SheetsRead = { readonly sheets: readonly SourceSheet[] } | { readonly refused: TableRefusal };

export const MOST_BYTES = 20_000_000;

/**
 * The sheets in the bytes of a file, by what stands in it: Excel, OpenDocument, a web page or a text. Those without
 * anything in them are left out.
 */
export function readSheets(bytes: Uint8Array): SheetsRead {
  if (bytes.length > MOST_BYTES) return { refused: { code: 'tooLarge' } };
  const kind = kindOf(bytes);
  if (!isReadable(kind)) return { refused: { code: 'isOther', kind } };
  try {
    return filled(READERS[kind](bytes));
  } catch (error) {
    // Whatever else its reader stumbles over, it is no file as programs write them.
    return { refused: { code: error instanceof TooLarge ? 'tooLarge' : 'damaged' } };
  }
}

const READERS: Readonly<Record<ReadableKind, (bytes: Uint8Array) => readonly SourceSheet[]>> = {
  xlsx: readWorkbook,
  ods: readOpenDocument,
  fods: (bytes) => openDocumentSheets(decodeText(bytes).text),
  xml2003: (bytes) => spreadsheet2003(decodeText(bytes).text),
  html: (bytes) => htmlTables(decodeText(bytes).text),
  text: textSheets,
};

const isReadable = (kind: FileKind): kind is ReadableKind => kind in READERS;

function textSheets(bytes: Uint8Array): readonly SourceSheet[] {
  const { text, damaged } = decodeText(bytes);
  const sheets = sheetsFromText(text);
  if (sheets === undefined) throw new TooLarge();
  return damaged
    ? sheets.map((sheet) => ({ ...sheet, warnings: [...(sheet.warnings ?? []), 'damagedText'] }))
    : sheets;
}

function filled(sheets: readonly SourceSheet[]): SheetsRead {
  const full = sheets.filter(({ rows }) => rows.some(({ cells }) => !cells.every(isBlankCell)));
  if (full.length === 0) return { refused: { code: 'empty' } };
  const isHidden = ({ hidden }: SourceSheet) => hidden === true;
  return { sheets: [...full.filter((sheet) => !isHidden(sheet)), ...full.filter(isHidden)] };
}

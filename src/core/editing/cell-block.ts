import { tableFromText } from '../figures-in/table-from-text';

/**
 * A block of cells as a spreadsheet puts it on the clipboard: tabs between cells. Without any tab each line is one
 * cell, whatever commas stand in it.
 */
export function cellBlock(text: string): readonly (readonly string[])[] {
  if (text.includes('\t')) return tableFromText(text).rows.map(({ cells }) => cells.map(String));
  const lines = text.replace(/\n+$/u, '').split(/\r\n|\r|\n/u);
  return lines.map((line) => [line.trim()]);
}

/** Whether a text is more than one cell. */
export function isBlock(text: string): boolean {
  return /[\t\n\r]/u.test(text.trim());
}

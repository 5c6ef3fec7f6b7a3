import { dsvFormat } from 'd3-dsv';
import type { Language } from '../deck/types';

/** A figure that a spreadsheet of the language recognises: no thousands separator. */
export function csvNumber(value: number, language: Language): string {
  return language === 'nl' ? String(value).replace('.', ',') : String(value);
}

const semicolons = dsvFormat(';');

/** Rows as CSV that a spreadsheet opens in columns. */
export function csvText(rows: readonly (readonly string[])[]): string {
  // The mark in front tells spreadsheets that this is UTF-8.
  return `\uFEFF${rows.map((row) => semicolons.formatRow(row.map(keptText))).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula is kept a text. */
const keptText = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text);

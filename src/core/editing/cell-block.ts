/** A block of cells as a spreadsheet puts it on the clipboard: tabs between cells, lines between rows. */
export function cellBlock(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/gu, '\n').replace(/\n+$/u, '').split('\n');
  return lines.map((line) => line.split('\t').map(unquoted));
}

/** Whether a text is more than one cell. */
export function isBlock(text: string): boolean {
  return /[\t\n\r]/u.test(text.trim());
}

/** A spreadsheet puts a cell with a quote or a line break in it between quotes. */
function unquoted(cell: string): string {
  return (/^".*"$/su.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell).trim();
}

import { tabbed } from '../figures-in/text/separated';

/**
 * A block of cells as a spreadsheet puts it on the clipboard: tabs between cells. Without any tab each line is one
 * cell, whatever commas it has. What is beyond the limits of a slide is ignored.
 */
export function cellBlock(pasted: string): readonly (readonly string[])[] {
  const text = pasted.slice(0, MOST);
  if (text.includes('\t')) return tabbed(text);
  const lines = text.split(/\r\n|\r|\n/u);
  const last = lines.findLastIndex((line) => line !== '');
  return lines.slice(0, Math.max(last, 0) + 1).map((line) => [line.trim()]);
}

/** Characters: far more than the rows of a slide hold. */
const MOST = 200_000;

/** Whether a text is more than one cell. */
export function isBlock(text: string): boolean {
  return /[\t\n\r]/u.test(text.trim());
}

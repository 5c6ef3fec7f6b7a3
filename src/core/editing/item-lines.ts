/** What stands before the items of a list: a bullet, a dash, a tick box, a number or a letter. */
const MARK = /^(?:[•◦▪▫●○■□‣⁃·∙*+–—\uF0A7\uF0B7-]|[o§](?=\t)|\[[ x]\]|(?:\d{1,2}|[a-z])[.)])(?=\s|$)\s*/iu;
/** A bullet within a line: several items that lost their line breaks. */
const WITHIN = / [•◦▪▫●○■□‣⁃] /u;

/** The items of a pasted list, one a line, without the marks before them. Lines without words are left out. */
export function itemLines(text: string): readonly string[] {
  const lines = linesOf(text).flatMap((line) => withoutMark(line).replaceAll(/\s+/gu, ' ').split(WITHIN));
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Whether tabs part the cells of a text: those around the mark of an item, as word processors have them, do not. */
export function hasCells(text: string): boolean {
  return linesOf(text).some((line) => withoutMark(line).includes('\t'));
}

const linesOf = (text: string) => text.split(/[\r\n\v\u2028\u2029]+/u);

function withoutMark(line: string): string {
  return line.trim().replace(MARK, '').trim();
}

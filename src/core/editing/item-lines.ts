/** What stands before the items of a list: a bullet, a dash, a tick box, a number or a letter. */
const MARK = /^(?:[•◦▪▫●○■□‣⁃·∙*+–—-]|\[[ x]\]|(?:\d{1,2}|[a-z])[.)])(?=\s|$)\s*/iu;
/** A bullet within a line: several items that lost their line breaks. */
const WITHIN = / [•◦▪▫●○■□‣⁃] /u;

/** The items of a pasted list, one a line, without the marks before them. Lines without words are left out. */
export function itemLines(text: string): readonly string[] {
  const lines = text
    .split(/[\r\n\v\u2028\u2029]+/u)
    .flatMap((line) => line.replaceAll(/\s+/gu, ' ').split(WITHIN));
  return lines.map(withoutMark).filter((line) => line !== '');
}

function withoutMark(line: string): string {
  return line.trim().replace(MARK, '').trim();
}

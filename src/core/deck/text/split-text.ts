/** A part of a text that can be parsed on its own. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** The parts of the list below a key; the key's own part then ends where they begin. */
  readonly items: readonly Part[];
}

/**
 * The keys of a file and the items of their lists, by indentation alone; `undefined` for a text that is not one block
 * map from its first column. Parsing the parts shows whether each is complete.
 */
export function splitText(text: string): readonly Part[] | undefined {
  if (/^(?:---|\.\.\.|%)/mu.test(text)) return undefined;
  const starts = [...text.matchAll(KEY_LINE)].map(({ index }) => index);
  if (starts.length === 0) return undefined;
  return starts.map((start, i) => splitKey(text, i === 0 ? 0 : start, starts[i + 1] ?? text.length));
}

/** A line that starts with a character that no blank line, comment, indented line or list item starts with. */
const KEY_LINE = /^\uFEFF?(?=[^\s#])(?!-\s)/gmu;
/** A key with nothing behind it, and what may stand between it and the first item of its list. */
const BARE_KEY = /^\uFEFF?[^\s#][^\n]*:[ \t]*(?:#[^\n]*)?\r?$/u;
const NOTHING = /^[ \t]*(?:#[^\n]*)?\r?$/u;

function splitKey(text: string, from: number, to: number): Part {
  const own = text.slice(from, to);
  const indent = listIndent(own);
  if (indent === undefined) return { from, to, items: [] };
  const starts = [...own.matchAll(new RegExp(`^ {${indent}}-\\s`, 'gmu'))].map(({ index }) => from + index);
  const items = starts.map((start, i) => ({ from: start, to: starts[i + 1] ?? to, items: [] }));
  return { from, to: starts[0] ?? to, items };
}

/** By how many spaces the list below the first bare key is set in. */
function listIndent(text: string): number | undefined {
  let isBelow = false;
  for (let from = 0; from < text.length; from = endOfLine(text, from) + 1) {
    const line = text.slice(from, endOfLine(text, from));
    if (isBelow && NOTHING.test(line)) continue;
    const item = isBelow ? /^(?<indent> *)-(?:\s|$)/u.exec(line) : null;
    if (item !== null) return item.groups?.indent?.length;
    isBelow = BARE_KEY.test(line);
  }
  return undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

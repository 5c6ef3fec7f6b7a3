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
const LIST_BELOW =
  /^\uFEFF?[^\s#][^\n]*:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*?(?<indent> *)-\s/mu;

function splitKey(text: string, from: number, to: number): Part {
  const own = text.slice(from, to);
  const indent = LIST_BELOW.exec(own)?.groups?.indent;
  if (indent === undefined) return { from, to, items: [] };
  const starts = [...own.matchAll(new RegExp(`^ {${indent.length}}-\\s`, 'gmu'))].map(
    ({ index }) => from + index,
  );
  const items = starts.map((start, i) => ({ from: start, to: starts[i + 1] ?? to, items: [] }));
  return { from, to: starts[0] ?? to, items };
}

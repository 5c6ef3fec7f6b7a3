import type { Text } from './long-text';
import { beginOf, closeOf, endOfItem, type Node } from './nodes';

/** A list or map taken apart: its pieces with their comments, and what is between them. */
export interface Pieces {
  /** Where the pieces stand in the text, from the first to the last. */
  readonly from: number;
  readonly to: number;
  readonly bodies: readonly Body[];
  /** Line breaks, blank lines, loose comments and the space before the next piece: one less than the bodies. */
  readonly glues: readonly string[];
  /** The column of the pieces, from 0. */
  readonly column: number;
  /** `after`: a comma behind each piece but the last; `always`: behind the last one too. */
  readonly comma: 'none' | 'after' | 'always';
}

export interface Body {
  /** The piece, with the comment lines directly above it. */
  readonly text: string;
  /** What follows its comma on the same line. */
  readonly tail: string;
}

export const body = (text: string): Body => ({ text, tail: '' });

export function joined({ bodies, glues, comma }: Omit<Pieces, 'from' | 'to' | 'column'>): string {
  const parts = bodies.map(({ text, tail }, i) => {
    const last = i === bodies.length - 1;
    const separator = comma === 'always' || (comma === 'after' && !last) ? ',' : '';
    return text + separator + tail + (last ? '' : (glues[i] ?? ''));
  });
  return parts.join('');
}

/** Takes a list or map apart; `undefined` for an unusual layout. */
export function piecesOf(text: Text, node: Node, isRoot: boolean): Pieces | undefined {
  if (node.items.length === 0) return undefined;
  if (!node.flow) return linesApart(text, node, isRoot, false);
  return onOwnLines(text, node) ? linesApart(text, node, isRoot, true) : inlineApart(text, node);
}

/** `[a, b]`: the comma and the space stay where they are, whichever piece comes before them. */
function inlineApart(text: Text, { items }: Node): Pieces {
  const begins = items.map(beginOf);
  const ends = items.map(endOfItem);
  const [from = 0] = begins;
  return {
    from,
    to: ends.at(-1) ?? from,
    bodies: items.map((_, i) => body(text.slice(begins[i], ends[i]))),
    glues: begins.slice(1).map((begin, i) => text.slice(ends[i], begin)),
    column: from - lineStart(text, from),
    comma: 'none',
  };
}

/** Every piece begins its own line, and so does what closes the list; commas stand directly behind the pieces. */
function onOwnLines(text: Text, node: Node): boolean {
  const { items, token } = node;
  if (token?.type !== 'flow-collection') return false;
  const close = closeOf(node);
  const tidy = (item: (typeof items)[number], i: number) =>
    i === items.length - 1 || text.charAt(endOfItem(item)) === ',';
  return [...items.map(beginOf), close].every((at) => isFirstOfLine(text, at)) && items.every(tidy);
}

function linesApart(text: Text, { items }: Node, isRoot: boolean, flow: boolean): Pieces | undefined {
  const begins = items.map(beginOf);
  const hasComma = items.map((item) => flow && text.charAt(endOfItem(item)) === ',');
  const ends = items.map((item, i) => lineEnd(text, endOfItem(item) + (hasComma[i] ? 1 : 0)));
  const [first = 0] = begins;
  const column = first - lineStart(text, first);
  const owns = (i: number) => ownComments(text.slice(ends[i], begins[i + 1] ?? text.length), column);
  const gaps = begins.slice(1).map((begin, i) => ({ gap: text.slice(ends[i], begin), below: owns(i) }));
  if (begins.slice(1).some((begin, i) => begin <= (ends[i] ?? begin))) return undefined;
  const above = isRoot ? '' : headAbove(text, first, column);
  const heads = [above, ...gaps.map(({ gap, below }) => headIn(gap.slice(below), column))];
  const below = [...gaps.map((gap) => gap.below), flow ? 0 : owns(items.length - 1)];
  const bodies = items.map((item, i) => {
    const end = endOfItem(item);
    const bodyEnd = (ends[i] ?? end) + (below[i] ?? 0);
    const head = heads[i] ?? '';
    return {
      text: head + text.slice(begins[i], flow ? end : bodyEnd),
      tail: flow ? text.slice(end + (hasComma[i] ? 1 : 0), bodyEnd) : '',
    };
  });
  return {
    from: first - above.length,
    to: (ends.at(-1) ?? first) + (below.at(-1) ?? 0),
    bodies,
    glues: gaps.map(({ gap, below }, i) => gap.slice(below, gap.length - (heads[i + 1] ?? '').length)),
    column,
    comma: !flow ? 'none' : hasComma.at(-1) ? 'always' : 'after',
  };
}

/** The length of the comment lines directly below a piece that are indented deeper than it. */
function ownComments(gap: string, column: number): number {
  return new RegExp(`^(?:\\r?\\n {${column + 1},}#[^\\r\\n]*)+`, 'u').exec(gap)?.[0].length ?? 0;
}

/** The comment lines at the end of a gap, at the column of the piece below it, from their first character. */
function headIn(gap: string, column: number): string {
  const lines = new RegExp(`(?<=\\n {${column}})(?:#[^\\n]*\\n {${column}})+$`, 'u');
  return lines.exec(gap)?.[0] ?? '';
}

/** The same above the first piece. */
function headAbove(text: Text, begin: number, column: number): string {
  if (!isFirstOfLine(text, begin)) return '';
  const indent = ' '.repeat(column);
  let from = begin;
  for (;;) {
    const line = lineStart(text, from);
    const above = lineStart(text, line - 1);
    if (above >= line || text.slice(above, above + column + 1) !== `${indent}#`)
      return text.slice(from, begin);
    from = above + column;
  }
}

export function lineStart(text: Text, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line of a place ends, before its line break. */
export function lineEnd(text: Text, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text.charAt(end - 1) === '\r' && end > at ? end - 1 : end;
}

export function isFirstOfLine(text: Text, at: number): boolean {
  return /^\uFEFF?[ \t]*$/u.test(text.slice(lineStart(text, at), at));
}

import type { LineCounter } from 'yaml';

/** Nobody reads further to see what is wrong with a line, and a line may be the whole file. */
const MAX_LOOKED_AT = 500;

/** The start of a line by its number, from 1; empty for one that is not there. */
export function lineOf(text: string, { lineStarts }: LineCounter, line: number): string {
  const from = lineStarts[line - 1] ?? text.length;
  return text.slice(from, Math.min(lineStarts[line] ?? text.length, from + MAX_LOOKED_AT)).trimEnd();
}

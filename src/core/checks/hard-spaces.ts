import type { LineCounter } from 'yaml';
import type { Problem } from '../deck/problem';
import { lineOf } from './text-lines';

/** Signs that look like a space and are none to a program. Teams, Word and web pages give them along. */
export const HARD_SPACE = /[\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]/u;

/** Before the first word of a line, or between a dash or a key and what follows. */
const OUTSIDE_TEXT =
  /^(?:[ \t]*|[ \t]*(?:-[ \t]+)*-[ \t]*|[ \t]*(?:-[ \t]+)?[\w-]+:[ \t]*)[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;

const hasHardSpaceOutsideText = (line: string): boolean => OUTSIDE_TEXT.test(line);

/**
 * The problems of a text, where those that come of a hard space between its words and keys are told as that: each
 * line with one once, for the problems on it and on the lines next to it.
 */
export function bySpaces(problems: readonly Problem[], lines: LineCounter, text: string): readonly Problem[] {
  const isHard = (line: number) => hasHardSpaceOutsideText(lineOf(text, lines, line));
  const told = new Set<number>();
  return problems.flatMap((problem): readonly Problem[] => {
    const { line } = problem;
    const at = [line, line + 1, line - 1].find(isHard);
    if (at === undefined) return [problem];
    if (told.has(at)) return [];
    told.add(at);
    return [{ code: 'hardSpace', line: at, column: 1, path: '', found: '', expected: '' }];
  });
}

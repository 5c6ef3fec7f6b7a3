import type { Language } from '../../core/deck/types';
import type { Problem } from '../../core/deck/problem';
import type { KnownError } from '../../core/errors/known-error';
import { mistakeSentence } from '../../core/export/command-mistake';
import { commandTexts } from '../../core/i18n/command-languages';
import { textsOf } from '../../core/i18n/languages';
import type { Texts } from '../../core/i18n/texts';
import { UsageError } from './usage-error';

/** An error as lines for a terminal: the first says what is wrong, the others are more of it, or where it stands. */
export function errorLines(error: KnownError, language: Language): readonly [string, ...string[]] {
  if (error instanceof UsageError) return usageLines(error, language);
  const texts = textsOf(language);
  const { code, subject, detail, problems } = error;
  const first = texts.errors[code](subject, detail);
  return [first, ...problems.map((problem) => problemLine(subject, problem, texts))];
}

function usageLines(
  { mistakes: [first, ...more] }: UsageError,
  language: Language,
): readonly [string, ...string[]] {
  const { mistakes, hint } = commandTexts(language);
  return [mistakeSentence(mistakes, first), ...more.map((each) => mistakeSentence(mistakes, each)), hint];
}

/** `FILE:LINE:COL path: what is wrong. How to fix it.` */
function problemLine(file: string, problem: Problem, texts: Texts): string {
  const { what, fix } = texts.problems.texts[problem.code](problem);
  const path = problem.path === '' ? '' : `${problem.path}: `;
  return `${file}:${problem.line}:${problem.column} ${path}${what} ${fix}`;
}

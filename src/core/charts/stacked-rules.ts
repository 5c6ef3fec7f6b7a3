import type { Figure } from '../deck/figure';
import { duplicates, overHundred, pointingNowhere, sumOverHundred, wrongCount } from '../deck/findings';
import type { Finding, Path } from '../deck/problem';
import type { SlideOf } from '../deck/types';
import { answerSteps, carrying } from './answer-step';
import { answersTo } from './own-rows';
import type { ChartRules } from './rules';

/** Rows of shares of the same answers. An answer is identified by its text. */
export function stackedRules(slide: SlideOf<'stacked'>): ChartRules {
  const { answers, highlight, rows } = slide;
  const named = answers.map((id) => ({ id }));
  // Answers that nobody has written yet are not the same one.
  const written = answers.map((id) => (id === '' ? undefined : { id }));
  return {
    steps: answerSteps(carryingAnswers(slide), named),
    problems: (path) => [
      ...duplicates(written, [...path, 'answers']).map((found) => ({
        ...found,
        path: found.path.slice(0, -1),
      })),
      ...pointingNowhere(highlight, named, [...path, 'highlight']),
      ...duplicates(rows, [...path, 'rows']),
      ...rows.flatMap(({ values }, i) =>
        shareProblems(values, answers.length, [...path, 'rows', i, 'values']),
      ),
    ],
    own: () => ({ rows: rows.flatMap((row) => answersTo(row, answers)), unit: 'percent' }),
    sheet: () => ({ names: answers, rows, unit: 'percent' }),
  };
}

function shareProblems(values: readonly Figure[], expected: number, path: Path): readonly Finding[] {
  const high = values.flatMap((value, i) => overHundred(value, [...path, i]));
  return [
    ...wrongCount(values, expected, path),
    ...high,
    ...(high.length > 0 ? [] : sumOverHundred(values, path)),
  ];
}

/** The answers that carry the headline. */
export function carryingAnswers({ answers, highlight, rows }: SlideOf<'stacked'>): readonly string[] {
  const named = answers.map((id) => ({ id }));
  return carrying(highlight, named, (_, i) => rows.map(({ values }) => values[i] ?? null));
}

import { duplicates, overHundred, pointingNowhere, sumOverHundred, wrongCount } from '../deck/findings';
import type { Finding, Path } from '../deck/problem';
import type { Language, SlideOf } from '../deck/types';
import { formatFigure } from '../formatting/figures';
import { headed } from '../i18n/chart-texts';
import { slideTexts } from '../i18n/languages';
import { answerStep, answerSteps } from './answer-step';
import type { ChartFacts } from './facts';

/** Rows of shares of the same answers. An answer is known by its words. */
export function stackedFacts(slide: SlideOf<'stacked'>): ChartFacts {
  const { answers, highlight, rows } = slide;
  const named = answers.map((id) => ({ id }));
  const shares = (values: readonly number[], language: Language) =>
    values.map((value) => formatFigure(value, 'percent', language));
  return {
    steps: answerSteps(highlight, named),
    problems: (path) => [
      ...duplicates(named, [...path, 'answers']).map((found) => ({
        ...found,
        path: found.path.slice(0, -1),
      })),
      ...pointingNowhere(highlight, named, [...path, 'highlight']),
      ...duplicates(rows, [...path, 'rows']),
      ...rows.flatMap(({ values }, i) =>
        shareProblems(values, answers.length, [...path, 'rows', i, 'values']),
      ),
    ],
    table: (language) => ({
      columns: [slide.column ?? slideTexts(language).charts.statement, ...answers],
      rows: rows.map(({ label, values }) => ({ label, figures: shares(values, language) })),
    }),
    fresh: (step, language) => {
      const comes = answers.map((id) => answerStep(id, highlight, named) === step);
      const only = <T>(items: readonly T[]) => items.filter((_, i) => comes[i] === true);
      return rows
        .map(({ label, values }) => `${label}: ${headed(only(answers), only(shares(values, language)))}`)
        .join('; ');
    },
    sentence: (language) =>
      slideTexts(language).charts.stacked(
        answers,
        answers.filter((answer) => highlight.includes(answer)),
        rows.map(({ label, values }) => ({ label, figures: shares(values, language) })),
      ),
  };
}

function shareProblems(values: readonly number[], expected: number, path: Path): readonly Finding[] {
  const high = values.flatMap((value, i) => overHundred(value, [...path, i]));
  return [
    ...wrongCount(values, expected, path),
    ...high,
    ...(high.length > 0 ? [] : sumOverHundred(values, path)),
  ];
}

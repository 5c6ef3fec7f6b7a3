import { known } from '../deck/figure';
import { duplicates, overHundred, pointingNowhere, unknownId } from '../deck/findings';
import type { Finding, Path } from '../deck/problem';
import type { Row, RowSlide } from '../deck/types';
import { unitOf } from '../formatting/figures';
import { answerStep, carrying } from './answer-step';
import type { ChartRules } from './rules';
import { oneColumn } from './sheet';

/** A ranking, or counts: one bar a row. */
export function barsRules(slide: RowSlide): ChartRules {
  const rows = rowsInOrder(slide);
  return {
    steps: 1 + Math.max(0, ...rows.map((row) => stepOfRow(slide, row))),
    problems: (path) => [...nameProblems(slide, path), ...valueProblems(slide, path)],
    own: () => ({ rows, unit: unitOf(slide) }),
    sheet: () => oneColumn(slide.rows, unitOf(slide)),
  };
}

/** A ranking runs from high to low, then what has no figure, with the rest group last; counts keep the order of the deck. */
export function rowsInOrder(slide: RowSlide): readonly Row[] {
  if (slide.kind === 'counts') return slide.rows;
  return slide.rows.toSorted(
    (a, b) =>
      Number(a.rest ?? false) - Number(b.rest ?? false) || (known(b.value) ?? -1) - (known(a.value) ?? -1),
  );
}

/**
 * The step (from 0) at which a row appears. In a ranking the highlighted bars come last; in counts the later groups
 * do, since they change the scale.
 */
export function stepOfRow(slide: RowSlide, row: Row): number {
  if (slide.kind === 'counts') return slide.later.includes(row.id) ? 1 : 0;
  return answerStep(row.id, litRows(slide), slide.rows);
}

/** The rows that carry the headline. */
export function litRows({ highlight, rows }: RowSlide): readonly string[] {
  return carrying<Row>(highlight, rows, ({ value }) => [value]);
}

function nameProblems(slide: RowSlide, path: Path): readonly Finding[] {
  return [
    ...duplicates(slide.rows, [...path, 'rows']),
    ...pointingNowhere(slide.highlight, slide.rows, [...path, 'highlight']),
    ...guessOfNothing(slide, path),
    ...(slide.kind === 'counts' ? pointingNowhere(slide.later, slide.rows, [...path, 'later']) : []),
  ];
}

function guessOfNothing({ guess, rows }: RowSlide, path: Path): readonly Finding[] {
  const known = new Set(rows.map(({ id }) => id));
  if (guess?.row === undefined || known.has(guess.row)) return [];
  return [unknownId(guess.row, [...path, 'guess', 'row'], known)];
}

function valueProblems(slide: RowSlide, path: Path): readonly Finding[] {
  if (slide.kind === 'counts') {
    return slide.rows.flatMap((row, i): Finding[] =>
      (row.value === undefined) === (row.about === undefined)
        ? [{ code: 'valueOrAbout', path: [...path, 'rows', i] }]
        : [],
    );
  }
  const high = slide.rows.flatMap((row, i) => overHundred(row.value, [...path, 'rows', i, 'value']));
  return [...(slide.unit === 'percent' ? high : []), ...secondRest(slide.rows, path)];
}

function secondRest(rows: readonly { readonly rest?: boolean }[], path: Path): readonly Finding[] {
  const first = rows.findIndex((row) => row.rest === true);
  return rows.flatMap((row, i): Finding[] =>
    row.rest === true && i > first ? [{ code: 'restTwice', path: [...path, 'rows', i] }] : [],
  );
}

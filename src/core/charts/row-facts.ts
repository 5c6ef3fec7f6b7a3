import { duplicates, overHundred, pointingNowhere, unknownId } from '../deck/findings';
import type { Finding, Path } from '../deck/problem';
import type { RowSlide } from '../deck/types';
import { formatNumber, rowFigure, unitOf } from '../formatting/figures';
import { slideTexts } from '../i18n/languages';
import { rowsInOrder, stepOfRow } from './rows';
import type { ChartFacts } from './facts';

/** A ranking, or counts: one bar a row. */
export function rowFacts(slide: RowSlide): ChartFacts {
  const rows = rowsInOrder(slide);
  return {
    steps: 1 + Math.max(...rows.map((row) => stepOfRow(slide, row))),
    problems: (path) => [...nameProblems(slide, path), ...valueProblems(slide, path)],
    table: (language) => {
      const texts = slideTexts(language);
      return {
        columns: [slide.column ?? texts.answer, unitOf(slide) === 'percent' ? '%' : texts.count],
        rows: rows.map((row) => ({
          label: row.label,
          figures: [
            'about' in row && row.about !== undefined ? row.about : formatNumber(row.value ?? 0, language),
          ],
        })),
      };
    },
    fresh: (step, language) =>
      rows
        .filter((row) => stepOfRow(slide, row) === step)
        .map((row) => `${row.label}: ${rowFigure(slide, row, language)}`)
        .join('; '),
    sentence: (language) =>
      slideTexts(language).chartSentence(
        rows.map((row) => ({
          label: row.label,
          figure: rowFigure(slide, row, language),
          lit: slide.highlight.includes(row.id),
        })),
      ),
  };
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

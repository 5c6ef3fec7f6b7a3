import type { Plain } from '../deck/edit';
import { sumOverHundred } from '../deck/findings';
import { LIMITS } from '../deck/limits';
import { nextPeriod, type Fields } from './figure-lists';
import { keyed, type Column, type ListShape } from './list-shape';
import { itemsAt, plainAt } from './plain-at';
import { withIds, type FigureSheet, type SheetRow } from '../charts/sheet';

/** The rows with a place for so many figures each. */
const whole = (rows: readonly SheetRow[], count: number) =>
  rows.map(({ id, label, values }) => ({
    id,
    label,
    values: Array.from({ length: count }, (_, i) => values[i] ?? null),
  }));
const text = (value: unknown) => (typeof value === 'string' ? value : '');
const none = (): Plain => null;

/** The words above columns of figures, each of which has an index in the `values` of every row. */
function wordsOver(key: 'answers' | 'series', shape: Pick<ListShape, 'min' | 'max' | 'marks'>): ListShape {
  return {
    key,
    columns: () => [{ name: 'name', path: (row) => [key, row], holds: 'text' }],
    ...shape,
    hint: (words, number) => (key === 'answers' ? words.answer(number) : words.series(number)),
    item: ({ label }) => label,
    beside: (slide) =>
      itemsAt(slide, ['rows']).map((_, row) => ({ path: ['rows', row, 'values'], item: none })),
  };
}

/** Rows with a figure for each of those words. */
function rowsUnder(key: 'answers' | 'series', name: Column['name']): ListShape {
  return {
    key: 'rows',
    columns: (slide) => [
      keyed('rows', name, 'text', { key: 'label' }),
      ...itemsAt(slide, [key]).map((head, i): Column => ({
        name: 'value',
        path: (row) => ['rows', row, 'values', i],
        holds: 'number',
        head: text(head),
      })),
    ],
    marks: [],
    min: 1,
    max: LIMITS.rows,
    hint: (words, number) => (name === 'statement' ? `${words.statement} ${number}` : words.answer(number)),
    item: ({ id, label, values }) => ({ id, label, values: values }),
  };
}

export const stackedLists: readonly ListShape[] = [
  wordsOver('answers', { min: 2, max: LIMITS.answers, marks: ['highlight'] }),
  rowsUnder('answers', 'statement'),
];

export const comparisonLists: readonly ListShape[] = [
  wordsOver('series', { min: LIMITS.compared, max: LIMITS.compared, marks: [] }),
  rowsUnder('series', 'label'),
];

/** A line has its figures in one list; as a table it is a column, with a row for each period. */
export const lineLists: readonly ListShape[] = [
  {
    key: 'series',
    columns: () => [keyed('series', 'name', 'text', { key: 'label' })],
    marks: ['highlight'],
    min: 1,
    max: LIMITS.lines,
    hint: (words, number) => words.series(number),
    item: ({ id, label }, slide) => ({ id, label, values: itemsAt(slide, ['periods']).map(() => null) }),
  },
  {
    key: 'periods',
    columns: (slide) => [
      { name: 'period', path: (row) => ['periods', row], holds: 'text' },
      ...itemsAt(slide, ['series']).map((series, i): Column => ({
        name: 'value',
        path: (row) => ['series', i, 'values', row],
        holds: 'numberOrGap',
        head: text(plainAt(series, ['label'])),
      })),
    ],
    marks: [],
    min: 2,
    max: LIMITS.figures,
    hint: nextPeriod,
    item: ({ label }) => label,
    beside: (slide) =>
      itemsAt(slide, ['series']).map((_, i) => ({
        path: ['series', i, 'values'],
        item: ({ values }) => values[i] ?? null,
      })),
  },
];

/** Shares of the same answers; `undefined` if the figures are not shares. */
export function stackedFrom(sheet: FigureSheet): Fields | undefined {
  const answers = sheet.names;
  const named = answers.filter((name) => name !== '');
  const rows = whole(sheet.rows, answers.length);
  const known =
    answers.length >= 2 && answers.length <= LIMITS.answers && new Set(named).size === named.length;
  const sound =
    sheet.unit === 'percent' && rows.every(({ values }) => sumOverHundred(values, []).length === 0);
  return known && rows.length > 0 && sound ? { answers, rows } : undefined;
}

/** The first two columns side by side. */
export function comparisonFrom({ names, rows }: FigureSheet): Fields | undefined {
  const two = whole(rows, LIMITS.compared);
  return names.length >= LIMITS.compared && two.length > 0
    ? { series: names.slice(0, LIMITS.compared), rows: two }
    : undefined;
}

/** A line for each column. */
export function linesFrom({ names, rows }: FigureSheet): Fields | undefined {
  if (rows.length < 2 || names.length === 0) return undefined;
  const series = withIds(names.slice(0, LIMITS.lines).map((label) => ({ label })));
  return {
    periods: rows.slice(0, LIMITS.figures).map(({ label }) => label),
    series: series.map(({ id, label }, i) => ({
      id,
      label,
      values: rows.slice(0, LIMITS.figures).map(({ values }) => values[i] ?? null),
    })),
  };
}

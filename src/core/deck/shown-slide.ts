import { byKind, type ByKind } from './by-kind';
import { knownOf, type Figure } from './figure';
import type { Slide, SlideKind, SlideOf } from './types';

interface FigureItem {
  readonly id: string;
  readonly label: string;
  readonly value?: Figure;
  readonly values?: readonly Figure[];
  readonly about?: string;
}

/** What is shown of the lists of each kind of slide. */
const SHOWN: ByKind<SlideKind, [], object> = {
  title: () => ({}),
  statement: () => ({}),
  figure: () => ({}),
  picture: () => ({}),
  points: ({ points }) => ({ points: kept(points, isWritten) }),
  cards: ({ cards }) => ({ cards: kept(cards, isWritten) }),
  discussion: ({ questions }) => ({ questions: kept(questions, (text) => text !== '') }),
  sources: ({ items }) => ({ items: kept(items, isWritten) }),
  ranking: (slide) => markedRows(slide),
  counts: (slide) => markedRows(slide),
  columns: (slide) => markedRows(slide),
  ring: ({ parts: all, highlight }) => {
    const parts = kept(all, isFilled);
    return { parts, highlight: marksOn(highlight, parts) };
  },
  comparison: ({ rows }) => ({ rows: kept(rows, isFilled) }),
  stacked: shownStack,
  lines: shownLines,
};

/**
 * A slide as it is shown to a room, on paper and in a file: without the rows, items and columns that nobody has
 * written anything in. The same slide if there are none.
 */
export function shownSlide<S extends Slide>(slide: S): S {
  const lists = byKind<SlideKind, [], object>(SHOWN, slide);
  const isWhole = Object.entries(lists).every(([key, list]) => Reflect.get(slide, key) === list);
  return isWhole ? slide : { ...slide, ...lists };
}

/** Whether the one figure of a slide is shown: also a missing one, once the slide says what is missing. */
export function showsFigure({ value, headline }: SlideOf<'figure'>): boolean {
  return typeof value === 'number' || headline !== '';
}

/** What is drawn next to the one figure: a ring and ten people show a part of a hundred, so next to a count nothing is. */
export function drawnPicture({ unit, picture }: SlideOf<'figure'>): SlideOf<'figure'>['picture'] {
  return unit === 'percent' ? picture : undefined;
}

function isWritten({ title, text }: { readonly title?: string; readonly text: string }): boolean {
  return title !== undefined || text !== '';
}

/** A row with a name or a figure; without either it says nothing. */
function isFilled({ label, value, values = [], about }: FigureItem): boolean {
  return label !== '' || about !== undefined || knownOf([value, ...values]).length > 0;
}

function markedRows({
  rows: all,
  highlight,
}: {
  readonly rows: readonly FigureItem[];
  readonly highlight: readonly string[];
}): object {
  const rows = kept(all, isFilled);
  return { rows, highlight: marksOn(highlight, rows) };
}

/** Answers are counted by their places: those that nobody has written are left out at the end only. */
function shownStack({ answers: all, rows: allRows, highlight }: SlideOf<'stacked'>): object {
  const count = 1 + all.findLastIndex((answer, i) => answer !== '' || hasColumn(allRows, i));
  const answers = kept(all, (_, i) => i < count);
  const rows = answers.length === 0 ? [] : kept(allRows, isFilled);
  return { answers, highlight, rows: withColumns(rows, all, (i) => i < count) };
}

function shownLines({ periods: all, series: allSeries, highlight }: SlideOf<'lines'>): object {
  const isShown = (i: number) => all[i] !== '' || hasColumn(allSeries, i);
  const periods = kept(all, (_, i) => isShown(i));
  const series = periods.length === 0 ? [] : kept(allSeries, isFilled);
  return { periods, highlight: marksOn(highlight, series), series: withColumns(series, all, isShown) };
}

function hasColumn(rows: readonly { readonly values: readonly Figure[] }[], column: number): boolean {
  return rows.some(({ values }) => typeof values[column] === 'number');
}

/** Rows with the figures of some columns only. */
function withColumns<Row extends { readonly values: readonly Figure[] }>(
  rows: readonly Row[],
  columns: readonly unknown[],
  isShown: (column: number) => boolean,
): readonly Row[] {
  if (columns.every((_, i) => isShown(i))) return rows;
  return rows.map((row) => ({ ...row, values: row.values.filter((_, i) => isShown(i)) }));
}

function marksOn(marks: readonly string[], items: readonly { readonly id: string }[]): readonly string[] {
  return kept(marks, (mark) => items.some(({ id }) => id === mark));
}

/** The items that pass; the same list if all do. */
function kept<Item>(items: readonly Item[], passes: (item: Item, index: number) => boolean): readonly Item[] {
  return items.every(passes) ? items : items.filter(passes);
}

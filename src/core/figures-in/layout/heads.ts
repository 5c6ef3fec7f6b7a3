import type { Grid } from './grid';
import { repeated } from './repeated';
import { saysCount, saysPercent, scaleIn } from './vocabulary';

/** What a column is called. */
export interface Head {
  /** Its name, of all rows of the heading; empty where there is none. */
  readonly name: string;
  /** All that stands above it, units included. */
  readonly said: string;
}

/** The heads of the columns, from the rows that name them. */
export function headsOf(
  grid: Grid,
  rows: readonly number[],
  figureColumns: readonly number[],
): readonly Head[] {
  const isFigureColumn = new Set(figureColumns);
  const lines = rows.map((at, i) => spread(grid, at, i === rows.length - 1, isFigureColumn));
  const heads = Array.from({ length: grid.width }, (_, column): Head => {
    const parts = [...new Set(lines.map((line) => line[column] ?? '').filter((text) => text !== ''))];
    const names = parts.filter((text) => !isUnitName(text));
    return { name: (names.length > 0 ? names : parts).join(' '), said: parts.join(' ') };
  });
  // Where only the units tell columns apart, they are part of their names.
  const twice = repeated(heads.map(({ name }) => name));
  return heads.map((head) => (twice.has(head.name) ? { ...head, name: head.said } : head));
}

/** A row of a heading, in which a group goes on above the columns behind it. */
function spread(
  grid: Grid,
  at: number,
  isLast: boolean,
  isFigureColumn: ReadonlySet<number>,
): readonly string[] {
  const texts = grid.rows[at]?.cells.map(({ text }) => text) ?? [];
  if (isLast) return texts;
  let group = '';
  return texts.map((text, column) => {
    if (text !== '') group = text;
    return isFigureColumn.has(column) ? group : text;
  });
}

const UNITS = new Set([
  ...[
    '%',
    '(%)',
    '‰',
    'procent',
    'procenten',
    'percentage',
    'percentages',
    'pct',
    'perc',
    'perc.',
    'aandeel',
    'share',
  ],
  ...[
    'aantal',
    'aantallen',
    'abs',
    'abs.',
    'absoluut',
    'n',
    'count',
    'number',
    'freq',
    'freq.',
    'frequentie',
    'frequency',
    'anzahl',
    'prozent',
    'relatief',
    'rel.',
    'waarde',
    'value',
    'in %',
    'in procenten',
  ],
]);

/** A head that only says what its figures count. */
export function isUnitName(text: string): boolean {
  return UNITS.has(text.toLowerCase()) || (/^\(?(?:x|×) ?1/u.test(text) && scaleIn(text) !== undefined);
}

/** What a head says that its figures are. */
export function unitSaid(said: string): 'percent' | 'count' | undefined {
  if (saysPercent(said)) return 'percent';
  return saysCount(said) || scaleIn(said) !== undefined ? 'count' : undefined;
}

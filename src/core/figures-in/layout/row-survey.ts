import { filledIn, type GridRow } from './grid';

/** What is asked of all rows at once, each looked at a single time however often it is asked. */
export interface RowSurvey {
  /** By row: nothing stands in its columns of figures. */
  readonly bare: readonly boolean[];
  /** The last row with something in its columns of figures; -1 if there is none. */
  readonly lastFull: number;
  /** By row, the nearest row above it that is blank or not bare; -1 if there is none. */
  readonly behind: readonly number[];
  /** In how many rows a text stands. */
  rowsSaying(text: string): number;
  /** What a row says outside its columns of figures. */
  namesOf(row: number): string;
  /** How many rows that are not bare have the same names. */
  rowsNamed(names: string): number;
  /** How many rows that are bare have the same names. */
  bareNamed(names: string): number;
}

export function surveyOf(rows: readonly GridRow[], figureColumns: readonly number[]): RowSurvey {
  const isFigureColumn = new Set(figureColumns);
  const bare = rows.map(({ cells }) =>
    figureColumns.every((column) => (cells[column]?.look ?? 'blank') === 'blank'),
  );
  const namesOf = (at: number) =>
    JSON.stringify(
      rows[at]?.cells.filter((_, column) => !isFigureColumn.has(column)).map(({ text }) => text),
    );
  const said = once(() => counted(rows.flatMap(({ cells }) => [...new Set(cells.map(({ text }) => text))])));
  const those = (wanted: boolean) =>
    counted([...rows.keys()].filter((at) => bare[at] === wanted).map(namesOf));
  const named = once(() => those(false));
  const bareOnes = once(() => those(true));
  return {
    bare,
    lastFull: bare.lastIndexOf(false),
    behind: behindEach(rows, bare),
    rowsSaying: (text) => said().get(text) ?? 0,
    namesOf,
    rowsNamed: (names) => named().get(names) ?? 0,
    bareNamed: (names) => bareOnes().get(names) ?? 0,
  };
}

function behindEach(rows: readonly GridRow[], bare: readonly boolean[]): readonly number[] {
  let behind = -1;
  return rows.map((row, at) => {
    const before = behind;
    if (bare[at] === false || filledIn(row).length === 0) behind = at;
    return before;
  });
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

/** Most tables need none of it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

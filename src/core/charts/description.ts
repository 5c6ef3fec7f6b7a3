/** Figures by row and column; the first column has the labels. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly figures: readonly string[] }[];
}

/** The figures of a slide in the words of a language. */
export interface ChartDescription {
  readonly table: () => ChartTable;
  /** What is new at a step, for screen readers. */
  readonly fresh: (step: number) => string;
  /** The chart in one sentence, for people who cannot see it. */
  readonly sentence: () => string;
}

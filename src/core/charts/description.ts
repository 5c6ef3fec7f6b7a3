/** Figures by row and column; the first column has the labels. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly figures: readonly string[] }[];
}

/** The figures of a slide in the words of a language. */
export interface ChartDescription {
  readonly table: () => ChartTable;
  /** What is new at a step, for those who hear it. */
  readonly fresh: (step: number) => string;
  /** One sentence that says what the chart says, for those who do not see it. */
  readonly sentence: () => string;
}

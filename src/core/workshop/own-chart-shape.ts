/** One answer in a bar: where it begins and ends on a scale of 100. */
export interface OwnPart {
  /** Which answer of the slide it is. */
  readonly answer: number;
  readonly from: number;
  readonly to: number;
  readonly figure: string;
}

/** One bar: how long it is on the scale of the chart, and what stands at its end. */
export interface OwnBar {
  /** Nothing where nobody has counted, or where the source is vague. */
  readonly value: number | null;
  /** Of a bar of answers all their figures, each with its answer. */
  readonly figure: string;
  /** The answers that make up the bar, on a slide of statements. */
  readonly parts?: readonly OwnPart[];
  /** Which of its figures are missing, in words that stand behind its last part. */
  readonly gap?: string;
}

/** The research and the groups, with a bar for each of them in every row. */
export interface OwnChart {
  readonly series: readonly string[];
  readonly rows: readonly { readonly id: string; readonly label: string; readonly bars: readonly OwnBar[] }[];
  /** The end of the scale. */
  readonly max: number;
}

export interface SentenceRow {
  readonly label: string;
  readonly figure: string;
  readonly highlighted: boolean;
}

/** A row of figures, each in the place of what heads it. */
export interface FigureRow {
  readonly label: string;
  readonly figures: readonly string[];
}

/** The program's own words about charts of more than one series, or of parts. */
export interface ChartTexts {
  /** What stands for a figure that is not there. */
  readonly missing: string;
  readonly statement: string;
  readonly period: string;
  readonly part: string;
  readonly stacked: (
    answers: readonly string[],
    highlighted: readonly string[],
    rows: readonly FigureRow[],
  ) => string;
  readonly columns: (rows: readonly SentenceRow[]) => string;
  readonly lines: (
    periods: readonly string[],
    highlighted: readonly string[],
    series: readonly FigureRow[],
  ) => string;
  readonly comparison: (series: readonly string[], rows: readonly FigureRow[]) => string;
  readonly ring: (parts: readonly SentenceRow[]) => string;
}

/** `2019 30%, 2020 32%`: the figures of a row with what heads each. */
export function headed(heads: readonly string[], figures: readonly string[]): string {
  return figures.map((figure, i) => `${heads[i] ?? ''} ${figure}`.trim()).join(', ');
}

/** `Ja 12%; Nee 88%` */
export function listed(rows: readonly SentenceRow[]): string {
  return rows.map(({ label, figure }) => `${label} ${figure}`).join('; ');
}

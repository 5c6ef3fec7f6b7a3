import type { Finding, Path } from '../deck/problem';
import type { Language } from '../deck/types';

/** Figures by row and column; the first column has the labels. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly figures: readonly string[] }[];
}

/** What a slide with figures says of itself: everything but how it is drawn. */
export interface ChartFacts {
  /** How many steps it takes: at least 1. */
  readonly steps: number;
  /** In what its figures and names break the rules. `path` is the slide's. */
  readonly problems: (path: Path) => readonly Finding[];
  readonly table: (language: Language) => Table;
  /** What is new at a step, for those who hear it. */
  readonly fresh: (step: number, language: Language) => string;
  /** One sentence that says what the chart says, for those who do not see it. */
  readonly sentence: (language: Language) => string;
}

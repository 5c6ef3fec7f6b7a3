import type { Path } from './problem';

/** What could be better on a slide; the words for each stand in `i18n`. */
export type AdviceCode =
  | 'headlineLong'
  | 'manyWords'
  | 'labelLong'
  | 'percentRange'
  | 'sharesOver'
  | 'noSource'
  | 'lowContrast'
  | 'noAlt';

/** One thing that could be better. It never stands in the way of anything. */
export interface Advice {
  readonly code: AdviceCode;
  /** The way from the slide to what it is about; empty for the slide as a whole. */
  readonly path: Path;
  readonly number?: number;
  readonly subject?: string;
}

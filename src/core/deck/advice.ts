import type { Path } from './problem';

/** What could be better on a slide; the text for each is in `i18n`. */
export type AdviceCode =
  | 'headlineEmpty'
  | 'textEmpty'
  | 'headlineLong'
  | 'manyWords'
  | 'labelLong'
  | 'smallType'
  | 'manyRows'
  | 'percentRange'
  | 'sharesOver'
  | 'thousandsPoint'
  | 'figureRefused'
  | 'textRefused'
  | 'figureEmpty'
  | 'noSource'
  | 'lowContrast'
  | 'noAlt';

/** One piece of advice. It never blocks anything. */
export interface Advice {
  readonly code: AdviceCode;
  /** The path from the slide to what it is about; empty for the slide as a whole. */
  readonly path: Path;
  readonly number?: number;
  readonly subject?: string;
}

import type { Figure } from '../deck/figure';
import type { Slide } from '../deck/types';

/** The list of a chart whose items have names and figures of their own. */
export interface NamedItems {
  readonly key: 'rows' | 'parts' | 'series';
  readonly items: readonly {
    readonly id: string;
    readonly label: string;
    readonly values?: readonly Figure[];
  }[];
}

/** The rows, parts or series of a slide with figures; `undefined` for one without such a list. */
export function namedItems(slide: Slide): NamedItems | undefined {
  if ('rows' in slide) return { key: 'rows', items: slide.rows };
  if (slide.kind === 'ring') return { key: 'parts', items: slide.parts };
  return slide.kind === 'lines' ? { key: 'series', items: slide.series } : undefined;
}

/** The list of words over the figures that each of those items has, in the order of the figures. */
export interface ColumnHeads {
  readonly key: 'answers' | 'series' | 'periods';
  readonly words: readonly string[];
}

export function columnHeads(slide: Slide): ColumnHeads | undefined {
  if (slide.kind === 'stacked') return { key: 'answers', words: slide.answers };
  if (slide.kind === 'comparison') return { key: 'series', words: slide.series };
  return slide.kind === 'lines' ? { key: 'periods', words: slide.periods } : undefined;
}

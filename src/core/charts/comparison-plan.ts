import type { Language, SlideOf } from '../deck/types';
import { isMissing, known, knownOf } from '../deck/figure';
import { delays, BAR_MS } from './entrance';
import { figureWords } from './figure-words';

/** Two bars a row, at one step. */
export interface ComparisonPlan {
  readonly series: readonly { readonly name: string; readonly entered: boolean }[];
  readonly rows: readonly {
    readonly label: string;
    /** One per series; `undefined` before its step. */
    readonly values: readonly (number | null)[];
    readonly figures: readonly string[];
    /** By series, whether no figure is known: words stand in the place of its bar. */
    readonly missing: readonly boolean[];
    /** Milliseconds before its bar of this step starts to grow. */
    readonly delay: number;
  }[];
  readonly max: number;
  readonly duration: number;
}

/** What a comparison shows at a step: first one series, then the other next to it on the same scale. */
export function comparisonPlan(
  slide: SlideOf<'comparison'>,
  step: number,
  language: Language,
): ComparisonPlan {
  const { series, rows, unit } = slide;
  const waits = delays(rows.map(() => ({ enters: true, highlighted: false })));
  return {
    series: series.map((name, i) => ({ name, entered: i <= step })),
    rows: rows.map(({ label, values }, row) => ({
      label,
      values: values.map((value, i) => (i <= step ? known(value) : null)),
      figures: values.map((value) => figureWords(value, unit, language)),
      missing: values.map(isMissing),
      delay: waits[row] ?? 0,
    })),
    max: unit === 'percent' ? 100 : Math.max(1, ...knownOf(rows.flatMap(({ values }) => values))),
    duration: BAR_MS,
  };
}

import type { Language, SlideOf } from '../deck/types';
import { formatFigure } from '../formatting/figures';
import { delays, BAR_MS } from './entrance';

/** Two bars a row, at one step. */
export interface ComparisonPlan {
  readonly series: readonly { readonly name: string; readonly entered: boolean }[];
  readonly rows: readonly {
    readonly label: string;
    /** One a series; nothing while its step has not come. */
    readonly values: readonly (number | null)[];
    readonly figures: readonly string[];
    /** Milliseconds before its bar of this step starts to grow. */
    readonly delay: number;
  }[];
  readonly max: number;
  readonly duration: number;
}

/** What a comparison shows at a step: first the one series, then the other beside it on the same scale. */
export function comparisonPlan(
  slide: SlideOf<'comparison'>,
  step: number,
  language: Language,
): ComparisonPlan {
  const { series, rows, unit } = slide;
  const waits = delays(rows.map(() => ({ enters: true, lit: false })));
  return {
    series: series.map((name, i) => ({ name, entered: i <= step })),
    rows: rows.map(({ label, values }, row) => ({
      label,
      values: values.map((value, i) => (i <= step ? value : null)),
      figures: values.map((value) => formatFigure(value, unit, language)),
      delay: waits[row] ?? 0,
    })),
    max: unit === 'percent' ? 100 : Math.max(1, ...rows.flatMap(({ values }) => values)),
    duration: BAR_MS,
  };
}

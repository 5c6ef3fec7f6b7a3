import { delays, BAR_MS, STEP_MS } from './entrance';
import { isMissing, known } from '../deck/figure';
import { unitOf } from '../formatting/figures';
import type { Language, RowSlide } from '../deck/types';
import { litRows, rowsInOrder, stepOfRow } from './bars-rules';
import { rowWords } from './figure-words';

/** One bar of a chart at one step. */
export interface Bar {
  readonly label: string;
  /** Nothing while its step has not come, and for a vague or a missing figure. */
  readonly value: number | null;
  readonly vague: boolean;
  /** No figure is known: words stand in the place of its bar. */
  readonly missing: boolean;
  readonly figure: string;
  readonly highlighted: boolean;
  /** The rest group, drawn lighter unless it is what the slide draws attention to. */
  readonly faded: boolean;
  readonly entered: boolean;
  readonly labelShown: boolean;
  /** Milliseconds before it starts to grow. */
  readonly delay: number;
}

/** All bars at one step, on the scale of that step. */
export interface BarsPlan {
  readonly bars: readonly Bar[];
  readonly max: number;
  /** Milliseconds that one bar grows. */
  readonly duration: number;
}

/** What a chart of rows shows at a step. Pure: nothing is read from a drawn chart. */
export function barsPlan(slide: RowSlide, step: number, language: Language): BarsPlan {
  const rows = rowsInOrder(slide);
  const steps = rows.map((row) => stepOfRow(slide, row));
  const highlight = new Set(litRows(slide));
  const movesScale = slide.kind === 'counts' && step > 0;
  const waits = delays(
    rows.map(({ id }, i) => ({ enters: steps[i] === step, highlighted: highlight.has(id) })),
  );
  const bars = rows.map((row, i): Bar => {
    const entered = (steps[i] ?? 0) <= step;
    return {
      label: row.label,
      value: entered ? known(row.value) : null,
      vague: row.value === undefined,
      missing: row.value !== undefined && isMissing(row.value),
      figure: rowWords(slide, row, language),
      highlighted: highlight.size === 0 || highlight.has(row.id),
      faded: 'rest' in row && row.rest && !highlight.has(row.id),
      entered,
      labelShown: entered || slide.kind === 'ranking',
      delay: movesScale ? 0 : (waits[i] ?? 0),
    };
  });
  return { bars, max: maxOf(slide, bars), duration: movesScale ? STEP_MS + BAR_MS : BAR_MS };
}

/** Percentages always scale to 100, counts to the largest figure so far. */
function maxOf(slide: RowSlide, bars: readonly Bar[]): number {
  return unitOf(slide) === 'percent' ? 100 : Math.max(1, ...bars.map((bar) => bar.value ?? 0));
}

import type { Language, SlideOf } from '../deck/types';
import { known, knownOf } from '../deck/figure';
import { INK, MUTED } from '../look/palette';
import { answerStep, isHighlighted } from './answer-step';
import { STEP_MS } from './entrance';
import { figureWords } from './figure-words';
import { carryingSeries } from './lines-rules';

/** One series at one step. */
export interface Line {
  readonly label: string;
  readonly colour: string;
  /** The colour of its label. */
  readonly ink: string;
  readonly highlighted: boolean;
  readonly entered: boolean;
  /** It is drawn at this step. */
  readonly enters: boolean;
  readonly values: readonly (number | null)[];
  /** Words where there is none. */
  readonly figures: readonly string[];
  /** Whether it has figures along it, and not only at its end. */
  readonly figured: boolean;
}

export interface LinesPlan {
  readonly periods: readonly string[];
  readonly lines: readonly Line[];
  readonly max: number;
  /** Milliseconds in which a line is drawn. */
  readonly duration: number;
}

/** With figures along more lines than this, the chart would be a table. */
const MAX_FIGURED = 2;

/** What lines show at a step: first the others, then the highlighted ones from left to right. */
export function linesPlan(
  slide: SlideOf<'lines'>,
  step: number,
  { language, colour }: { readonly language: Language; readonly colour: string },
): LinesPlan {
  const { periods, series, unit } = slide;
  const highlight = carryingSeries(slide);
  const lights = series.filter(({ id }) => isHighlighted(id, highlight)).length;
  const all = knownOf(series.flatMap(({ values }) => values));
  return {
    periods,
    lines: series.map(({ id, label, values }): Line => {
      const highlighted = isHighlighted(id, highlight);
      const at = answerStep(id, highlight, series);
      return {
        label,
        colour: highlighted ? colour : RESTING_LINE,
        ink: highlighted ? colour : INK,
        highlighted,
        entered: at <= step,
        enters: at === step,
        values: values.map(known),
        figures: values.map((value) => figureWords(value, unit, language)),
        figured: highlighted && lights <= MAX_FIGURED,
      };
    }),
    max: unit === 'percent' ? 100 : Math.max(1, ...all),
    duration: STEP_MS,
  };
}

/** A line is thin: it needs more contrast than a neutral bar. */
const RESTING_LINE = MUTED;

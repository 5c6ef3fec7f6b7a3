import type { BarsPlan } from './bars-plan';
import type { Language, SlideOf } from '../deck/types';
import { isMissing, known, knownOf } from '../deck/figure';
import { answerStep, isHighlighted } from './answer-step';
import { delays, BAR_MS } from './entrance';
import { figureWords } from './figure-words';
import { carryingItems } from './listing-rules';

/** What the columns of a slide show at a step, from left to right: vertical bars. */
export function columnsPlan(slide: SlideOf<'columns'>, step: number, language: Language): BarsPlan {
  const { rows, unit } = slide;
  const highlight = carryingItems({ items: rows, highlight: slide.highlight });
  const steps = rows.map(({ id }) => answerStep(id, highlight, rows));
  const waits = delays(
    rows.map(({ id }, i) => ({ enters: steps[i] === step, highlighted: highlight.includes(id) })),
  );
  return {
    bars: rows.map(({ id, label, value }, i) => ({
      label,
      value: (steps[i] ?? 0) <= step ? known(value) : null,
      vague: false,
      missing: isMissing(value),
      figure: figureWords(value, unit, language),
      highlighted: isHighlighted(id, highlight),
      faded: false,
      entered: (steps[i] ?? 0) <= step,
      labelShown: true,
      delay: waits[i] ?? 0,
    })),
    // The same at every step: later items already have their space.
    max: unit === 'percent' ? 100 : Math.max(1, ...knownOf(rows.map(({ value }) => value))),
    duration: BAR_MS,
  };
}

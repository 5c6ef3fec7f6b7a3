import type { Language, SlideOf } from '../deck/types';
import { sumOf } from '../deck/findings';
import { isMissing, known } from '../deck/figure';
import { INK } from '../look/palette';
import { answerStep, isHighlighted } from './answer-step';
import { figureWords } from './figure-words';
import { carryingItems } from './listing-rules';
import { partTones } from './tones';

export interface RingPart {
  readonly label: string;
  readonly figure: string;
  readonly value: number;
  /** No figure is known: it has words, and no part of the ring. */
  readonly missing: boolean;
  readonly colour: string;
  /** The colour of its figure. */
  readonly ink: string;
  readonly highlighted: boolean;
  readonly entered: boolean;
}

/** The parts of a ring at one step, clockwise from the top. */
export interface RingPlan {
  readonly parts: readonly RingPart[];
  /** What remains of a hundred per cent. */
  readonly rest: number;
  /** The total of the ring. */
  readonly total: number;
  readonly duration: number;
}

/** What a ring shows at a step. Every part has its place from the first step on; highlighted ones fill it last. */
export function ringPlan(
  slide: SlideOf<'ring'>,
  step: number,
  { language, colour }: { readonly language: Language; readonly colour: string },
): RingPlan {
  const { parts, unit } = slide;
  const highlight = carryingItems({ items: parts, highlight: slide.highlight });
  const highlighted = parts.map(({ id }) => isHighlighted(id, highlight));
  const tones = partTones(highlighted, colour);
  const sum = sumOf(parts.map(({ value }) => value));
  const rest = unit === 'percent' || sum === 0 ? Math.max(0, sumOf([100, -sum])) : 0;
  return {
    parts: parts.map(({ id, label, value }, i) => ({
      label,
      figure: figureWords(value, unit, language),
      value: known(value) ?? 0,
      missing: isMissing(value),
      colour: tones[i] ?? '',
      ink: highlighted[i] === true ? colour : INK,
      highlighted: highlighted[i] ?? false,
      entered: answerStep(id, highlight, parts) <= step,
    })),
    rest,
    total: sum + rest,
    duration: 900,
  };
}

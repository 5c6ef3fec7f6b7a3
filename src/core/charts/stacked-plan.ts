import type { Language, SlideOf } from '../deck/types';
import { sumOf } from '../deck/findings';
import { isMissing, known, type Figure } from '../deck/figure';
import { answerStep, isHighlighted } from './answer-step';
import { delays, BAR_MS } from './entrance';
import { figureWords } from './figure-words';
import { carryingAnswers } from './stacked-rules';
import { inkOn, partTones } from './tones';

/** One answer, in all rows. */
export interface StackedAnswer {
  readonly name: string;
  readonly colour: string;
  /** The colour of its figures on its own colour. */
  readonly ink: string;
  readonly highlighted: boolean;
  readonly entered: boolean;
}

/** A share of a row: where it starts and ends on a scale of 100. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** No figure is known: it has no width. */
  readonly missing: boolean;
  readonly figure: string;
}

export interface StackedRow {
  readonly label: string;
  readonly segments: readonly Segment[];
  /** Which of its figures are missing, in words; `undefined` if none is. */
  readonly gap: string | undefined;
  readonly delay: number;
}

export interface StackedPlan {
  readonly answers: readonly StackedAnswer[];
  readonly rows: readonly StackedRow[];
  readonly duration: number;
}

/**
 * What stacked bars show at a step. Every answer has its place from the first step on; highlighted ones fill it last.
 */
export function stackedPlan(
  slide: SlideOf<'stacked'>,
  step: number,
  { language, colour }: { readonly language: Language; readonly colour: string },
): StackedPlan {
  const { answers, rows } = slide;
  const highlight = carryingAnswers(slide);
  const named = answers.map((id) => ({ id }));
  const highlighted = answers.map((answer) => isHighlighted(answer, highlight));
  const tones = partTones(highlighted, colour);
  const waits = delays(rows.map(() => ({ enters: true, highlighted: false })));
  return {
    answers: answers.map((name, i) => ({
      name,
      colour: tones[i] ?? '',
      ink: inkOn(tones[i] ?? ''),
      highlighted: highlighted[i] ?? false,
      entered: answerStep(name, highlight, named) <= step,
    })),
    rows: rows.map(({ label, values }, row) => {
      const segments = segmentsOf(values, language);
      return { label, segments, gap: gapIn(segments, answers), delay: waits[row] ?? 0 };
    }),
    duration: BAR_MS,
  };
}

/** Shares laid end to end. Those that were rounded to more than a hundred share the hundred. */
export function segmentsOf(values: readonly Figure[], language: Language): readonly Segment[] {
  const scale = Math.min(1, 100 / sumOf(values));
  let from = 0;
  return values.map((figure) => {
    const start = from;
    const value = (known(figure) ?? 0) * scale;
    from = Number((start + value).toFixed(10));
    const words = figureWords(figure, 'percent', language);
    return { from: start, to: from, value, missing: isMissing(figure), figure: words };
  });
}

/** `Neutraal, Eens: geen cijfer`; without names if that goes for all. `undefined` if no figure is missing. */
export function gapIn(segments: readonly Segment[], answers: readonly string[]): string | undefined {
  const missing = segments.flatMap((segment, i) =>
    segment.missing ? [{ ...segment, answer: answers[i] }] : [],
  );
  const reasons = [...new Set(missing.map(({ figure }) => figure))];
  if (missing.length === 0) return undefined;
  if (missing.length === segments.length && reasons.length === 1) return reasons[0];
  const said = reasons.map((reason) => {
    const names = missing.filter(({ figure }) => figure === reason).map(({ answer }) => answer);
    return `${names.join(', ')}: ${reason}`;
  });
  return said.join('; ');
}

import type { Language, SlideOf } from '../deck/types';
import { formatFigure } from '../formatting/figures';
import { answerStep, isLit } from './answer-step';
import { delays, BAR_MS } from './entrance';
import { inkOn, partTones } from './tones';

/** One answer, in all rows. */
export interface StackedAnswer {
  readonly name: string;
  readonly colour: string;
  /** In which its figures stand on its colour. */
  readonly ink: string;
  readonly lit: boolean;
  readonly entered: boolean;
}

/** A share of a row: where it begins and ends on a scale of 100. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly figure: string;
}

export interface StackedPlan {
  readonly answers: readonly StackedAnswer[];
  readonly rows: readonly {
    readonly label: string;
    readonly segments: readonly Segment[];
    readonly delay: number;
  }[];
  readonly duration: number;
}

/** What stacked bars show at a step. Every answer has its place from the first step on; lit ones fill it last. */
export function stackedPlan(
  slide: SlideOf<'stacked'>,
  step: number,
  { language, colour }: { readonly language: Language; readonly colour: string },
): StackedPlan {
  const { answers, highlight, rows } = slide;
  const named = answers.map((id) => ({ id }));
  const lit = answers.map((answer) => isLit(answer, highlight));
  const tones = partTones(lit, colour);
  const waits = delays(rows.map(() => ({ enters: true, lit: false })));
  return {
    answers: answers.map((name, i) => ({
      name,
      colour: tones[i] ?? '',
      ink: inkOn(tones[i] ?? ''),
      lit: lit[i] ?? false,
      entered: answerStep(name, highlight, named) <= step,
    })),
    rows: rows.map(({ label, values }, row) => ({
      label,
      segments: segmentsOf(values, language),
      delay: waits[row] ?? 0,
    })),
    duration: BAR_MS,
  };
}

/** Shares laid end to end. */
export function segmentsOf(values: readonly number[], language: Language): readonly Segment[] {
  let from = 0;
  return values.map((value) => {
    const start = from;
    from = Number((start + value).toFixed(10));
    return { from: start, to: from, value, figure: formatFigure(value, 'percent', language) };
  });
}

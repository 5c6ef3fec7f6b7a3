import type { Answer } from './workshop';

/** How answers are shown on a slide: as large as possible, and how many of them. */
export interface AnswerFit {
  readonly columns: 1 | 2;
  /** In stage units. */
  readonly size: number;
  /** How many fit; the others are left out. */
  readonly count: number;
}

/** Stage units: the field of a slide below a headline of two lines. */
const WIDTH = 1696;
const GAP = 80;
const HEIGHT = 560;
const MAX_SIZE = 56;
/** The back row cannot read anything smaller. */
const MIN_SIZE = 28;
const STEP = 4;

/** Fits the answers from the first one on. Text widths are estimated, with some slack. */
export function fitAnswers(answers: readonly Answer[]): AnswerFit {
  for (let size = MAX_SIZE; size >= MIN_SIZE; size -= STEP)
    for (const columns of [1, 2] as const)
      if (fitting(answers, size, columns) === answers.length) return { columns, size, count: answers.length };
  const count = Math.max(1, fitting(answers, MIN_SIZE, 2));
  return { columns: 2, size: MIN_SIZE, count };
}

/** How many answers stand in columns of that size, filled one after the other. */
function fitting(answers: readonly Answer[], size: number, columns: 1 | 2): number {
  const width = (WIDTH - (columns - 1) * GAP) / columns;
  let column = 1;
  let filled = 0;
  for (const [i, answer] of answers.entries()) {
    const height = heightOf(answer, size, width);
    if (filled + height > HEIGHT) {
      if (column === columns || height > HEIGHT) return i;
      column += 1;
      filled = 0;
    }
    filled += height;
  }
  return answers.length;
}

function heightOf({ text, votes }: Answer, size: number, width: number): number {
  // The mark before it, the votes behind it; letters are half as wide as high.
  const beside = size * (votes > 0 ? 3.6 : 1.1);
  const lines = Math.max(1, Math.ceil((text.length * size * 0.52) / (width - beside)));
  return lines * size * 1.2 + size * 0.5;
}

import * as fc from 'fast-check';
import type { Figure } from '../../src/core/deck/figure';
import type { FigureKind, SlideOf } from '../../src/core/deck/types';
import * as any from './arbitraries';
import * as make from './decks';

/** A slide with figures, the same slide with some of them missing, and by row and column what stands there now. */
export interface Gapped {
  readonly whole: SlideOf<FigureKind>;
  readonly gapped: SlideOf<FigureKind>;
  readonly gaps: readonly Exclude<Figure, number>[];
}

const anyGap: fc.Arbitrary<Exclude<Figure, number>> = fc.constantFrom(
  null,
  { missing: 'te weinig antwoorden' },
  { missing: 'nog niet bekend' },
  { typed: '12,x' },
);

const anyFigures = fc.oneof(
  fc
    .record({ value: fc.integer({ min: 1, max: 100 }), picture: fc.constantFrom('ring', 'people') })
    .map((own) => make.figureSlide(own)),
  any.anyRowSlide,
  any.anyStackedSlide,
  any.anyColumnsSlide,
  any.anyLinesSlide,
  any.anyComparisonSlide,
  any.anyRingSlide,
);

/** Replaces the figures of a slide, in the order in which they stand in the file. */
export function withGaps(whole: SlideOf<FigureKind>, gaps: readonly (Figure | undefined)[]): Gapped {
  const made: Exclude<Figure, number>[] = [];
  let at = 0;
  const put = (value: unknown): unknown => {
    if (typeof value !== 'number') return value;
    const gap = gaps[at++ % Math.max(1, gaps.length)];
    if (gap === undefined || typeof gap === 'number') return value;
    made.push(gap);
    return gap;
  };
  const walk = (value: unknown, key: string): unknown => {
    if (key === 'value') return put(value);
    if (Array.isArray(value)) return value.map((each) => (key === 'values' ? put(each) : walk(each, '')));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, name)]));
  };
  const gapped = walk(whole, '') as SlideOf<FigureKind>;
  return { whole, gapped, gaps: made };
}

export const anyGapped: fc.Arbitrary<Gapped> = fc
  .record({
    slide: anyFigures,
    gaps: fc.array(fc.option(anyGap, { nil: 50 }), { minLength: 1, maxLength: 12 }),
  })
  .map(({ slide, gaps }) => withGaps(slide as SlideOf<FigureKind>, gaps));

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsLayout } from '../../../src/core/charts/bars-layout';
import { FIGURE_GAP, LABEL_GAP } from '../../../src/core/charts/words';
import type { Measures } from '../../../src/core/charts/wrap-label';
import { barsPlan } from '../../../src/core/charts/bars-plan';
import type { RowSlide } from '../../../src/core/deck/types';
import { stepCount } from '../../../src/core/slide/steps';
import { anyRowSlide } from '../../support/arbitraries';
import { countsSlide, rankingSlide, rows } from '../../support/decks';

/** A type face in which every letter is half as wide as it is high. */
const measures: Measures = {
  label: (size) => (text) => text.length * size * 0.5,
  figure: (size) => (text) => text.length * size * 0.5,
};
const SIZE = { width: 1696, height: 640 };

const plansOf = (slide: RowSlide) =>
  Array.from({ length: stepCount(slide) }, (_, step) => barsPlan(slide, step, 'nl'));
const layoutOf = (slide: RowSlide, size = SIZE) => barsLayout(plansOf(slide), size, measures);

describe('the bars', () => {
  it('leave their labels just the room they take', () => {
    const layout = layoutOf(rankingSlide());
    const widest = Math.max(...layout.labels.flat().map(measures.label(layout.labelSize)));
    expect(layout.labelWidth).toBe(Math.ceil(widest) + LABEL_GAP);
  });

  it('are as thick as reads well, and thinner where there are many', () => {
    expect(layoutOf(rankingSlide()).barThickness).toBe(72);
    const many = layoutOf(
      rankingSlide({ highlight: [], rows: rows(...Array.from({ length: 40 }, () => 50)) }),
    );
    expect(many.barThickness).toBeLessThan(640 / 40);
  });

  it('have labels of 32 or more where a dozen of them share a slide', () => {
    const dozen = rankingSlide({ highlight: [], rows: rows(...Array.from({ length: 13 }, () => 50)) });
    expect(layoutOf(dozen).labelSize).toBeGreaterThanOrEqual(32);
  });

  it('are fitted for all steps at once, so that nothing shifts when the scale moves', () => {
    const slide = countsSlide();
    const all = layoutOf(slide);
    const room = SIZE.width - all.labelWidth - all.right;
    const end = (value: number, max: number) => (room * value) / max;
    const figure = (text: string) => FIGURE_GAP + measures.figure(all.figureSize)(text);
    expect(end(2000, 2000) + figure('2.000')).toBeLessThanOrEqual(SIZE.width - all.labelWidth);
    expect(end(36372, 36372) + figure('36.372')).toBeLessThanOrEqual(SIZE.width - all.labelWidth);
  });

  it('reach as far as the figures allow', () => {
    const { labelWidth, right, figureSize } = layoutOf(rankingSlide({ highlight: [], rows: rows(100, 20) }));
    const figure = FIGURE_GAP + measures.figure(figureSize)('100%');
    expect(right).toBeGreaterThanOrEqual(figure);
    expect(right).toBeLessThan(figure + 8);
    expect(labelWidth + right).toBeLessThan(SIZE.width);
  });

  it('have nothing to fit where there is nothing', () => {
    expect(barsLayout([], SIZE, measures)).toMatchObject({ labels: [], labelWidth: LABEL_GAP });
  });
});

describe('in any chart, at any step', () => {
  it('every figure stands inside the chart', () => {
    fc.assert(
      fc.property(anyRowSlide, fc.integer({ min: 1200, max: 1696 }), (slide, width) => {
        const plans = plansOf(slide);
        const layout = barsLayout(plans, { width, height: 600 }, measures);
        const room = width - layout.labelWidth - layout.right;
        for (const { bars, max } of plans) {
          for (const bar of bars) {
            if (bar.value === null) continue;
            const end = layout.labelWidth + (room * bar.value) / max;
            const figure = FIGURE_GAP + measures.figure(layout.figureSize)(bar.figure);
            expect(end + figure).toBeLessThanOrEqual(width);
          }
        }
      }),
    );
  });

  it('every label has a line or two, and the bars have room', () => {
    fc.assert(
      fc.property(anyRowSlide, (slide) => {
        const layout = layoutOf(slide);
        expect(layout.labels).toHaveLength(slide.rows.length);
        for (const lines of layout.labels) expect([1, 2]).toContain(lines.length);
        expect(SIZE.width - layout.labelWidth - layout.right).toBeGreaterThan(SIZE.width / 4);
        expect(layout.barThickness * slide.rows.length).toBeLessThanOrEqual(SIZE.height);
      }),
    );
  });
});

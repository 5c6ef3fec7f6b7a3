import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsPlan, type Bar } from '../../../src/core/charts/bars-plan';
import { rowsInOrder } from '../../../src/core/charts/bars-rules';
import type { RowSlide } from '../../../src/core/deck/types';
import { lastStep } from '../../../src/core/slide/steps';
import { anyRowSlide } from '../../support/arbitraries';
import { countsSlide, rankingSlide, rows } from '../../support/decks';

const plan = (slide: RowSlide, step: number) => barsPlan(slide, step, 'nl');
const of = <Key extends keyof Bar>(bars: readonly Bar[], key: Key) => bars.map((bar) => bar[key]);

describe('a ranking', () => {
  it('first shows all labels and the bars that rest, then the one that answers', () => {
    const [first, second] = [plan(rankingSlide(), 0), plan(rankingSlide(), 1)];
    expect(of(first.bars, 'value')).toEqual([null, 77.5, 80.3]);
    expect(of(second.bars, 'value')).toEqual([85.9, 77.5, 80.3]);
    expect(of(first.bars, 'labelShown')).toEqual([true, true, true]);
  });

  it('lights only what is highlighted, or everything when nothing is', () => {
    expect(of(plan(rankingSlide(), 1).bars, 'highlighted')).toEqual([true, false, false]);
    expect(of(plan(rankingSlide({ highlight: [] }), 0).bars, 'highlighted')).toEqual([true, true, true]);
  });

  it('lets the rest group stand back, unless it is what the slide draws attention to', () => {
    expect(of(plan(rankingSlide(), 1).bars, 'faded')).toEqual([false, false, true]);
    expect(of(plan(rankingSlide({ highlight: ['anders'] }), 1).bars, 'faded')).toEqual([false, false, false]);
    expect(of(plan(rankingSlide({ highlight: [] }), 0).bars, 'faded')).toEqual([false, false, true]);
  });

  it('of shares runs to 100 at every step, whatever its figures', () => {
    const slide = rankingSlide({ highlight: ['r0'], rows: rows(4, 3) });
    expect([plan(slide, 0).max, plan(slide, 1).max]).toEqual([100, 100]);
  });

  it('of counts runs to its largest bar', () => {
    expect(plan(rankingSlide({ unit: 'count', highlight: [], rows: rows(40, 250, 3) }), 0).max).toBe(250);
  });

  it('lets its bars grow from top to bottom, and ends within a second', () => {
    const { bars, duration } = plan(rankingSlide({ highlight: [], rows: rows(90, 80, 70, 60) }), 0);
    const delays = of(bars, 'delay');
    expect(delays).toEqual([0, 140, 280, 420]);
    expect(Math.max(...delays) + duration).toBe(900);
  });

  it('lets a highlighted bar that enters with the others grow last', () => {
    const all = rows(90, 80, 70);
    const { bars } = plan(rankingSlide({ highlight: ['r0', 'r1', 'r2'], rows: all }), 0);
    expect(of(bars, 'delay')).toEqual([0, 210, 420]);
    const counts = plan(countsSlide({ later: [] }), 0);
    expect(of(counts.bars, 'delay')).toEqual([420, 0, 210]);
  });

  it('waits for nothing when one bar enters alone', () => {
    expect(of(plan(rankingSlide(), 1).bars, 'delay')).toEqual([0, 0, 0]);
  });
});

describe('counts', () => {
  it('stand on the scale of the small groups until the large one enters and moves it', () => {
    const [small, all] = [plan(countsSlide(), 0), plan(countsSlide(), 1)];
    expect([small.max, all.max]).toEqual([2000, 36372]);
    expect(all.duration).toBeGreaterThan(small.duration);
    expect(new Set(of(all.bars, 'delay'))).toEqual(new Set([0]));
  });

  it('do not name a group before it enters', () => {
    expect(of(plan(countsSlide(), 0).bars, 'labelShown')).toEqual([true, true, false]);
    expect(of(plan(countsSlide(), 1).bars, 'labelShown')).toEqual([true, true, true]);
  });

  it('make no bar of a vague figure, and keep its words', () => {
    const [vague] = plan(countsSlide(), 1).bars;
    expect(vague).toMatchObject({ value: null, vague: true, entered: true, figure: 'enkele honderden' });
  });

  it('have a scale even when all is vague or zero', () => {
    const about = countsSlide({ rows: [{ id: 'a', label: 'A', about: 'veel' }], highlight: [], later: [] });
    expect(plan(about, 0).max).toBe(1);
    const none = countsSlide({ rows: [{ id: 'a', label: 'A', value: 0 }], highlight: [], later: [] });
    expect(plan(none, 0).max).toBe(1);
  });
});

describe('any chart', () => {
  it('has all its bars at its last step, in the order of its rows, none beyond the scale', () => {
    fc.assert(
      fc.property(anyRowSlide, (slide) => {
        const { bars, max } = plan(slide, lastStep(slide));
        expect(of(bars, 'label')).toEqual(rowsInOrder(slide).map((row) => row.label));
        expect(bars.every((bar) => bar.entered && bar.labelShown)).toBe(true);
        expect(bars.every((bar) => bar.vague || (bar.value ?? -1) <= max)).toBe(true);
      }),
    );
  });

  it('never takes a bar away again', () => {
    fc.assert(
      fc.property(anyRowSlide, (slide) => {
        for (let step = 1; step <= lastStep(slide); step += 1) {
          const before = plan(slide, step - 1).bars;
          const after = plan(slide, step).bars;
          expect(before.every((bar, i) => !bar.entered || after[i]?.entered === true)).toBe(true);
        }
      }),
    );
  });
});

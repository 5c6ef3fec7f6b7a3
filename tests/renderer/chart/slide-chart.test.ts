import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Chart } from '../../../src/charts/register';
import { SlideChart } from '../../../src/charts/slide-chart';
import type { RowSlide } from '../../../src/core/deck/types';
import { configureBars } from '../../../src/charts/bars';
import { painted } from '../../support/browser';
import { lengthsIn } from '../../support/charts';
import { countsSlide, deck, rankingSlide } from '../../support/decks';

const SIZE = { width: 848, height: 320, unit: 0.5, ratio: 1 };

/** The clock of the charts is the test's own; frames come as the browser draws them. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  return () => vi.useRealTimers();
});

async function pass(milliseconds: number): Promise<void> {
  vi.setSystemTime(Date.now() + milliseconds);
  await painted();
}

function chartOf(slide: RowSlide, size = SIZE) {
  const room = document.createElement('div');
  const canvas = document.createElement('canvas');
  room.append(canvas);
  document.body.append(room);
  const chart = new SlideChart(canvas, configureBars(slide, deck(), 'goals'), size);
  onTestFinished(() => {
    chart.destroy();
    room.remove();
  });
  const now = () => lengthsIn(room, 0, false).map((length) => length ?? 0);
  const end = () => lengthsIn(room, 0, true).map((length) => length ?? 0);
  return { chart, canvas, now, end };
}

describe('a chart that stands', () => {
  it('is there at once, as it finally is', () => {
    const { chart, now, end } = chartOf(rankingSlide());
    chart.stand(1);
    expect(now()).toEqual(end());
    expect(Math.min(...now())).toBeGreaterThan(100);
  });
});

describe('a chart that plays', () => {
  it('lets its bars grow from nothing, one after the other, to their figures', async () => {
    const { chart, now, end } = chartOf(rankingSlide({ highlight: [] }));
    chart.play(0);
    expect(now()).toEqual([0, 0, 0]);
    await pass(200);
    const [first = NaN, second = NaN, third = NaN] = now();
    expect(first).toBeGreaterThan(0);
    expect(second).toBeLessThan(first);
    expect(third).toBe(0);
    await pass(2000);
    expect(now()).toEqual(end());
  });

  it('moves only what is new at a later step', async () => {
    const { chart, now, end } = chartOf(rankingSlide());
    chart.stand(0);
    chart.play(1);
    await pass(100);
    const [answer = NaN, ...others] = now();
    const [whole = NaN, ...stood] = end();
    expect(answer).toBeGreaterThan(0);
    expect(answer).toBeLessThan(whole);
    others.forEach((length, i) => {
      expect(length).toBeCloseTo(stood[i] ?? NaN, 3);
    });
  });

  it('shows what came before at once when it opens at a later step', () => {
    const { chart, now, end } = chartOf(rankingSlide());
    chart.play(1);
    expect(now().slice(1)).toEqual(end().slice(1));
    expect(now()[0]).toBe(0);
  });

  it('lets small groups shrink as the scale moves, without a jump', async () => {
    const { chart, now, end } = chartOf(countsSlide());
    chart.stand(0);
    const before = now()[1] ?? NaN;
    chart.play(1);
    expect(now()[1]).toBeCloseTo(before, 3);
    await pass(300);
    const halfway = now()[1] ?? NaN;
    expect(halfway).toBeLessThan(before);
    expect(halfway).toBeGreaterThan(end()[1] ?? NaN);
    await pass(5000);
    expect(now()).toEqual(end());
  });
});

describe('a chart that is replayed', () => {
  it('plays every step anew, the answer after all others', async () => {
    const { chart, now, end } = chartOf(rankingSlide());
    chart.stand(1);
    chart.replay(1);
    expect(now()).toEqual([0, 0, 0]);
    await pass(400);
    expect(now()[0]).toBe(0);
    expect(now()[1]).toBeGreaterThan(0);
    await pass(2000);
    await pass(2000);
    expect(now()).toEqual(end());
    expect(now()[0]).toBeGreaterThan(100);
  });
});

describe('its canvas', () => {
  it('takes another size at once, also in the middle of a movement', async () => {
    const { chart, canvas, now, end } = chartOf(rankingSlide());
    chart.play(0);
    await pass(100);
    chart.resize({ width: 424, height: 160, unit: 0.25, ratio: 2 });
    expect([canvas.width, canvas.height, canvas.style.width]).toEqual([848, 320, '424px']);
    expect(now()).toEqual(end());
  });

  it('keeps its movement when the size is the same', async () => {
    const { chart, canvas } = chartOf(rankingSlide());
    chart.play(0);
    const drawn = Chart.getChart(canvas);
    await pass(100);
    chart.resize({ ...SIZE });
    expect(Chart.getChart(canvas)).toBe(drawn);
  });

  it('holds no chart any more once it is let go of', () => {
    const { chart, canvas } = chartOf(rankingSlide());
    chart.stand(0);
    chart.destroy();
    expect(Chart.getChart(canvas)).toBeUndefined();
  });

  it('gives its pixels back at once, and not when memory is collected some day', () => {
    const { chart, canvas } = chartOf(rankingSlide());
    chart.stand(0);
    expect(canvas.width * canvas.height).toBeGreaterThan(0);
    chart.destroy();
    expect([canvas.width, canvas.height]).toEqual([0, 0]);
  });
});

describe('a chart whose figures change', () => {
  it('stands at its step with the new ones at once', () => {
    const { chart, now, end } = chartOf(rankingSlide());
    chart.stand(1);
    const before = now();
    const [first, ...others] = rankingSlide().rows;
    const rows = [{ ...(first ?? others[0]), id: 'signaleren', label: 'Anders', value: 20 }, ...others];
    chart.redraw(configureBars(rankingSlide({ rows }), deck(), 'goals'), 1);
    expect(now()).toEqual(end());
    expect(now()).not.toEqual(before);
  });
});

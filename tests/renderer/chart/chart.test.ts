import { describe, expect, it, vi } from 'vitest';
import { SLIVER } from '../../../src/charts/bar-layout';
import { chartSentence } from '../../../src/core/figure-table';
import { setPixelRatio } from '../../support/browser';
import { builtInDeck } from '../../support/built-in-deck';
import { barsIn, canvasIn, chartIn, charted, chartsDrawn, inkIn, lengthsIn } from '../../support/charts';
import { countsSlide, deck, figureSlide, rankingSlide, rows } from '../../support/decks';
import { all, one, shown, textOf } from '../../support/mounting.svelte';

const at = (step: number) => ({ position: { slide: 0, step } });
const charts = builtInDeck.slides
  .map((slide, index) => ({ slide, index }))
  .filter(({ slide }) => slide.kind === 'ranking' || slide.kind === 'counts')
  .map(({ slide, index }) => [slide.id, index] as const);
const last = (index: number) => ({ position: { slide: index, step: 1 } });

describe('a chart', () => {
  it('says in words what it shows', () => {
    const { room } = shown(rankingSlide());
    expect(one(room, '[role=img]').getAttribute('aria-label')).toBe(chartSentence(deck(), rankingSlide()));
  });

  it('has its figures beside it as a real table, for who cannot see it', () => {
    const { room } = shown(rankingSlide({ column: 'Doel' }));
    const table = one(room, 'table');
    expect(textOf(one(table, 'caption'))).toBe(rankingSlide().headline);
    expect(all(table, 'thead th[scope=col]').map(textOf)).toEqual(['Doel', '%']);
    expect(all(table, 'tbody tr').map((row) => all(row, 'th[scope=row], td').map(textOf))).toEqual([
      ['Signaleren van zorgsignalen', '85,9'],
      ['Talentontwikkeling', '77,5'],
      ['Anders', '80,3'],
    ]);
    const { width, height } = one(room, '.hidden').getBoundingClientRect();
    expect([width, height]).toEqual([1, 1]);
  });

  it.each(['preview', 'paper'] as const)('has no second telling of its figures on a %s', (mode) => {
    expect(all(shown(rankingSlide(), { mode }).room, 'table')).toEqual([]);
  });
});

describe('the bars', () => {
  it('are as long as their figures, on a scale of 0 to 100', async () => {
    const slide = rankingSlide({ highlight: [], rows: rows(100, 75, 50, 12.5, 0) });
    const [whole = NaN, ...rest] = lengthsIn((await charted(slide)).room);
    expect(whole).toBeGreaterThan(300);
    [75, 50, 12.5, 0].forEach((share, i) => {
      expect(rest[i]).toBeCloseTo((whole * share) / 100, 3);
    });
  });

  it.each(charts)(
    'of %s all start at one line and keep the proportions of their figures',
    async (_, index) => {
      const { room } = await charted(builtInDeck, last(index));
      const values = chartIn(room).data.datasets[0]?.data ?? [];
      const bars = barsIn(room);
      const { max } = chartIn(room).scales['x'] ?? { max: NaN };
      expect(new Set(bars.flatMap((bar) => bar?.start ?? [])).size).toBe(1);
      const scale = chartIn(room).chartArea.width / max;
      bars.forEach((bar, i) => {
        if (bar !== undefined) expect(bar.end - bar.start).toBeCloseTo(Number(values[i]) * scale, 3);
      });
    },
  );

  it('of shares never stretch: the largest share ends where that share of the scale is', async () => {
    const slide = rankingSlide({ highlight: [], rows: rows(20, 10) });
    const { room } = await charted(slide);
    expect(lengthsIn(room)[0]).toBeCloseTo(chartIn(room).chartArea.width / 5, 3);
  });

  it('show a vague figure as a sliver of its own size, whatever the scale', async () => {
    const { room, change } = await charted(countsSlide(), { ...at(0), width: 960 });
    expect(lengthsIn(room, 1)[0]).toBeCloseTo(SLIVER / 2, 3);
    expect(SLIVER).toBeLessThan(1920 / 100);
    expect(lengthsIn(room, 0)[0]).toBeUndefined();
    change(at(1));
    expect(lengthsIn(room, 1)[0]).toBeCloseTo(SLIVER / 2, 3);
  });

  it('shrink when the scale moves for a large group', async () => {
    const { room, change } = await charted(countsSlide(), at(0));
    const before = lengthsIn(room)[1] ?? NaN;
    change(at(1));
    const [, small = NaN, large = NaN] = lengthsIn(room);
    expect(before).toBeCloseTo(large, 3);
    expect(small / large).toBeCloseTo(2000 / 36372, 5);
  });

  it.each(charts)('of %s keep clear of each other, and of the edges of their picture', async (_, index) => {
    const { room } = await charted(builtInDeck, last(index));
    const canvas = canvasIn(room);
    const { width, height } = canvas;
    expect(inkIn(canvas, 0, 0, width, height)).toBeGreaterThan(1000);
    expect(inkIn(canvas, 0, 0, width, 1)).toBe(0);
    expect(inkIn(canvas, 0, -1, width, 1)).toBe(0);
    expect(inkIn(canvas, -1, 0, 1, height)).toBe(0);
    const bars = barsIn(room).flatMap((bar) => bar ?? []);
    bars.slice(1).forEach((bar, i) => {
      const above = bars[i];
      if (above) expect(bar.middle - bar.thickness / 2).toBeGreaterThan(above.middle + above.thickness / 2);
    });
  });
});

describe('a ring', () => {
  it('closes as far as its share', async () => {
    const { room } = await charted(figureSlide({ value: 86, picture: 'ring' }));
    const arcs = chartIn(room)
      .getDatasetMeta(0)
      .data.map((arc) => {
        const { startAngle, endAngle } = arc.getProps(['startAngle', 'endAngle'], true) as Record<
          string,
          number
        >;
        return ((endAngle ?? NaN) - (startAngle ?? NaN)) / (2 * Math.PI);
      });
    expect(arcs[0]).toBeCloseTo(0.86, 6);
    expect(arcs[1]).toBeCloseTo(0.14, 6);
  });

  it('says what it shows', async () => {
    const { room } = await charted(
      figureSlide({ value: 86, picture: 'ring', headline: 'Bijna negen op de tien' }),
    );
    expect(one(room, '[role=img]').getAttribute('aria-label')).toBe('86%. Bijna negen op de tien');
  });
});

describe('the picture', () => {
  it.each([1, 1.25, 2])('is as sharp as a screen with %s pixels to a unit', async (ratio) => {
    await setPixelRatio(ratio);
    const { room } = await charted(rankingSlide());
    const canvas = canvasIn(room);
    const { width, height } = one(room, '[role=img]').getBoundingClientRect();
    expect(canvas.width).toBe(Math.floor(Math.floor(width) * ratio));
    expect(canvas.height).toBe(Math.floor(Math.floor(height) * ratio));
    expect(canvas.getBoundingClientRect().width).toBeCloseTo(canvas.width / ratio, 0);
  });

  it('is redrawn for a sharper screen when it moves there', async () => {
    const { room } = await charted(rankingSlide());
    await setPixelRatio(2);
    room.style.width = '480px';
    await vi.waitFor(() => {
      expect(canvasIn(room).width / canvasIn(room).getBoundingClientRect().width).toBe(2);
    });
  });

  it('grows with its stage, and its bars with it', async () => {
    const { room } = await charted(rankingSlide(), { ...at(1), width: 640 });
    const before = lengthsIn(room)[0] ?? NaN;
    room.style.width = '1280px';
    await vi.waitFor(() => {
      expect((lengthsIn(room)[0] ?? NaN) / before).toBeCloseTo(2, 1);
    });
  });

  it('is let go of with its slide', async () => {
    const { room, change } = await charted(deck({ slides: [rankingSlide(), figureSlide()] }));
    const canvas = canvasIn(room);
    const chart = chartIn(room);
    change({ position: { slide: 1, step: 0 } });
    expect(all(room, 'canvas')).toEqual([]);
    expect(chart.ctx).toBeNull();
    expect(canvas.isConnected).toBe(false);
  });

  it('is never drawn when its slide is gone before the drawing of charts has come', async () => {
    const { room, change } = shown(deck({ slides: [rankingSlide(), figureSlide()] }));
    const canvas = canvasIn(room);
    change({ position: { slide: 1, step: 0 } });
    await chartsDrawn();
    expect(inkIn(canvas, 0, 0, canvas.width, canvas.height)).toBe(0);
  });
});

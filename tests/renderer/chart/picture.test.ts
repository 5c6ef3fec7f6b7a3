import { describe, expect, it, vi } from 'vitest';
import { setPixelRatio } from '../../support/browser';
import { canvasIn, chartIn, charted, chartsDrawn, inkIn, lengthsIn } from '../../support/charts';
import { deck, figureSlide, rankingSlide } from '../../support/decks';
import { all, one, shown } from '../../support/mounting.svelte';

const at = (step: number) => ({ position: { slide: 0, step } });

describe('the picture of a chart', () => {
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

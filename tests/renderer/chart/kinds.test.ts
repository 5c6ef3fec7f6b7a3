import { describe, expect, it } from 'vitest';
import { chartSentence, figureTable } from '../../../src/core/charts/chart-description';
import { lastStep } from '../../../src/core/slide/steps';
import { canvasIn, chartIn, charted, inkIn, writtenDuring } from '../../support/charts';
import { chartExtremes, chartKinds } from '../../support/fixtures-in-browser';
import { all, one, shown, textOf } from '../../support/mounting.svelte';

const slides = chartKinds.slides.map((slide, index) => [slide.kind, slide, index] as const);
const extremes = chartExtremes.slides.map((slide, index) => [slide.id, slide, index] as const);
const at = (slide: number, step: number) => ({ position: { slide, step } });

describe.each(slides)('a chart of %s', (_, slide, index) => {
  it('says in words what it shows, and has its figures beside it as a real table', () => {
    const { room } = shown(chartKinds, at(index, 0));
    expect(one(room, '[role=img]').getAttribute('aria-label')).toBe(chartSentence(chartKinds, slide));
    const table = figureTable(chartKinds, slide);
    expect(all(room, 'thead th[scope=col]').map(textOf)).toEqual(table?.columns);
    expect(all(room, 'tbody tr').map((row) => all(row, 'th[scope=row], td').map(textOf))).toEqual(
      table?.rows.map(({ label, figures }) => [label, ...figures]),
    );
  });

  it('writes nothing smaller than 28, and its figures in 32 or more', async () => {
    const written = await writtenDuring(() => charted(chartKinds, { ...at(index, 1), width: 1920 }));
    expect(written.length).toBeGreaterThan(6);
    expect(written.filter(({ size }) => size < 28)).toEqual([]);
    expect(written.filter(({ text, size }) => /\d[%.]/u.test(text) && size < 32)).toEqual([]);
  });

  it('breaks its lines at the same words on a thumbnail, a window and a beamer', async () => {
    const lines: (readonly string[])[] = [];
    for (const width of [320, 960, 1920]) {
      const written = await writtenDuring(() => charted(chartKinds, { ...at(index, 1), width }));
      lines.push(written.map(({ text }) => text));
    }
    expect(lines[1]).toEqual(lines[0]);
    expect(lines[2]).toEqual(lines[0]);
  });

  it('shows more at its second step, and as much as before when it goes back', async () => {
    const { room, change } = await charted(chartKinds, at(index, 0));
    const ink = () => {
      const canvas = canvasIn(room);
      return inkIn(canvas, 0, 0, canvas.width, canvas.height);
    };
    const picture = () => canvasIn(room).toDataURL();
    const [before, inkBefore] = [picture(), ink()];
    change(at(index, 1));
    expect(picture()).not.toBe(before);
    expect(ink()).toBeGreaterThanOrEqual(inkBefore);
    change({ ...at(index, 0), motion: 'still' });
    expect(picture()).toBe(before);
  });

  it('moves on from what stands: the chart is the same one', async () => {
    const { room, change } = await charted(chartKinds, at(index, 0));
    const chart = chartIn(room);
    change({ ...at(index, 1), motion: 'play' });
    expect(chartIn(room)).toBe(chart);
  });
});

describe.each([...slides, ...extremes])('the picture of %s', (_, slide, index) => {
  const deck = extremes.some(([, each]) => each === slide) ? chartExtremes : chartKinds;

  it('stays inside its room at every step', async () => {
    for (let step = 0; step <= lastStep(slide); step += 1) {
      const canvas = canvasIn((await charted(deck, { ...at(index, step), width: 1280 })).room);
      const { width, height } = canvas;
      expect(inkIn(canvas, 0, 0, width, height)).toBeGreaterThan(1000);
      expect(inkIn(canvas, 0, 0, width, 1)).toBe(0);
      expect(inkIn(canvas, 0, -1, width, 1)).toBe(0);
      // A bar of a hundred per cent ends where its room ends.
      if (slide.kind !== 'stacked') expect(inkIn(canvas, -1, 0, 1, height)).toBe(0);
    }
  });

  it('cuts no label off', async () => {
    const written = await writtenDuring(() => charted(deck, at(index, lastStep(slide))));
    expect(written.filter(({ text }) => text.endsWith('…'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { lastStep } from '../../../src/core/slide/steps';
import { builtInDeck } from '../../support/built-in-deck';
import { charted, chartIn } from '../../support/charts';
import { linesIn, outside } from '../../support/lines';
import { all, one } from '../../support/mounting.svelte';

const WIDTHS = [320, 960, 1920];
const slides = builtInDeck.slides.map((slide, i) => [`${i + 1}, ${slide.id}`, slide, i] as const);

/** A slide in its final state on stages of several widths. */
async function atWidths(index: number, widths = WIDTHS): Promise<readonly HTMLElement[]> {
  const slide = builtInDeck.slides[index];
  if (slide === undefined) throw new Error('no such slide');
  const position = { slide: index, step: lastStep(slide) };
  const slides = await Promise.all(widths.map((width) => charted(builtInDeck, { position, width })));
  return slides.map(({ room }) => room);
}

const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;

/** Boxes that hide a part of what is in them. */
const cutOff = (room: ParentNode) =>
  all(room, '.slide, .slide *').filter((box) => {
    if (box.closest('.hidden, svg') !== null || getComputedStyle(box).overflow === 'visible') return false;
    return box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
  });

describe.each(slides)('slide %s, on a thumbnail, a window and a beamer', (_, slide, index) => {
  it('breaks its lines at the same words', async () => {
    const [small, ...larger] = (await atWidths(index)).map((room) => linesIn(one(room, '.slide')));
    expect(small?.length).toBeGreaterThan(2);
    for (const lines of larger) expect(lines).toEqual(small);
  });

  it('keeps all its words inside the stage, cuts nothing off and leaves the bottom line free', async () => {
    for (const room of await atWidths(index)) {
      const stage = one(room, '.stage');
      expect(outside(stage)).toEqual([]);
      expect([stage.scrollWidth, stage.scrollHeight]).toEqual([stage.clientWidth, stage.clientHeight]);
      expect(cutOff(room)).toEqual([]);
      const lowest = Math.max(...all(room, 'h1, li, dd, dt, p:not(footer *, .hidden *)').map(bottomOf));
      expect(lowest).toBeLessThanOrEqual(one(room, 'footer').getBoundingClientRect().top + 0.5);
    }
  });

  it('has a headline of two lines at most, or five where that is all there is', async () => {
    for (const room of await atWidths(index, [960])) {
      expect(linesIn(one(room, 'h1')).length).toBeLessThanOrEqual(slide.kind === 'statement' ? 5 : 2);
    }
  });
});

const rankings = slides.filter(([, slide]) => slide.kind === 'ranking' || slide.kind === 'counts');

describe.each(rankings)('the chart of slide %s', (_, __, index) => {
  it('breaks its labels at the same words and keeps its proportions at every size', async () => {
    const charts = (await atWidths(index)).map(chartIn);
    const [small = [], ...larger] = charts.map((chart) => chart.data.labels as string[][]);
    for (const labels of larger) expect(labels).toEqual(small);
    expect(small.filter((lines) => lines.length > 2 || lines.join(' ').endsWith('…'))).toEqual([]);
    const starts = charts.map(({ chartArea, width }) => chartArea.left / width);
    const lengths = charts.map(({ chartArea, width }) => chartArea.width / width);
    for (const start of starts) expect(start).toBeCloseTo(starts.at(-1) ?? NaN, 2);
    for (const length of lengths) expect(length).toBeCloseTo(lengths.at(-1) ?? NaN, 2);
  });
});

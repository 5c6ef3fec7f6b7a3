import { describe, expect, it } from 'vitest';
import { lastStep } from '../../../src/core/steps';
import { builtInDeck } from '../../support/built-in-deck';
import { charted, chartIn } from '../../support/charts';
import { linesIn, outside } from '../../support/lines';
import { all, one } from '../../support/mounting.svelte';

const WIDTHS = [320, 960, 1920];
const slides = builtInDeck.slides.map((slide, i) => [`${i + 1}, ${slide.id}`, slide, i] as const);

/** A slide in its final state on stages of several widths. */
async function atWidths(index: number, mode: 'live' | 'preview' = 'live') {
  const slide = builtInDeck.slides[index];
  if (slide === undefined) throw new Error('no such slide');
  const position = { slide: index, step: lastStep(slide) };
  const rooms: HTMLElement[] = [];
  for (const width of WIDTHS) rooms.push((await charted(builtInDeck, { position, mode, width })).room);
  return rooms;
}

describe.each(slides)('slide %s, on a thumbnail, a window and a beamer', (_, slide, index) => {
  it('breaks its lines at the same words', async () => {
    const [small, ...larger] = (await atWidths(index)).map((room) => linesIn(one(room, '.slide')));
    expect(small?.length).toBeGreaterThan(2);
    for (const lines of larger) expect(lines).toEqual(small);
  });

  it('keeps all its words inside the stage', async () => {
    for (const room of await atWidths(index)) {
      const stage = one(room, '.stage');
      expect(outside(stage)).toEqual([]);
      expect([stage.scrollWidth, stage.scrollHeight]).toEqual([stage.clientWidth, stage.clientHeight]);
    }
  });

  it('cuts nothing off and lets nothing overlap the line at the bottom', async () => {
    for (const room of await atWidths(index)) {
      for (const box of all(room, '.slide *:not(.hidden, .hidden *, svg *)')) {
        if (getComputedStyle(box).overflow === 'visible' || box.closest('svg') !== null) continue;
        expect([box.scrollWidth, box.scrollHeight], box.className).toEqual([
          box.clientWidth,
          box.clientHeight,
        ]);
      }
      const footer = one(room, 'footer').getBoundingClientRect();
      const last = Math.max(
        ...all(room, 'h1, li, dd, dt, .figure > p, p:not(footer *, .hidden *)').map(bottomOf),
      );
      expect(last).toBeLessThanOrEqual(footer.top + 0.5);
    }
  });

  it('has a headline of two lines at most, or five where that is all there is', async () => {
    const [room] = await atWidths(index);
    if (room === undefined) throw new Error('no room');
    const { length } = linesIn(one(room, 'h1'));
    expect(length).toBeLessThanOrEqual(slide.kind === 'statement' ? 5 : 2);
  });
});

const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;
const rankings = slides.filter(([, slide]) => slide.kind === 'ranking' || slide.kind === 'counts');

describe.each(rankings)('the chart of slide %s', (_, __, index) => {
  it('breaks its labels at the same words at every size, into two lines at most', async () => {
    const [small, ...larger] = (await atWidths(index)).map((room) => chartIn(room).data.labels);
    for (const labels of larger) expect(labels).toEqual(small);
    for (const lines of small ?? []) expect((lines as string[]).length).toBeLessThanOrEqual(2);
    expect((small ?? []).flat().some((line) => String(line).endsWith('…'))).toBe(false);
  });

  it('has bars in the same proportion to the stage at every size', async () => {
    const shares = (await atWidths(index, 'preview')).map((room, i) => {
      const { left, width } = chartIn(room).chartArea;
      return [left, width].map((length) => length / (WIDTHS[i] ?? NaN));
    });
    for (const [left, width] of shares) {
      expect(left).toBeCloseTo(shares[2]?.[0] ?? NaN, 2);
      expect(width).toBeCloseTo(shares[2]?.[1] ?? NaN, 2);
    }
  });
});

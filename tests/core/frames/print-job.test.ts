import { describe, expect, it } from 'vitest';
import { pageInches, pagesOf, printJob } from '../../../src/core/frames/print-job';
import { frames } from '../../../src/core/frames/frames';
import { deckOf, pointsSlide, titleSlide } from '../../support/decks';
import { PAPERS, PER_PAGE } from '../../../src/core/export/export-choice';

const deck = deckOf(titleSlide(), pointsSlide());

describe('a print job', () => {
  it.each([true, false])('carries the deck and its frames (steps: %s)', (steps) => {
    expect(printJob(deck, { steps, paper: 'a4' })).toEqual({
      deck,
      frames: frames(deck, { steps }),
      paper: 'a4',
      strokes: {},
      spareInk: false,
    });
  });

  it('carries what the pen wrote where that is asked for', () => {
    const strokes = { 'titel-0': [{ colour: 'red', points: [{ x: 1, y: 2 }] }] } as const;
    expect(printJob(deck, { steps: false, paper: '16:9', strokes }).strokes).toEqual(strokes);
  });

  it('carries the slides that were chosen, and no others', () => {
    const { frames: chosen } = printJob(deck, { steps: true, paper: '16:9', slides: [1] });
    expect(chosen.map(({ slide, step }) => [slide, step])).toEqual([
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
  });

  it('carries what kind of hand-out or picture it is', () => {
    const handout = { perPage: 3, notes: 'none' } as const;
    expect(printJob(deck, { steps: false, paper: '16:9', handout }).handout).toEqual(handout);
    expect(printJob(deck, { steps: false, paper: '16:9', picture: 1920 }).picture).toBe(1920);
  });

  it('holds plain data only, since it crosses to another process', () => {
    const job = printJob(deck, { steps: true, paper: '16:9' });
    expect(structuredClone(job)).toEqual(job);
  });
});

describe('the pages of a job', () => {
  const { frames: all } = printJob(deckOf(...Array.from({ length: 7 }, () => titleSlide())), {
    steps: false,
    paper: '16:9',
  });

  it.each(PER_PAGE)('of a hand-out hold %i slides each, the last what is left', (perPage) => {
    const pages = pagesOf({ frames: all, handout: { perPage, notes: 'none' } });
    expect(pages.flat()).toEqual(all);
    expect(new Set(pages.slice(0, -1).map((page) => page.length))).toEqual(new Set([perPage]));
    expect(pages.at(-1)).toHaveLength(7 % perPage || perPage);
  });

  it('are its frames without a hand-out', () => {
    expect(pagesOf({ frames: all })).toEqual(all.map((frame) => [frame]));
  });
});

describe('a page', () => {
  it('of a hand-out is A4, upright', () => {
    const { width, height } = pageInches({ paper: '16:9', handout: { perPage: 1, notes: 'none' } });
    expect([width, height]).toEqual([expect.closeTo(210 / 25.4, 2), expect.closeTo(297 / 25.4, 2)]);
  });

  it('of 16:9 is 1280 by 720 CSS pixels', () => {
    const { width, height } = pageInches({ paper: '16:9' });
    expect([width * 96, height * 96]).toEqual([1280, 720]);
  });

  it('of A4 lies on its side, to a hundredth of an inch', () => {
    const { width, height } = pageInches({ paper: 'a4' });
    expect(width).toBeCloseTo(297 / 25.4, 2);
    expect(height).toBeCloseTo(210 / 25.4, 2);
  });

  it.each(PAPERS)('of %s is wider than high', (paper) => {
    expect(pageInches({ paper }).width).toBeGreaterThan(pageInches({ paper }).height);
  });
});

import { describe, expect, it } from 'vitest';
import { pageInches, PAPERS, printJob } from '../../src/core/export-job';
import { frames } from '../../src/core/frames';
import { deckOf, pointsSlide, titleSlide } from '../support/decks';

const deck = deckOf(titleSlide(), pointsSlide());

describe('a print job', () => {
  it.each([true, false])('carries the deck and its frames (steps: %s)', (steps) => {
    expect(printJob(deck, { steps, paper: 'a4' })).toEqual({
      deck,
      frames: frames(deck, { steps }),
      paper: 'a4',
      strokes: {},
    });
  });

  it('carries what the pen wrote where that is asked for', () => {
    const strokes = { 'titel-0': [{ colour: 'red', points: [{ x: 1, y: 2 }] }] } as const;
    expect(printJob(deck, { steps: false, paper: '16:9', strokes }).strokes).toEqual(strokes);
  });

  it('holds plain data only, since it crosses to another process', () => {
    const job = printJob(deck, { steps: true, paper: '16:9' });
    expect(structuredClone(job)).toEqual(job);
  });
});

describe('a page', () => {
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

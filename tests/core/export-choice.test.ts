import { describe, expect, it } from 'vitest';
import { FIRST_CHOICE, FORMATS, forecast, type ExportChoice } from '../../src/core/export-choice';
import { deckOf, pointsSlide, titleSlide } from '../support/decks';

const deck = deckOf(titleSlide(), pointsSlide(), titleSlide(), titleSlide());
const expected = (format: (typeof FORMATS)[number], own: Partial<ExportChoice> = {}) =>
  forecast(deck, format, { ...FIRST_CHOICE, ...own });

describe('what is told of a file before it is made', () => {
  it.each(FORMATS)('%s: a page for each slide, and some size', (format) => {
    expect(expected(format)?.pages).toBe(4);
    expect(expected(format)?.bytes).toBeGreaterThan(1_000);
  });

  it('counts the slides that were chosen, and their steps', () => {
    expect(expected('pdf', { slides: '2-3' })?.pages).toBe(2);
    expect(expected('pdf', { slides: '2-3', steps: true })?.pages).toBe(4);
    expect(expected('html', { slides: '2-3', steps: true })?.pages).toBe(2);
  });

  it.each([
    [1, 4],
    [2, 2],
    [3, 2],
    [6, 1],
  ] as const)('with %i slides a page a hand-out of four has %i', (perPage, pages) => {
    expect(expected('handout', { perPage })?.pages).toBe(pages);
  });

  it('larger pictures weigh more', () => {
    const small = expected('png')?.bytes ?? Infinity;
    expect(expected('png', { pictureWidth: 3840 })?.bytes).toBeGreaterThan(small);
  });

  it('nothing is told of slides that are not there', () => {
    expect(expected('pdf', { slides: '5' })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { FIRST_CHOICE, FORMATS, type ExportChoice } from '../../../src/core/export/export-choice';
import { newGroup, type Group, type Workshop } from '../../../src/core/groups/workshop';
import { deckOf, pointsSlide, titleSlide } from '../../support/decks';
import { forecast, paperOf } from '../../../src/core/frames/export-plan';

const deck = deckOf(titleSlide(), pointsSlide(), titleSlide(), titleSlide());
const group: Group = {
  ...newGroup('', 0),
  talks: { 'titel-0': { answers: [{ text: 'Vaker', votes: 0 }], endsAt: null } },
};
const workshop: Workshop = { groups: [group, newGroup('Oost', 0), group], now: 1 };
const expected = (format: (typeof FORMATS)[number], own: Partial<ExportChoice> = {}) =>
  forecast({ deck, strokes: {}, workshop }, format, { ...FIRST_CHOICE, ...own });

describe('what is told of a file before it is made', () => {
  it.each(FORMATS.filter((format) => format !== 'report'))(
    '%s: a page for each slide, and some size',
    (format) => {
      expect(expected(format)?.pages).toBe(4);
      expect(expected(format)?.bytes).toBeGreaterThan(1_000);
    },
  );

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

  it('only what goes through a printer can spare ink', () => {
    const spares = FORMATS.filter((format) => {
      const paper = paperOf({ deck, strokes: {}, workshop }, format, { ...FIRST_CHOICE, spareInk: true });
      return paper?.spareInk;
    });
    expect(spares).toEqual(['pdf', 'handout', 'report']);
  });

  it('larger pictures weigh more', () => {
    const small = expected('png')?.bytes ?? Infinity;
    expect(expected('png', { pictureWidth: 3840 })?.bytes).toBeGreaterThan(small);
  });

  it('a report has a page for each thing that each group did, and nothing else', () => {
    expect(expected('report')?.pages).toBe(2);
    expect(expected('report', { groups: 'now' })?.pages).toBe(0);
  });

  it.each(['pdf', 'handout', 'png'] as const)(
    '%s: what groups did comes with it where that is asked',
    (format) => {
      expect(expected(format, { groups: 'all' })?.pages).toBe(6);
      expect(expected(format, { groups: 'now' })?.pages).toBe(4);
    },
  );

  it('what groups did has no place in PowerPoint and on the web page', () => {
    expect(expected('pptx', { groups: 'all' })?.pages).toBe(4);
    expect(expected('html', { groups: 'all' })?.pages).toBe(4);
  });

  it('nothing is told of slides that are not there', () => {
    expect(expected('pdf', { slides: '5' })).toBeUndefined();
  });
});

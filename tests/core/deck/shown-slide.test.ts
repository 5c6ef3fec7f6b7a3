import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartRules, ownRowsOf } from '../../../src/core/charts/chart-rules';
import { chartDescription, chartSentence, figureTable } from '../../../src/core/charts/chart-description';
import { checkRules } from '../../../src/core/checks/check-rules';
import { wordCount } from '../../../src/core/checks/advise';
import { shownSlide } from '../../../src/core/deck/shown-slide';
import type { Slide } from '../../../src/core/deck/types';
import { addSlide } from '../../../src/core/editing/change-slides';
import { addRow, tablesOf } from '../../../src/core/editing/change-rows';
import { SLIDE_KINDS } from '../../../src/core/editing/kinds';
import { announcement } from '../../../src/core/show/announcement';
import { slideAt } from '../../../src/core/slide/navigation';
import { stepCount } from '../../../src/core/slide/steps';
import { textsOf } from '../../../src/core/slide/words-rules';
import { anySlide } from '../../support/arbitraries';
import { deck, deckOf, oneOfEach, titleSlide } from '../../support/decks';
import { edited } from '../../support/edited';

/** The slide with an empty row more in each of its lists, as far as they have room. */
function withEmptyRows(slide: Slide, at: number): Slide {
  const lists = tablesOf(deck({ slides: [slide] }), 0).map(({ shape }) => shape.key);
  return lists.reduce((now, key) => {
    const whole = deck({ slides: [now] });
    const table = tablesOf(whole, 0).find(({ shape }) => shape.key === key);
    // An answer is known by its place: only at the end nothing moves.
    const place = key === 'answers' ? Infinity : at;
    const row = Math.min(place, table?.items.length ?? 0);
    return table === undefined ? now : slideAt(edited(whole, addRow(table, row)), 0);
  }, slide);
}

/** All that a room sees, hears or counts of a slide. */
function saidOf(slide: Slide): unknown {
  const whole = deck({ slides: [slide] });
  return {
    steps: stepCount(slide),
    texts: textsOf(slide),
    words: wordCount(slide),
    table: figureTable(whole, slide),
    sentence: chartSentence(whole, slide),
    fresh: Array.from({ length: stepCount(slide) }, (_, step) => [
      announcement(whole, { slide: 0, step }),
      chartDescription(slide, 'nl')?.fresh(step),
    ]),
    own: ownRowsOf(slide)?.rows.filter(({ set }) => set?.answer !== ''),
  };
}

describe('a row that nobody has written anything in', () => {
  it('is not shown, said or counted, wherever it stands on a slide of any kind', () => {
    fc.assert(
      fc.property(anySlide, fc.nat(6), (slide, at) => {
        const more = withEmptyRows(slide, at);
        const sections = more.section === undefined ? [] : [{ id: more.section }];
        expect(checkRules({ sections, slides: [more], slideNames: [] })).toEqual([]);
        expect(shownSlide(more)).toEqual(shownSlide(slide));
        expect(saidOf(more)).toEqual(saidOf(slide));
      }),
    );
  });

  it('leaves a slide without such rows as it is', () => {
    for (const slide of oneOfEach()) expect(shownSlide(slide)).toBe(slide);
  });
});

describe.each(SLIDE_KINDS)('a new slide of the kind %s', (kind) => {
  const whole = edited(deckOf(titleSlide()), addSlide(deckOf(titleSlide()), 0, kind));
  const slide = slideAt(whole, 1);

  it('is one step in which nothing is shown, said or counted', () => {
    expect(stepCount(slide)).toBe(1);
    expect(textsOf(slide)).toEqual([]);
    expect(wordCount(slide)).toBe(0);
    expect(figureTable(whole, slide)).toBeUndefined();
    expect(ownRowsOf(slide)).toBeUndefined();
    expect(chartSentence(whole, slide)).toBe('');
    expect(announcement(whole, { slide: 1, step: 0 })).toBe('Dia 2 van 2.');
    expect(chartRules(slide)?.problems([]) ?? []).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { editDeck } from '../../../src/core/checks/edit-deck';
import {
  addExample,
  addSlide,
  duplicateSlide,
  hideSlides,
  moveSlide,
  removeSlide,
} from '../../../src/core/editing/change-slides';
import { SLIDE_KINDS } from '../../../src/core/editing/kinds';
import type { Deck } from '../../../src/core/deck/types';
import { deckOf, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';
import { edited } from '../../support/edited';

const deck = deckOf(titleSlide(), rankingSlide(), pointsSlide());
const ids = (of: Deck) => of.slides.map((slide) => slide.id);
const [first = '', second = '', third = ''] = ids(deck);

/** The words and figures in what a slide holds, apart from what says how it is drawn. */
function contentOf(value: unknown, key = ''): readonly unknown[] {
  if (['id', 'section', 'kind', 'unit', 'picture', 'fit'].includes(key)) return [];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([inner, each]) => contentOf(each, inner));
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? [value] : [];
}

describe('a new slide', () => {
  it.each(SLIDE_KINDS)('of the kind %s is whole, and stands behind the chosen one in its section', (kind) => {
    const after = edited(deck, addSlide(deck, 1, kind));
    expect(after.slides[2]).toMatchObject({ kind, section: 'doelen', id: 'dia' });
    expect(ids(after)).toEqual([first, second, 'dia', third]);
  });

  it('has a name that no other slide has', () => {
    const twice = edited(deck, addSlide(deck, 0, 'points'));
    expect(ids(edited(twice, addSlide(twice, 0, 'points')))).toContain('dia-2');
  });

  it.each(SLIDE_KINDS)('of the kind %s holds no word and no figure', (kind) => {
    const slide = edited(deck, addSlide(deck, 1, kind)).slides[2];
    expect(contentOf(slide)).toEqual([]);
  });

  it.each(SLIDE_KINDS)('of the kind %s shows what it is for where the kind is chosen', (kind) => {
    const english = { ...deck, language: 'en' as const };
    const slide = edited(english, addExample(english, 1, kind)).slides[2];
    expect(slide?.headline).toMatch(/^Write here/u);
    expect(slide?.kind).toBe(kind);
  });
});

describe('slides', () => {
  it('are hidden and shown again, and leave nothing behind', () => {
    const hidden = edited(deck, hideSlides(deck, [0, 2], true));
    expect(hidden.slides.map((slide) => slide.hidden)).toEqual([true, undefined, true]);
    expect(edited(hidden, hideSlides(hidden, [0, 1, 2], false))).toEqual(deck);
  });

  it('that are hidden already take no edit', () => {
    const hidden = edited(deck, hideSlides(deck, [0], true));
    expect(hideSlides(hidden, [0], true)).toEqual([]);
  });

  it('cannot all be hidden', () => {
    expect(editDeck(deck, hideSlides(deck, [0, 1, 2], true))).toMatchObject({
      findings: [{ code: 'noneShown' }],
    });
  });
});

describe('a slide', () => {
  it('is copied with all that is on it', () => {
    const after = edited(deck, duplicateSlide(deck, 1));
    expect(after.slides[2]).toEqual({ ...deck.slides[1], id: 'dia' });
  });

  it('is moved', () => {
    expect(ids(edited(deck, moveSlide(deck, 2, 0)))).toEqual([third, first, second]);
  });

  it('is not moved beyond an end', () => {
    expect(moveSlide(deck, 0, -1)).toEqual([]);
    expect(moveSlide(deck, 2, 3)).toEqual([]);
  });

  it('is taken away, but the last one stays', () => {
    expect(ids(edited(deck, removeSlide(deck, 0)))).toEqual([second, third]);
    expect(removeSlide(deckOf(titleSlide()), 0)).toEqual([]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDeck } from '../../../src/core/checks/edit-deck';
import {
  addExample,
  addSlide,
  duplicateSlides,
  hideSlides,
  moveSlides,
  removeSlides,
  setSection,
} from '../../../src/core/editing/change-slides';
import { SLIDE_KINDS } from '../../../src/core/editing/kinds';
import type { Deck } from '../../../src/core/deck/types';
import { deckOf, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';
import { edited } from '../../support/edited';
import { anyDeck } from '../../support/arbitraries';

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
    const after = edited(deck, duplicateSlides(deck, [1]));
    expect(after.slides[2]).toEqual({ ...deck.slides[1], id: 'dia' });
  });

  it('is moved', () => {
    expect(ids(edited(deck, moveSlides(deck, [2], 0)))).toEqual([third, first, second]);
  });

  it('is not moved beyond an end', () => {
    expect(moveSlides(deck, [0], -1)).toEqual([]);
    expect(moveSlides(deck, [2], 4)).toEqual([]);
  });

  it('is taken away, but the last one stays', () => {
    expect(ids(edited(deck, removeSlides(deck, [0], 0)))).toEqual([second, third]);
    expect(removeSlides(deckOf(titleSlide()), [0], 0)).toEqual([]);
  });
});

/** A deck, some of its slides in order, and a place between them. */
const someSlides = anyDeck.chain((any) =>
  fc.record({
    any: fc.constant(any),
    some: fc.subarray([...any.slides.keys()], { minLength: 1 }),
    gap: fc.nat(any.slides.length),
  }),
);

describe('several slides', () => {
  it('move together, in their own order, to where they are dropped', () => {
    fc.assert(
      fc.property(someSlides, ({ any, some, gap }) => {
        const isSome = (_: unknown, i: number) => some.includes(i);
        const others = (from: number, to: number) =>
          ids(any).flatMap((id, i) => (i >= from && i < to && !some.includes(i) ? [id] : []));
        const wanted = [...others(0, gap), ...ids(any).filter(isSome), ...others(gap, any.slides.length)];
        expect(ids(edited(any, moveSlides(any, some, gap)))).toEqual(wanted);
      }),
    );
  });

  it('are removed together, and one slide stays', () => {
    fc.assert(
      fc.property(someSlides, ({ any, some }) => {
        const stays = some.at(-1) ?? 0;
        const left = ids(any).filter((_, i) => !some.includes(i));
        const wanted = left.length > 0 ? left : [ids(any)[stays]];
        expect(ids(edited(any, removeSlides(any, some, stays)))).toEqual(wanted);
      }),
    );
  });

  it('are copied behind the last of them, each with a name of its own', () => {
    fc.assert(
      fc.property(someSlides, ({ any, some }) => {
        const after = edited(any, duplicateSlides(any, some));
        const last = some.at(-1) ?? 0;
        const copies = after.slides.slice(last + 1, last + 1 + some.length);
        const withoutId = (slides: Deck['slides']) => slides.map((slide) => ({ ...slide, id: '' }));
        expect(withoutId(copies)).toEqual(withoutId(any.slides.filter((_, i) => some.includes(i))));
        expect(new Set(ids(after)).size).toBe(any.slides.length + some.length);
      }),
    );
  });

  it('get a section together, or none', () => {
    const both = edited(deck, setSection(deck, [0, 2], 'doelen'));
    expect(both.slides.map(({ section }) => section)).toEqual(['doelen', 'doelen', 'doelen']);
    expect(edited(both, setSection(both, [0, 1], undefined)).slides.map(({ section }) => section)).toEqual([
      undefined,
      undefined,
      'doelen',
    ]);
    expect(setSection(both, [0, 1, 2], 'doelen')).toEqual([]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/core/deck/types';
import { FIRST_CHOICE, FORMATS } from '../../../src/core/export/export-choice';
import { chosenSlides } from '../../../src/core/frames/export-plan';
import { NOBODY } from '../../../src/core/groups/workshop';
import { apply, openShowState } from '../../../src/core/show/apply';
import { STOPPED } from '../../../src/core/show/clock';
import { plannedMinutes, schedule } from '../../../src/core/show/schedule';
import { slideAt, type Position } from '../../../src/core/slide/navigation';
import { isShown, lastNumber } from '../../../src/core/slide/shown-slides';
import { stepCount } from '../../../src/core/slide/steps';
import { anyPartlyHiddenDeck } from '../../support/arbitraries';
import { deckOf, discussionSlide, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';
import { moment } from '../../support/moments';

const circumstances = { now: moment(0), onlookers: { fullScreen: true, console: false, editing: false } };
/** A deck as the room gets to see it: without what is hidden. */
const shownOnly = (deck: Deck): Deck => ({ ...deck, slides: deck.slides.filter(isShown) });

/** Every place that the room sees, by pressing one key until the end. */
function walk(deck: Deck, type: 'next' | 'nextSlide'): readonly (readonly [string, number])[] {
  const seen: (readonly [string, number])[] = [];
  const seeing = ({ slide, step }: Position) => seen.push([slideAt(deck, slide).id, step]);
  let state = apply(deck, openShowState(deck, undefined, NOBODY), { type: 'restart' }, circumstances);
  seeing(state.position);
  const steps = deck.slides.reduce((sum, slide) => sum + stepCount(slide), 0);
  for (let i = 0; i < steps; i += 1) {
    const { position } = (state = apply(deck, state, { type }, circumstances));
    if (slideAt(deck, position.slide).id !== seen.at(-1)?.[0] || position.step !== seen.at(-1)?.[1])
      seeing(position);
  }
  return seen;
}

describe('a hidden slide', () => {
  it.each(['next', 'nextSlide'] as const)('is never met by %s: the room sees a deck without it', (key) => {
    fc.assert(
      fc.property(anyPartlyHiddenDeck, (deck) => {
        expect(walk(deck, key)).toEqual(walk(shownOnly(deck), key));
      }),
    );
  });

  it('takes no time of the plan', () => {
    fc.assert(
      fc.property(
        anyPartlyHiddenDeck,
        fc.array(fc.nat(30), { minLength: 9, maxLength: 9 }),
        (deck, minutes) => {
          const timed = {
            ...deck,
            slides: deck.slides.map((slide, i) => ({ ...slide, minutes: minutes[i] ?? 0 })),
          };
          expect(plannedMinutes(timed)).toBe(plannedMinutes(shownOnly(timed)));
          const first = timed.slides.findIndex(isShown);
          const plan = (of: Deck, slide: number) => schedule(of, { slide, step: 0 }, STOPPED, moment(0));
          expect(plan(timed, first)).toEqual(plan(shownOnly(timed), 0));
        },
      ),
    );
  });

  it.each(FORMATS)('is in no %s, unless that hides it by itself', (format) => {
    fc.assert(
      fc.property(anyPartlyHiddenDeck, (deck) => {
        const taken = chosenSlides(deck, format, FIRST_CHOICE) ?? [];
        const all = deck.slides.map((_, i) => i);
        expect(taken).toEqual(format === 'pptx' ? all : all.filter((i) => isShown(slideAt(deck, i))));
      }),
    );
  });

  it('is reached by its number, and left for the nearest slides that are shown', () => {
    const deck = deckOf(
      titleSlide(),
      { ...rankingSlide(), hidden: true },
      { ...pointsSlide(), hidden: true },
      discussionSlide(),
    );
    const there = apply(deck, openShowState(deck), { type: 'goTo', slide: 1 }, circumstances);
    expect(there.position).toEqual({ slide: 1, step: 0 });
    const forward = apply(deck, there, { type: 'nextSlide' }, circumstances);
    expect(forward.position.slide).toBe(3);
    expect(apply(deck, there, { type: 'previous' }, circumstances).position.slide).toBe(0);
  });
});

describe('the numbers of slides', () => {
  const hidden = { hidden: true };

  it('stay as they are, and count up to the last one that the room sees', () => {
    const deck = deckOf(
      titleSlide(),
      titleSlide(hidden),
      titleSlide(),
      titleSlide(hidden),
      titleSlide(hidden),
    );
    expect([0, 1, 2, 3, 4].map((slide) => lastNumber(deck, slide))).toEqual([3, 3, 3, 4, 5]);
  });

  it('never end before the slide itself', () => {
    fc.assert(
      fc.property(anyPartlyHiddenDeck, fc.nat(8), (deck, at) => {
        const index = at % deck.slides.length;
        expect(lastNumber(deck, index)).toBeGreaterThan(index);
        expect(lastNumber(deck, index)).toBeLessThanOrEqual(deck.slides.length);
      }),
    );
  });
});

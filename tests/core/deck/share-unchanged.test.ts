import { describe, expect, it } from 'vitest';
import { drawsAlike } from '../../../src/core/slide/draws-alike';
import { shareUnchanged } from '../../../src/core/deck/share-unchanged';
import type { Deck } from '../../../src/core/deck/types';
import { deckOf, pictureSlide, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';

const before = deckOf(titleSlide(), rankingSlide(), pointsSlide());
const arrived = (change: (copy: Deck) => Deck) => shareUnchanged(before, change(structuredClone(before)));

describe('a deck that arrives anew', () => {
  it('is the old one where nothing changed', () => {
    expect(arrived((copy) => copy)).toBe(before);
  });

  it('keeps every slide but the changed one, and of that all but the change', () => {
    const after = arrived((copy) => ({
      ...copy,
      slides: copy.slides.map((slide, i) => (i === 1 ? { ...slide, headline: 'Anders' } : slide)),
    }));
    expect(after.slides.map((slide, i) => slide === before.slides[i])).toEqual([true, false, true]);
    expect(after.slides[1]).toMatchObject({ headline: 'Anders' });
    expect(after.slides[1]).toHaveProperty('rows', rankingSlide().rows);
    expect(after.sections).toBe(before.sections);
  });

  it('finds slides again that were moved', () => {
    const after = arrived((copy) => ({ ...copy, slides: copy.slides.toReversed() }));
    expect(after.slides).not.toBe(before.slides);
    expect(after.slides[0]).toBe(before.slides[2]);
  });

  it('loses a key that is gone', () => {
    const after = arrived((copy) => ({ ...copy, subtitle: 'Erbij' }));
    expect(after).toEqual({ ...before, subtitle: 'Erbij' });
    expect(shareUnchanged(after, structuredClone(before))).toEqual(before);
  });
});

describe('a slide of two versions of a deck', () => {
  it('looks the same when another slide changed, and not when it did itself', () => {
    const after = arrived((copy) => ({
      ...copy,
      slides: copy.slides.map((slide, i) => (i === 1 ? { ...slide, headline: 'Anders' } : slide)),
    }));
    expect([0, 1, 2].map((index) => drawsAlike(before, after, index))).toEqual([true, false, true]);
  });

  it('looks otherwise when a section, the source or the number of slides changed', () => {
    expect(drawsAlike(before, { ...before, sections: [] }, 0)).toBe(false);
    expect(drawsAlike(before, { ...before, source: { text: 'Anders' } }, 0)).toBe(false);
    expect(drawsAlike(before, { ...before, slides: before.slides.slice(0, 2) }, 0)).toBe(false);
  });

  it('looks otherwise when its picture is served elsewhere; without one it does not', () => {
    const deck = deckOf(titleSlide(), pictureSlide());
    const served = { ...deck, pictures: 'app://pictures/sleutel/' };
    expect([0, 1].map((index) => drawsAlike(deck, served, index))).toEqual([true, false]);
  });
});

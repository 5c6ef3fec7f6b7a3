import { expect, it } from 'vitest';
import { changedSlidePreviews, newSlidePreviews } from '../../../src/core/editing/kind-previews';
import { SLIDE_KINDS } from '../../../src/core/editing/kinds';
import { deckOf, pictureSlide, rankingSlide, titleSlide } from '../../support/decks';

const deck = deckOf(titleSlide(), rankingSlide());

it('a picture of a new slide is there for every kind', () => {
  const previews = newSlidePreviews(deck, 1);
  expect(previews.map(({ kind }) => kind)).toEqual(SLIDE_KINDS);
  for (const { deck: small, kind, index } of previews) expect(small.slides[index]?.kind).toBe(kind);
});

it('a picture of the slide as every kind is there, with its own headline', () => {
  for (const { deck: small, kind, index } of changedSlidePreviews(deck, 1)) {
    expect(small.slides[index]).toMatchObject({ kind, headline: rankingSlide().headline });
  }
});

it('the pictures of the slide are where they were, whatever is changed', () => {
  const served = { ...deckOf(pictureSlide()), pictures: 'app://pictures/sleutel/' };
  for (const previews of [newSlidePreviews(served, 0), changedSlidePreviews(served, 0)]) {
    expect(previews.map(({ kind }) => kind)).toEqual(SLIDE_KINDS);
    for (const { deck: small } of previews) expect(small.pictures).toBe(served.pictures);
  }
});

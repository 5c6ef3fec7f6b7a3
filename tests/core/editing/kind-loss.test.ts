import { expect, it } from 'vitest';
import { changedSlidePreviews } from '../../../src/core/editing/kind-previews';
import type { Slide, SlideKind } from '../../../src/core/deck/types';
import {
  cardsSlide,
  deckOf,
  pictureSlide,
  rankingSlide,
  stackedSlide,
  titleSlide,
} from '../../support/decks';

const lossAs = (slide: Slide, kind: SlideKind) =>
  changedSlidePreviews(deckOf(slide), 0).find((preview) => preview.kind === kind)?.loss;

it('says what a kind has no place for', () => {
  const ranking = rankingSlide();
  expect(lossAs(ranking, 'points')).toEqual({ kind: 'allFigures', count: ranking.rows.length });
  expect(lossAs(ranking, 'figure')).toEqual({ kind: 'figures', count: ranking.rows.length - 1 });
  expect(lossAs(ranking, 'columns')).toBeUndefined();
  expect(lossAs(ranking, 'ranking')).toBeUndefined();
});

it('names series that stay behind, texts, and a photo', () => {
  const stacked = stackedSlide();
  expect(lossAs(stacked, 'comparison')).toEqual({ kind: 'series', count: stacked.answers.length - 2 });
  const cards = cardsSlide();
  expect(lossAs(cards, 'statement')).toEqual({ kind: 'texts', count: cards.cards.length - 1 });
  expect(lossAs(cards, 'ring')).toEqual({ kind: 'allTexts', count: cards.cards.length });
  expect(lossAs(pictureSlide(), 'title')?.count).toBe(1);
  expect(lossAs(titleSlide(), 'ring')).toBeUndefined();
});

it('takes no example for a figure of one’s own that happens to be as large', () => {
  const slide = rankingSlide({
    rows: [60, 30, 80].map((value, i) => ({ id: `r${i}`, label: `R${i}`, value })),
  });
  expect(lossAs(slide, 'ring')).toEqual({ kind: 'allFigures', count: 3 });
});

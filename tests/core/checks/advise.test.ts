import { describe, expect, it } from 'vitest';
import { adviceOn, wordCount, type Measured } from '../../../src/core/checks/advise';
import type { Deck, Slide } from '../../../src/core/deck/types';
import { builtInDeck } from '../../support/built-in-deck';
import {
  cardsSlide,
  countsSlide,
  deckOf,
  figureSlide,
  insidePicture,
  pictureSlide,
  pointsSlide,
  rankingSlide,
  rows,
  statementSlide,
} from '../../support/decks';

const seen = (own: Partial<Measured>): Measured => ({
  headlineLines: 1,
  cut: [],
  smallest: { size: 28, path: [] },
  ...own,
});
const codes = (slide: Slide, measured?: Measured, deck: Deck = deckOf(slide)) =>
  adviceOn(deck, slide, measured).map(({ code }) => code);

describe('advice', () => {
  it('is not needed on an ordinary slide', () => {
    expect(codes(rankingSlide({ multiple: true }), seen({ headlineLines: 2 }))).toEqual([]);
  });

  it('is given on a headline of more than two lines, but not on a large sentence', () => {
    expect(codes(figureSlide(), seen({ headlineLines: 3 }))).toEqual(['headlineLong']);
    expect(codes(statementSlide(), seen({ headlineLines: 4 }))).toEqual([]);
  });

  it('is given on more than 40 words, with their number', () => {
    const text = Array.from({ length: 40 }, () => 'woord').join(' ');
    const slide = pointsSlide({ headline: 'Te veel', points: [{ text }] });
    expect(wordCount(slide)).toBe(42);
    expect(adviceOn(deckOf(slide), slide)).toContainEqual({ code: 'manyWords', path: [], number: 42 });
    expect(codes(cardsSlide())).toEqual([]);
  });

  it('is given on words too small to read, where they are', () => {
    const path = ['cards', 2, 'text'];
    const slide = cardsSlide();
    expect(codes(slide, seen({ smallest: { size: 20, path } }))).toEqual([]);
    expect(adviceOn(deckOf(slide), slide, seen({ smallest: { size: 19.8, path } }))).toEqual([
      { code: 'smallType', path },
    ]);
  });

  it('is given on a count of three decimals, which was meant as thousands', () => {
    const rowsOf = (...values: readonly number[]) =>
      values.map((value, i) => ({ id: `r${i}`, label: 'A', value }));
    const slide = countsSlide({ rows: rowsOf(7, 36.372), highlight: [], later: [] });
    expect(adviceOn(deckOf(slide), slide)).toEqual([
      { code: 'thousandsPoint', path: ['rows'], number: 36_372, subject: '36.372' },
    ]);
    expect(codes(figureSlide({ unit: 'count', value: 1.234 }))).toEqual(['thousandsPoint']);
    expect(codes(countsSlide({ rows: rowsOf(7, 2.5), highlight: [], later: [] }))).toEqual([]);
    expect(codes(figureSlide({ value: 36.372 }))).toEqual([]);
  });

  it('is given on more rows than the back of the room can read, beside what they make of the letters', () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ id: `g${i}`, label: `Gemeente ${i}`, value: 50 }));
    const slide = rankingSlide({ multiple: true, rows: many, highlight: [] });
    expect(adviceOn(deckOf(slide), slide, seen({ smallest: { size: 6, path: ['rows'] } }))).toEqual([
      { code: 'smallType', path: ['rows'] },
      { code: 'manyRows', path: ['rows'], number: 200 },
    ]);
    expect(codes(rankingSlide({ multiple: true, rows: many.slice(0, 30), highlight: [] }))).toEqual([]);
  });

  it('is given on a label that was cut', () => {
    const slide = rankingSlide({ multiple: true });
    expect(
      adviceOn(deckOf(slide), slide, seen({ cut: [{ text: 'Te lang', path: ['rows', 1, 'label'] }] })),
    ).toEqual([{ code: 'labelLong', path: ['rows', 1, 'label'], subject: 'Te lang' }]);
  });

  it('is given on a percentage outside 0 to 100', () => {
    expect(codes(figureSlide({ value: 101 }))).toEqual(['percentRange']);
    expect(codes(rankingSlide({ multiple: true, rows: rows(120, 3) }))).toEqual(['percentRange']);
    expect(codes(figureSlide({ value: 101, unit: 'count' }))).toEqual([]);
  });

  it('is given on shares over a hundred where one answer was possible, with their sum', () => {
    const slide = rankingSlide({ rows: rows(60.5, 40, 3) });
    expect(adviceOn(deckOf(slide), slide)).toEqual([{ code: 'sharesOver', path: ['rows'], number: 103.5 }]);
    expect(codes(rankingSlide({ rows: rows(60.5, 40, 3), multiple: true }))).toEqual([]);
    expect(codes(rankingSlide({ rows: rows(60.3, 40.3) }))).toEqual([]);
  });

  it('is given on figures without a source, but not on words', () => {
    const unnamed = { ...deckOf(countsSlide()), source: { text: 'eigen gegevens' } };
    expect(codes(countsSlide(), undefined, unnamed)).toEqual(['noSource']);
    expect(codes(countsSlide({ source: 'Buurtpeiling' }), undefined, unnamed)).toEqual([]);
    expect(codes(countsSlide({ source: '–' }))).toEqual(['noSource']);
    expect(codes(pointsSlide(), undefined, unnamed)).toEqual([]);
  });

  it('is given on a colour that text hardly stands out against, of which the palette has none', () => {
    for (const colour of ['what', 'who', 'goals', 'activities', 'partners', 'value', 'further'] as const) {
      const deck = { ...deckOf(statementSlide()), sections: [{ id: 'doelen', title: 'A', colour }] };
      expect(codes(statementSlide(), undefined, deck)).toEqual([]);
    }
  });

  it('is given on a picture without words for who cannot see it', () => {
    const silent = pictureSlide({ image: insidePicture({ alt: ' ' }) });
    expect(adviceOn(deckOf(silent), silent)).toEqual([{ code: 'noAlt', path: ['image'] }]);
    expect(codes(pictureSlide())).toEqual([]);
    expect(codes({ kind: 'picture', id: 'foto', headline: 'Kop', fit: 'beside' })).toEqual([]);
  });

  it('is hardly needed on the deck that ships', () => {
    const all = builtInDeck.slides.flatMap((slide) => adviceOn(builtInDeck, slide));
    expect(all.filter(({ code }) => code !== 'manyWords')).toEqual([]);
  });
});

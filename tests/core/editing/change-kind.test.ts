import { describe, expect, it } from 'vitest';
import { changeKind } from '../../../src/core/editing/change-kind';
import { SLIDE_KINDS } from '../../../src/core/editing/kinds';
import type { Slide, SlideKind } from '../../../src/core/deck/types';
import {
  cardsSlide,
  columnsSlide,
  comparisonSlide,
  countsSlide,
  deckOf,
  discussionSlide,
  figureSlide,
  linesSlide,
  oneOfEach,
  pictureSlide,
  pointsSlide,
  rankingSlide,
  stackedSlide,
  statementSlide,
} from '../../support/decks';
import { edited } from '../../support/edited';

function changed(slide: Slide, kind: SlideKind): Slide | undefined {
  const deck = deckOf(slide);
  return edited(deck, changeKind(deck, 0, kind)).slides[0];
}

const pairs = oneOfEach().flatMap((slide) => SLIDE_KINDS.map((kind) => [slide.kind, kind, slide] as const));

describe('another kind of slide', () => {
  it.each(pairs)('%s becomes %s, with all that both have', (_, kind, slide) => {
    const full = {
      ...slide,
      notes: 'Zeg dit.',
      question: 'Wat?',
      minutes: 3,
      footnote: '* klein',
      label: 'Top',
    };
    expect(changed(full, kind)).toMatchObject({
      kind,
      headline: slide.headline,
      notes: 'Zeg dit.',
      question: 'Wat?',
      minutes: 3,
      footnote: '* klein',
      label: 'Top',
    });
  });

  it('is no change where the slide is of that kind already', () => {
    expect(changeKind(deckOf(rankingSlide()), 0, 'ranking')).toEqual([]);
  });

  it('keeps figures and what is highlighted', () => {
    expect(changed(rankingSlide(), 'counts')).toMatchObject({
      highlight: ['signaleren'],
      rows: [
        { id: 'talent', value: 77.5 },
        { id: 'anders', value: 80.3 },
        { id: 'signaleren', value: 85.9 },
      ],
    });
  });

  it('makes up no figure for a vague count, and no percentage of a count', () => {
    const ranking = changed(countsSlide(), 'ranking');
    expect(ranking).toMatchObject({ unit: 'count', highlight: [] });
    expect(ranking).toHaveProperty('rows.length', 2);
  });

  it('keeps one figure as the one row', () => {
    expect(changed(figureSlide(), 'ranking')).toMatchObject({ rows: [{ value: 40 }], unit: 'percent' });
  });

  it('keeps running texts', () => {
    expect(changed(pointsSlide(), 'cards')).toHaveProperty('cards', pointsSlide().points);
    expect(changed(cardsSlide(), 'discussion')).toHaveProperty(
      'questions',
      cardsSlide().cards.map(({ text }) => text),
    );
    expect(changed(discussionSlide(), 'statement')).toHaveProperty('text', 'Welk cijfer verraste je?');
    expect(changed(pictureSlide(), 'statement')).toHaveProperty('text', pictureSlide().text);
    expect(changed(statementSlide(), 'picture')).toHaveProperty('text', statementSlide().text);
    expect(changed(statementSlide(), 'points')).toHaveProperty('points', [{ text: statementSlide().text }]);
  });

  it('makes lines of figures over the years, and columns of a line', () => {
    expect(changed(columnsSlide({ column: 'Deelnemers' }), 'lines')).toMatchObject({
      unit: 'count',
      periods: ['2021', '2022', '2023'],
      series: [{ label: 'Deelnemers', values: [1200, 0, 2400] }],
    });
    expect(changed(linesSlide(), 'columns')).toMatchObject({
      rows: [
        { label: '2021', value: 31.5 },
        { label: '2022', value: null },
        { label: '2023', value: 52 },
      ],
    });
  });

  it('puts shares of two answers side by side, and back', () => {
    const two = stackedSlide({
      answers: ['Ja', 'Nee'],
      highlight: [],
      rows: [{ id: 'a', label: 'Gezien', values: [60, 40] }],
    });
    const comparison = changed(two, 'comparison');
    expect(comparison).toMatchObject({
      unit: 'percent',
      series: ['Ja', 'Nee'],
      rows: [{ id: 'a', label: 'Gezien', values: [60, 40] }],
    });
    if (comparison === undefined) throw new Error('no slide');
    expect(changed(comparison, 'stacked')).toMatchObject({ answers: two.answers, rows: two.rows });
  });

  it('makes no shares of counts, and no ring of one figure', () => {
    const counts = comparisonSlide({
      unit: 'count',
      rows: [{ id: 'a', label: 'Gezien', values: [60, 40] }],
    });
    expect(changed(counts, 'stacked')).toHaveProperty('answers', ['', '', '']);
    expect(changed(figureSlide(), 'ring')).toHaveProperty('parts.length', 3);
  });
});

import { describe, expect, it } from 'vitest';
import { announcement } from '../../../src/core/show/announcement';
import type { Slide } from '../../../src/core/deck/types';
import * as make from '../../support/decks';

const said = (slide: Slide, step: number) => {
  const deck = make.deckOf(make.titleSlide(), slide);
  return announcement(deck, { slide: 1, step });
};
const opening = (slide: Slide) => `Dia 2 van 2. ${slide.headline}`;

describe('on arrival a screen reader hears', () => {
  it.each<[string, Slide, string]>([
    ['the text of a statement', make.statementSlide({ text: 'Voor iedereen.' }), 'Voor iedereen.'],
    ['the figure', make.figureSlide({ value: 40 }), '40%'],
    ['the bars that enter first', make.rankingSlide(), 'Talentontwikkeling: 77,5%; Anders: 80,3%'],
    [
      'the groups that enter first',
      make.countsSlide(),
      'Kinderwerkers: enkele honderden; Jongerenwerkers: 2.000',
    ],
    ['the first point', make.pointsSlide(), 'Zorgen. Wat doet corona met kinderen?'],
    ['the first card', make.cardsSlide(), 'Word herkenbaar. Maak duidelijk waar kinderwerk voor staat.'],
    ['the first question', make.discussionSlide(), 'Welk cijfer verraste je?'],
    ['all sources', make.sourcesSlide(), 'Procenten. Afgerond zoals in de bron. Meer antwoorden mogelijk.'],
  ])('where it is, the headline and %s', (_, slide, fresh) => {
    expect(said(slide, 0)).toBe(`${opening(slide)} ${fresh}`);
  });

  it('no more than the headline where there is no more', () => {
    const slide = make.titleSlide();
    expect(said(slide, 0)).toBe(opening(slide));
  });
});

describe('on a later step a screen reader hears only', () => {
  it.each<[string, Slide, number, string]>([
    ['the explanation of a figure', make.figureSlide({ text: 'Veel namen.' }), 1, 'Veel namen.'],
    ['the highlighted bar', make.rankingSlide(), 1, 'Signaleren van zorgsignalen: 85,9%'],
    ['the group that moves the scale', make.countsSlide(), 1, 'Jeugd- en gezinsprofessionals: 36.372'],
    ['a point without a title', make.pointsSlide(), 1, 'Ouders werden opgebeld.'],
    ['the next card', make.cardsSlide(), 1, 'Toon je waarde. Denk aan een filmpje of een verslag.'],
    ['the next question', make.discussionSlide(), 1, 'Met wie neem je contact op?'],
  ])('%s', (_, slide, step, fresh) => {
    expect(said(slide, step)).toBe(fresh);
  });
});

it('the program speaks the language of the deck', () => {
  const deck = { ...make.deckOf(make.titleSlide({ headline: 'Facts' })), language: 'en' } as const;
  expect(announcement(deck, { slide: 0, step: 0 })).toBe('Slide 1 of 1. Facts');
});

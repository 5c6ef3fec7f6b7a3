import { describe, expect, it } from 'vitest';
import { colourOf, labelOf, sectionOf, sourceLine } from '../../../src/core/slide/slide-lines';
import { deck, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';

const dutch = deck({ source: { text: 'NJi' } });

describe('the section of a slide', () => {
  it('gives it its colour and its label', () => {
    const slide = rankingSlide({ section: 'doelen' });
    expect(sectionOf(dutch, slide)?.id).toBe('doelen');
    expect(colourOf(dutch, slide)).toBe('goals');
    expect(labelOf(dutch, slide)).toBe('Doelstellingen');
  });

  it('leaves the label to a slide that has its own', () => {
    expect(labelOf(dutch, rankingSlide({ label: 'Doelen' }))).toBe('Doelen');
  });

  it('is missed by nobody on a slide without one', () => {
    const slide = titleSlide();
    expect(sectionOf(dutch, slide)).toBeUndefined();
    expect(colourOf(dutch, slide)).toBe('further');
    expect(labelOf(dutch, slide)).toBe('');
  });
});

describe('the source line', () => {
  it('names the source of the deck', () => {
    expect(sourceLine(dutch, pointsSlide())).toBe('Bron: NJi');
  });

  it('names the slide’s own source where it has one', () => {
    expect(sourceLine(dutch, pointsSlide({ source: 'CBS' }))).toBe('Bron: CBS');
  });

  it('says how to read shares that do not add up, then what an asterisk means', () => {
    const slide = rankingSlide({ multiple: true, footnote: '* naam ontbreekt' });
    expect(sourceLine(dutch, slide)).toBe('Bron: NJi · meerdere antwoorden mogelijk · * naam ontbreekt');
  });

  it('speaks the language of the deck', () => {
    const english = deck({ language: 'en', source: { text: 'NJi' } });
    expect(sourceLine(english, rankingSlide({ multiple: true }))).toBe(
      'Source: NJi · more than one answer possible',
    );
  });
});

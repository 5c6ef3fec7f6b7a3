import { describe, expect, it } from 'vitest';
import { slidesAsHtml, slidesAsText } from '../../../src/core/editing/slide-words';
import { deck, deckOf, oneOfEach, pointsSlide, rankingSlide } from '../../support/decks';

describe('slides in another program', () => {
  it('are their words; figures stand in columns', () => {
    const slides = [pointsSlide({ points: [{ title: 'Zorgen', text: 'Wat nu?' }] }), rankingSlide()];
    expect(slidesAsText(deck(), slides)).toBe(
      [
        'Kinderwerkers bleven contact zoeken\nZorgen\nWat nu?',
        '',
        'Bijna negen op de tien willen zorgsignalen zien',
        'Antwoord\t%',
        'Signaleren van zorgsignalen\t85,9',
        'Talentontwikkeling\t77,5',
        'Anders\t80,3',
        'Bron: NJi, Kinderwerk anno 2021',
      ].join('\n'),
    );
  });

  it.each(oneOfEach().map((slide) => [slide.kind, slide] as const))(
    'say something of the kind %s',
    (_, slide) => {
      const of = deckOf(slide);
      expect(slidesAsText(of, of.slides)).toContain(slide.headline);
      expect(slidesAsHtml(of, of.slides)).toMatch(/^<h2>/u);
    },
  );

  it('never tell what only the trainer reads', () => {
    const slide = pointsSlide({ notes: 'GEHEIM', question: 'GEHEIM' });
    expect(slidesAsText(deck(), [slide]) + slidesAsHtml(deck(), [slide])).not.toContain('GEHEIM');
  });

  it('are no code for who reads them as HTML', () => {
    const slide = pointsSlide({ headline: '<img src=x onerror=alert(1)> & meer' });
    expect(slidesAsHtml(deck(), [slide])).toContain('<h2>&lt;img src=x onerror=alert(1)&gt; &amp; meer</h2>');
  });
});

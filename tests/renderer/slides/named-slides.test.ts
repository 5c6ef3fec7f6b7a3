import { describe, expect, it } from 'vitest';
import { deckOf, oneOfEach, pictureSlide } from '../../support/decks';
import { all } from '../../support/mounting.svelte';
import { showInPage } from '../../support/show';

describe('a slide without a headline', () => {
  const slides = [...oneOfEach(), pictureSlide({ fit: 'full' })].map((slide, i) => ({
    ...slide,
    id: `dia-${i}`,
    headline: '',
  }));

  it.each(slides.map((slide) => [slide.kind, slide] as const))('is named after nothing: %s', (_, slide) => {
    const { room } = showInPage(deckOf(slide));
    const names = all(room, '[aria-labelledby]').map((each) => each.getAttribute('aria-labelledby') ?? '');
    expect(names.filter((id) => document.getElementById(id) === null)).toEqual([]);
  });

  it.each(slides.map((slide) => [slide.kind, slide] as const))(
    'is named after its headline: %s',
    (_, slide) => {
      const { room } = showInPage(deckOf({ ...slide, headline: 'Een kop' }));
      expect(all(room, 'section[aria-labelledby]').length).toBeGreaterThan(0);
    },
  );
});

import type { Deck, Slide } from '../deck/types';
import { slideAsHtml } from '../editing/slide-words';
import { escaped } from '../markup/xml-text';
import { deckTitle } from '../slide/deck-title';

/** All that a show says, as HTML without a look of its own: for who opens its page where no script runs. */
export function readableShow(deck: Deck): string {
  const slides = deck.slides.map(
    (slide) => `<section>${slideAsHtml(deck, slide)}${pictureOf(slide)}</section>`,
  );
  return `<h1>${escaped(deckTitle(deck))}</h1>${slides.join('')}`;
}

/** What its picture shows: the picture itself is in the page once, for the show. */
function pictureOf(slide: Slide): string {
  const alt = slide.kind === 'picture' ? (slide.image?.alt ?? '') : '';
  return alt === '' ? '' : `<p>${escaped(alt)}</p>`;
}

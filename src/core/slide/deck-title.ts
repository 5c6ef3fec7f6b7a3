import type { Deck } from '../deck/types';
import { textsOf } from '../i18n/languages';

/** What a deck is called: its title, or until it has one its first headline; never empty. */
export function deckTitle({ title, slides, language }: Deck): string {
  const headline = slides.find((slide) => slide.headline !== '')?.headline ?? '';
  return title || headline || textsOf(language).documents.untitled;
}

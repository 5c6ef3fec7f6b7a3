import type { Deck } from '../deck/types';
import { slideTexts } from '../i18n/slide-languages';
import type { PaperMark } from './paper-mark';

/** What the line at the foot of a slide is: if it says no more than the source of all, it is not read on each page. */
export function footMark(deck: Deck, line: string): PaperMark {
  return line === slideTexts(deck.language).source(deck.source.text) ? 'footer' : 'note';
}

import { adviceOn } from '../../core/checks/advise';
import type { Deck } from '../../core/deck/types';
import { slideAt } from '../../core/slide/navigation';
import { measured } from '../editor/measured';

/** The slides on pages, by their places in the deck, of which letters are too small for a room. */
export function smallTypeOn(pages: HTMLElement, deck: Deck): readonly number[] {
  const found = [...pages.querySelectorAll<HTMLElement>('[data-slide]')].flatMap((page) => {
    const place = Number(page.dataset.slide);
    const slide = slideAt(deck, place);
    const advice = adviceOn(deck, slide, measured(page, slide));
    return advice.some(({ code }) => code === 'smallType') ? [place] : [];
  });
  return [...new Set(found)];
}

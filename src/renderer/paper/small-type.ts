import { adviceOn } from '../../core/checks/advise';
import type { Deck } from '../../core/deck/types';
import { slideAt } from '../../core/slide/navigation';
import { measured } from '../editor/measured';

/** Looks at each page once: a long deck is drawn in many parts, and those before stand there still. */
export class SmallType {
  readonly #deck: Deck;
  readonly #looked = new WeakSet<Element>();

  constructor(deck: Deck) {
    this.#deck = deck;
  }

  /** The slides on pages not looked at before, by their places in the deck, of which letters are too small for a room. */
  onNew(pages: ParentNode): readonly number[] {
    const fresh = [...pages.querySelectorAll<HTMLElement>('[data-slide]')].filter(
      (page) => !this.#looked.has(page),
    );
    for (const page of fresh) this.#looked.add(page);
    return [...new Set(fresh.flatMap((page) => this.#smallOn(page)))];
  }

  #smallOn(page: HTMLElement): readonly number[] {
    const place = Number(page.dataset.slide);
    const slide = slideAt(this.#deck, place);
    const advice = adviceOn(this.#deck, slide, measured(page, slide));
    return advice.some(({ code }) => code === 'smallType') ? [place] : [];
  }
}

import { flushSync, mount } from 'svelte';
import type { Texts } from '../../src/core/i18n/texts';
import OverviewCell from '../../src/renderer/controls/OverviewCell.svelte';
import { deckOf, titleSlide } from './decks';
import { mounted } from './mounting.svelte';

/** The small picture of a slide in a list, and what gives the slide another headline. */
export function shownCell(
  texts: Texts,
  first: string,
): { readonly room: HTMLElement; readonly change: (headline: string) => void } {
  let deck = $state.raw(deckOf(titleSlide({ headline: first })));
  const props = {
    get deck() {
      return deck;
    },
    get slide() {
      return deck.slides[0] ?? titleSlide();
    },
    index: 0,
    chosen: false,
    texts,
    pick: () => undefined,
  };
  const room = mounted((target) => mount(OverviewCell, { target, props }));
  return {
    room,
    change(headline) {
      deck = deckOf(titleSlide({ headline }));
      flushSync();
    },
  };
}

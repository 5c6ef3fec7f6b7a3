import { flushSync, mount, unmount } from 'svelte';
import { onTestFinished } from 'vitest';
import type { Deck, Slide as DeckSlide } from '../../src/core/deck/types';
import Slide from '../../src/renderer/slides/Slide.svelte';
import type { SlideView } from '../../src/renderer/slides/slide-props';
import { deckOf } from './decks';

/** A room of the test's own with a component in it; both are gone after the test. */
export function mounted(mountIn: (target: HTMLElement) => object, width = 960): HTMLElement {
  const room = document.createElement('div');
  room.style.width = `${width}px`;
  document.body.append(room);
  const instance = mountIn(room);
  flushSync();
  onTestFinished(async () => {
    await unmount(instance);
    room.remove();
  });
  return room;
}

export interface Shown {
  readonly room: HTMLElement;
  /** Draws the slide otherwise: at another step, in another way. */
  readonly change: (own: Partial<SlideView>) => void;
}

/** A slide as a view draws it: live, with its heading, at its first step and standing still, unless told otherwise. */
export function shown(of: Deck | DeckSlide, own: Partial<SlideView> & { width?: number } = {}): Shown {
  const { width, ...drawing } = own;
  const deck = 'slides' in of ? of : deckOf(of);
  let now: SlideView = $state.raw({
    deck,
    position: { slide: 0, step: 0 },
    motion: 'still',
    mode: 'live',
    heads: true,
    ...drawing,
  });
  const props: SlideView = {
    get deck() {
      return now.deck;
    },
    get position() {
      return now.position;
    },
    get motion() {
      return now.motion;
    },
    get mode() {
      return now.mode;
    },
    get heads() {
      return now.heads;
    },
  };
  const room = mounted((target) => mount(Slide, { target, props }), width);
  return {
    room,
    change(part) {
      now = { ...now, ...part };
      flushSync();
    },
  };
}

/** The one element of a kind in a room. */
export function one(room: ParentNode, selector: string): HTMLElement {
  const [found, ...more] = all(room, selector);
  if (found === undefined || more.length > 0)
    throw new Error(`${more.length === 0 ? 'no' : 'more than one'} ${selector}`);
  return found;
}

export function all(room: ParentNode, selector: string): readonly HTMLElement[] {
  return [...room.querySelectorAll<HTMLElement>(selector)];
}

export function textOf(element: Element): string {
  return element.textContent.replace(/\s+/gu, ' ').trim();
}

/** Runs work as an effect, until the test has finished. */
export function inEffect(work: () => void): void {
  onTestFinished(
    $effect.root(() => {
      $effect(work);
    }),
  );
  flushSync();
}

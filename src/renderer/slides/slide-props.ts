import type { Component } from 'svelte';
import type { Deck, Slide, SlideKind, SlideOf } from '../../core/deck/types';
import type { Position } from '../../core/slide/navigation';
import type { Motion } from '../../core/show/show-state';

/** Where a slide is drawn: in front of the room, as a thumbnail, or on paper. */
export type Mode = 'live' | 'preview' | 'paper';

/** What every drawn slide gets: the same component serves the projector, the thumbnail and the page. */
export interface SlideView {
  readonly deck: Deck;
  readonly position: Position;
  readonly motion: Motion;
  readonly mode: Mode;
  /**
   * Whether the headline is a heading of the document; later frames of the same slide on paper repeat it as plain
   * text.
   */
  readonly heads: boolean;
}

export interface KindProps<Kind extends SlideKind> extends SlideView {
  readonly slide: SlideOf<Kind>;
}

/** What draws a slide: given that slide, of the kind that it is for. */
export type Drawn = Component<SlideView & { readonly slide: Slide }>;

/** Whether a slide that is put on the stage comes there by a step on, so that its building blocks come together. */
export const comesOn = ({ motion, mode }: Pick<SlideView, 'motion' | 'mode'>): boolean =>
  mode === 'live' && motion !== 'still';

/** The class of an item that appears at a step: hidden before it, and animated when the step is played. */
export function entrance({ position, motion, mode }: SlideView, step: number): string {
  if (position.step < step) return 'waiting';
  const fresh = motion === 'replay' || (motion === 'play' && position.step === step);
  return mode === 'live' && fresh && step > 0 ? 'enter' : '';
}

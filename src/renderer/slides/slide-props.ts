import type { Deck, SlideKind, SlideOf } from '../../core/deck/types';
import type { Position } from '../../core/slide/navigation';
import type { Motion } from '../../core/show/show-state';

/** Where a slide is drawn: before the room, small as a preview, or on paper. */
export type Mode = 'live' | 'preview' | 'paper';

/** What every drawing of a slide gets: the same component serves the beamer, the thumbnail and the page. */
export interface SlideView {
  readonly deck: Deck;
  readonly position: Position;
  readonly motion: Motion;
  readonly mode: Mode;
  /** Whether the headline is a heading of the document; later frames of a slide on paper repeat it as text. */
  readonly heads: boolean;
}

export interface KindProps<Kind extends SlideKind> extends SlideView {
  readonly slide: SlideOf<Kind>;
}

/** The class of an item that came in at a step: hidden before it, and it comes up when the step is played. */
export function entrance({ position, motion, mode }: SlideView, step: number): string {
  if (position.step < step) return 'waiting';
  const fresh = motion === 'replay' || (motion === 'play' && position.step === step);
  return mode === 'live' && fresh && step > 0 ? 'enter' : '';
}

import type { Deck, Slide } from '../../core/deck/types';
import { colourOf } from '../../core/slide-lines';

/** The colour a slide stands on, which also fills what a screen of another shape leaves free. */
export function backdropOf(deck: Deck, slide: Slide): string {
  if (slide.kind === 'title') return 'var(--ink)';
  const full = slide.kind === 'picture' && slide.fit === 'full';
  if (full || slide.kind === 'statement' || slide.kind === 'discussion')
    return `var(--${colourOf(deck, slide)})`;
  return 'var(--paper)';
}

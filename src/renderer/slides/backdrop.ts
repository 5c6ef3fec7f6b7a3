import type { Deck, Slide } from '../../core/deck/types';
import { colourOf } from '../../core/slide/slide-lines';
import type { Activity } from '../../core/workshop/activity';

/**
 * The colour a slide stands on, which also fills what a screen of another shape leaves free. What the room does in its
 * place always stands on paper.
 */
export function backdropOf(deck: Deck, slide: Slide, activity: Activity | null): string {
  if (activity !== null) return 'var(--paper)';
  if (slide.kind === 'title') return 'var(--ink)';
  const full = slide.kind === 'picture' && slide.fit === 'full';
  if (full || slide.kind === 'statement' || slide.kind === 'discussion')
    return `var(--${colourOf(deck, slide)})`;
  return 'var(--paper)';
}

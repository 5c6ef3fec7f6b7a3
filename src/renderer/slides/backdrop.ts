import type { Deck, Slide } from '../../core/deck/types';
import { colourOf } from '../../core/slide/slide-lines';
import { wordsRules } from '../../core/slide/words-rules';
import type { Activity } from '../../core/workshop/activity';

/**
 * The colour a slide stands on, which also fills what a screen of another shape leaves free. What the room does in its
 * place always stands on paper.
 */
export function backdropOf(deck: Deck, slide: Slide, activity: Activity | null): string {
  if (activity !== null) return 'var(--paper)';
  const { ground } = wordsRules(slide);
  return ground === 'section' ? `var(--${colourOf(deck, slide)})` : `var(--${ground})`;
}

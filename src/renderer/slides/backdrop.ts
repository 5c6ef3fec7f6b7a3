import type { Deck, Slide } from '../../core/deck/types';
import { colourOf } from '../../core/slide/slide-lines';
import { wordsRules } from '../../core/slide/words-rules';
import type { Activity } from '../../core/workshop/activity';

/**
 * The background colour of a slide, which also fills the bars on a screen of another shape. An activity always has a
 * paper background.
 */
export function backdropOf(deck: Deck, slide: Slide, activity: Activity | null): string {
  if (activity !== null) return 'var(--paper)';
  const { ground } = wordsRules(slide);
  return ground === 'section' ? `var(--${colourOf(deck, slide)})` : `var(--${ground})`;
}

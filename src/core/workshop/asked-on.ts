import type { Slide } from '../deck/types';
import { wordsRules } from '../slide/words-rules';

/** What the room talks about on a slide: the question of a discussion at its step, that of the slide, or its headline. */
export function askedOn(slide: Slide, step: number): string {
  const { texts, asks } = wordsRules(slide);
  return (asks === true ? texts[step]?.text : slide.question) ?? slide.headline;
}

import type { Slide } from '../deck/types';

/** What the room talks about on a slide: the question of a discussion at its step, that of the slide, or its headline. */
export function askedOn(slide: Slide, step: number): string {
  if (slide.kind === 'discussion') return slide.questions[step] ?? slide.headline;
  return slide.question ?? slide.headline;
}

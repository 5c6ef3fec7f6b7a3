import { pictureOf } from './deck-pictures';
import { lastNumber } from './shown-slides';
import type { Deck, Slide } from '../deck/types';

/**
 * Whether a slide looks the same in two versions of a deck that share what did not change: the slide itself, and of
 * the deck all that any slide shows, but no other slide.
 */
export function drawsAlike(a: Deck, b: Deck, index: number): boolean {
  const slide = a.slides[index];
  return (
    slide === b.slides[index] &&
    lastNumber(a, index) === lastNumber(b, index) &&
    a.sections === b.sections &&
    a.source === b.source &&
    a.title === b.title &&
    a.subtitle === b.subtitle &&
    a.language === b.language &&
    (a.pictures === b.pictures || slide === undefined || pictureOf(slide) === undefined)
  );
}

/** What stands on a slide around its chart, or beside the slide. */
const AROUND: ReadonlySet<string> = new Set([
  'headline',
  'section',
  'label',
  'source',
  'footnote',
  'notes',
  'question',
  'handout',
  'minutes',
  'kept',
  'hidden',
  'refused',
  'figuresFrom',
]);

/** Whether two versions of a slide that share what did not change have the same chart, but for its colour. */
export function chartsAlike<S extends Slide>(a: S, b: S): boolean {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)].filter((key) => !AROUND.has(key)));
  return [...fields].every((key) => Reflect.get(a, key) === Reflect.get(b, key));
}

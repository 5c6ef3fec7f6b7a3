import { sameValue } from './edit-value';
import type { SlideChanges } from './kept-version';
import type { Deck } from './types';

/** How many slides of a deck are new, gone, or not what they were; those that only moved are what they were. */
export function slideChanges(before: Deck, after: Deck): SlideChanges {
  const [old, own] = [before, after].map(({ slides }) => new Map(slides.map((slide) => [slide.id, slide])));
  const added = after.slides.filter(({ id }) => old?.has(id) !== true);
  const removed = before.slides.filter(({ id }) => own?.has(id) !== true);
  const changed = after.slides.filter((slide) => {
    const was = old?.get(slide.id);
    return was !== undefined && !sameValue(was, slide);
  });
  return { added: added.length, removed: removed.length, changed: changed.length };
}

import type { Edit } from '../deck/edit';
import { freshId } from '../deck/fresh-id';
import type { Deck, SlideKind } from '../deck/types';
import { slideAt } from '../slide/navigation';
import { isShown } from '../slide/shown-slides';
import { blankWords } from './blank-words';
import type { Fields } from './figure-lists';
import { emptyFields, KINDS } from './kinds';
import { idsOf } from './plain-at';
import { setFields } from './set-fields';

/** Adds a new slide after the one at an index: nothing stands on it yet. */
export function addSlide(deck: Deck, index: number, kind: SlideKind): readonly Edit[] {
  return [inserted(deck, index, { kind, headline: '', ...emptyFields(kind) })];
}

/** Adds a slide that shows what a kind is for. */
export function addExample(deck: Deck, index: number, kind: SlideKind): readonly Edit[] {
  const words = blankWords(deck.language);
  return [inserted(deck, index, { kind, headline: words.headline, ...KINDS[kind].example(words) })];
}

/** A slide after another, in the same section. */
function inserted(deck: Deck, index: number, fields: Fields): Edit {
  const { section } = slideAt(deck, index);
  return { type: 'insert', path: ['slides', index + 1], value: { id: newId(deck), section, ...fields } };
}

/** Adds a copy after the slide. */
export function duplicateSlide(deck: Deck, index: number): readonly Edit[] {
  const copy = { ...slideAt(deck, index), id: newId(deck) };
  return [{ type: 'insert', path: ['slides', index + 1], value: copy }];
}

/** The last slide stays: a deck has at least one. */
export function removeSlide(deck: Deck, index: number): readonly Edit[] {
  return deck.slides.length > 1 ? [{ type: 'remove', path: ['slides', index] }] : [];
}

export function moveSlide(deck: Deck, from: number, to: number): readonly Edit[] {
  if (to < 0 || to >= deck.slides.length || from === to) return [];
  return [{ type: 'move', path: ['slides', from], to }];
}

/** Hides slides from the show, or shows them again. */
export function hideSlides(deck: Deck, indices: readonly number[], hidden: boolean): readonly Edit[] {
  return indices
    .filter((index) => isShown(slideAt(deck, index)) === hidden)
    .flatMap((index) => setFields(['slides', index], { hidden: hidden ? true : undefined }));
}

function newId(deck: Deck): string {
  return freshId('dia', idsOf(deck.slides));
}

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
  return {
    type: 'insert',
    path: ['slides', index + 1],
    value: { id: freshId('dia', idsOf(deck.slides)), section, ...fields },
  };
}

/** Adds copies of slides after the last of them. */
export function duplicateSlides(deck: Deck, indices: readonly number[]): readonly Edit[] {
  const ids = newIds(deck, indices.length);
  const last = indices.at(-1) ?? 0;
  return indices.map((index, i) => ({
    type: 'insert',
    path: ['slides', last + 1 + i],
    value: { ...slideAt(deck, index), id: ids[i] },
  }));
}

/** Removes slides. A deck has at least one: if all are to go, the one at `stays` is left. */
export function removeSlides(deck: Deck, indices: readonly number[], stays: number): readonly Edit[] {
  const all = indices.length >= deck.slides.length;
  const gone = all ? indices.filter((index) => index !== stays) : indices;
  return runsIn(gone).map(({ from, count }) => ({ type: 'remove', path: ['slides', from], count }));
}

/** Moves slides together to before the slide at `gap`, or to the end. They keep their own order. */
export function moveSlides(deck: Deck, indices: readonly number[], gap: number): readonly Edit[] {
  const to = Math.min(Math.max(gap, 0), deck.slides.length);
  const before = indices.filter((index) => index < to).toReversed();
  const after = indices.filter((index) => index >= to);
  return [
    ...before.map((from, i) => ({ from, to: to - 1 - i })),
    ...after.map((from, i) => ({ from, to: to + i })),
  ].flatMap((each): readonly Edit[] =>
    each.from === each.to ? [] : [{ type: 'move', path: ['slides', each.from], to: each.to }],
  );
}

/** Puts slides in a section; without one they belong to none. */
export function setSection(
  deck: Deck,
  indices: readonly number[],
  section: string | undefined,
): readonly Edit[] {
  return indices
    .filter((index) => slideAt(deck, index).section !== section)
    .flatMap((index) => setFields(['slides', index], { section }));
}

/** Hides slides from the show, or shows them again. */
export function hideSlides(deck: Deck, indices: readonly number[], hidden: boolean): readonly Edit[] {
  return indices
    .filter((index) => isShown(slideAt(deck, index)) === hidden)
    .flatMap((index) => setFields(['slides', index], { hidden: hidden ? true : undefined }));
}

/** Ids for so many new slides. */
function newIds(deck: Deck, count: number): readonly string[] {
  const taken = new Set(idsOf(deck.slides));
  return Array.from({ length: count }, () => {
    const id = freshId('dia', taken);
    taken.add(id);
    return id;
  });
}

/** Consecutive indices as one, the last first, so that removing one leaves the others where they are. */
function runsIn(indices: readonly number[]): readonly { readonly from: number; readonly count: number }[] {
  return indices.toReversed().reduce<{ readonly from: number; readonly count: number }[]>((runs, index) => {
    const last = runs.at(-1);
    if (last?.from === index + 1) runs[runs.length - 1] = { from: index, count: last.count + 1 };
    else runs.push({ from: index, count: 1 });
    return runs;
  }, []);
}

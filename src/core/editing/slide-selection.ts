import type { Deck } from '../deck/types';
import { slideAt } from '../slide/navigation';

/** Slides that are chosen in a list, by their ids, so that they stay chosen wherever they move. */
export interface SlideSelection {
  readonly ids: ReadonlySet<string>;
  /** The slide from which a range reaches. */
  readonly anchor: string;
}

export const NONE_CHOSEN: SlideSelection = { ids: new Set(), anchor: '' };

export function onlySlide(deck: Deck, at: number): SlideSelection {
  const { id } = slideAt(deck, at);
  return { ids: new Set([id]), anchor: id };
}

/**
 * The indices of the chosen slides, in order. Whoever goes to a slide that is not among them lets go of the others.
 */
export function chosenIndices(deck: Deck, { ids }: SlideSelection, at: number): readonly number[] {
  if (!ids.has(slideAt(deck, at).id)) return [at];
  return deck.slides.flatMap((slide, i) => (ids.has(slide.id) ? [i] : []));
}

/** Whether one slide is among them, as quickly for many slides as for few. */
export function isChosen(deck: Deck, { ids }: SlideSelection, at: number, index: number): boolean {
  return ids.has(slideAt(deck, at).id) ? ids.has(slideAt(deck, index).id) : index === at;
}

/** All slides from the anchor to another. */
export function rangeTo(deck: Deck, selection: SlideSelection, at: number, to: number): SlideSelection {
  const here = selection.ids.has(slideAt(deck, at).id) ? selection : onlySlide(deck, at);
  const found = deck.slides.findIndex(({ id }) => id === here.anchor);
  const from = found < 0 ? at : found;
  const range = deck.slides.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set(range.map(({ id }) => id)), anchor: slideAt(deck, from).id };
}

/** Adds a slide or takes it out, and says where one is then: at least one slide stays chosen. */
export function toggled(
  deck: Deck,
  selection: SlideSelection,
  at: number,
  index: number,
): { readonly selection: SlideSelection; readonly at: number } {
  const before = chosenIndices(deck, selection, at);
  const has = before.includes(index);
  const after = has ? before.filter((each) => each !== index) : [...before, index];
  if (after.length === 0) return { selection: onlySlide(deck, at), at };
  const next = !has ? index : after.includes(at) ? at : nearest(after, index);
  return { selection: { ...someSlides(deck, after), anchor: slideAt(deck, next).id }, at: next };
}

/** These slides, with a range that reaches from the first. */
export function someSlides(deck: Deck, indices: readonly number[]): SlideSelection {
  return slidesNamed(indices.map((index) => slideAt(deck, index).id));
}

export function slidesNamed(ids: readonly string[]): SlideSelection {
  return { ids: new Set(ids), anchor: ids[0] ?? '' };
}

/** A range as people write it, numbered from 1: “1, 3-5”. */
export function rangeText(indices: readonly number[]): string {
  const starts = indices.filter((index) => !indices.includes(index - 1));
  return starts
    .map((from) => {
      let to = from;
      while (indices.includes(to + 1)) to += 1;
      return from === to ? `${from + 1}` : `${from + 1}-${to + 1}`;
    })
    .join(', ');
}

function nearest(indices: readonly number[], to: number): number {
  return indices.reduce((best, each) => (Math.abs(each - to) < Math.abs(best - to) ? each : best));
}

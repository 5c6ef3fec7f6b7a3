import { hasFigures, sheetOf } from '../charts/chart-rules';
import { withNames } from '../charts/sheet';
import { changeBetween } from '../deck/deck-change';
import type { Edit, Plain } from '../deck/edit';
import type { Deck, Slide, SlideKind } from '../deck/types';
import { slideAt } from '../slide/navigation';
import { textsOf } from '../slide/words-rules';
import { blankWords, type BlankWords } from './blank-words';
import type { Fields } from './figure-lists';
import { followChanges } from './follow-changes';
import { kept, keptKinds, ownFields, slideWith } from './kept-kinds';
import { emptyFields, KINDS } from './kinds';
import { keptMarks } from './marks';
import { plainAt } from './plain-at';
import { setFields } from './set-fields';

/**
 * Makes another kind of the slide. What both kinds have stays, texts and figures go over to where the new kind has
 * a place for them, and what it still needs is empty, or as given in `rest`. The slide keeps what it was as the kinds that it
 * has been, so that every way back brings that back, with what was changed meanwhile.
 */
export function changeKind(
  deck: Deck,
  index: number,
  kind: SlideKind,
  rest: Fields = emptyFields(kind),
): readonly Edit[] {
  const slide = slideAt(deck, index);
  if (slide.kind === kind) return [];
  const { now, others } = asKind(slide, { kind, ...rest }, blankWords(deck.language));
  const path = ['slides', index] as const;
  const own = { ...ownFields(now), kept: kept(others, now), refused: plainAt(now, ['refused']) as Plain };
  const gone = Object.keys({ ...ownFields(slide), kept: slide.kept }).filter((key) => !(key in own));
  return [...gone.map((key): Edit => ({ type: 'remove', path: [...path, key] })), ...setFields(path, own)];
}

/** Throws away what a slide keeps of the kinds that it was. */
export function forgetKinds(index: number): readonly Edit[] {
  return [{ type: 'remove', path: ['slides', index, 'kept'] }];
}

/** A slide as another kind, and what it was as each kind that it has been. */
function asKind(
  slide: Slide,
  rest: Fields & { readonly kind: SlideKind },
  words: BlankWords,
): { readonly now: Slide; readonly others: readonly Slide[] } {
  const { kind } = rest;
  const { others, arrived } = keptKinds(slide);
  const followed =
    arrived === undefined
      ? others
      : others.flatMap((earlier) => followChanges(earlier, arrived, slide, words) ?? []);
  const left = isEmpty(slide) ? followed : [...followed, slide];
  const known = followed.find((earlier) => earlier.kind === kind);
  const now = known ?? fresh([slide, ...followed.toReversed()], rest, words);
  return { now, others: left.filter((earlier) => earlier.kind !== kind) };
}

/** Whether a slide has nothing of its own that a new one has not. */
function isEmpty(slide: Slide): boolean {
  const empty = slideWith(slide, { kind: slide.kind, ...emptyFields(slide.kind) });
  return empty !== undefined && changeBetween(ownFields(empty), ownFields(slide)) === undefined;
}

/** A slide as a kind that it has not been, from what it is and else from what it was, the latest first. */
function fresh(
  sources: readonly [Slide, ...Slide[]],
  rest: Fields & { readonly kind: SlideKind },
  words: BlankWords,
): Slide {
  const [slide] = sources;
  const { kind } = rest;
  const figures = sources
    .map((source) => figuresFrom(source, sources, kind, words))
    .find((each) => each !== undefined);
  const [texts] = sources.map(textsOf).filter((each) => each.length > 0);
  const taken = { ...rest, ...figures, ...(texts === undefined ? {} : KINDS[kind].takeTexts?.(texts)) };
  const made = slideWith(slide, taken) ?? slideWith(slide, rest);
  if (made === undefined) throw new Error(`a new slide of the kind ${kind} is no slide`);
  return made;
}

/** The figures of a slide as another kind has them; nothing where that has no place for them. */
function figuresFrom(
  slide: Slide,
  sources: readonly Slide[],
  kind: SlideKind,
  words: BlankWords,
): Fields | undefined {
  const { take, lists, fields } = KINDS[kind];
  const figures = sheetOf(slide);
  const sheet = { ...figures, unit: unitFrom(slide, sources) ?? figures.unit };
  const column = plainAt(slide, ['column']);
  const own = typeof column === 'string' ? column : undefined;
  const filled = take?.(withNames(sheet, (i) => own ?? words.series(i + 1)));
  if (filled === undefined) return undefined;
  return {
    ...filled,
    ...keptMarks(slide, lists, filled),
    ...(fields.includes('unit') ? { unit: sheet.unit } : {}),
    ...(fields.includes('column') ? { column: own } : {}),
  };
}

/** Counts that were percentages before are percentages again. */
function unitFrom(slide: Slide, sources: readonly Slide[]): 'percent' | undefined {
  if (slide.kind !== 'counts') return undefined;
  const before = sources.find((source) => source !== slide && hasFigures(source));
  const isShare = sheetOf(slide).rows.every(({ values }) => values.every((value) => Number(value) <= 100));
  return before !== undefined && isShare && sheetOf(before).unit === 'percent' ? 'percent' : undefined;
}

import { editValue } from '../deck/edit-value';
import type { Edit } from '../deck/edit';
import { checkShape } from '../checks/check-shape';
import type { Deck, SlideKind } from '../deck/types';
import type { Target } from '../figures-in/reading/choices';
import type { Proposal } from '../figures-in/reading/reading';
import { slideAt } from '../slide/navigation';
import { changeKind } from './change-kind';
import { figuresOf } from './change-rows';
import { KINDS, SLIDE_KINDS } from './kinds';
import { plainOf } from './plain-at';
import { takeOver, targetFor, type TakeWhere } from './take-over';
import type { RowsOf } from './rows-of';

/** The kinds of slide that figures of a table can become. */
export const FIGURE_KINDS: readonly SlideKind[] = SLIDE_KINDS.filter(
  (kind) => KINDS[kind].take !== undefined && KINDS[kind].lists.length > 0,
);

/** Where figures go: a slide, as one kind or another. */
export interface ImportPlace {
  readonly target: Target;
  readonly rows: RowsOf;
  /** What makes the slide that kind. */
  readonly edits: readonly Edit[];
}

/** The place for figures on the slide at an index, once it is of a kind; nothing where that has no table of them. */
export function importPlace(
  deck: Deck,
  index: number,
  kind: SlideKind,
  where: TakeWhere,
): ImportPlace | undefined {
  const edits = changeKind(deck, index, kind);
  const changed = edits.length === 0 ? deck : deckWith(deck, edits);
  const rows = changed === undefined ? undefined : figuresOf(changed, index);
  if (rows === undefined) return undefined;
  return { target: targetFor(rows, where, deck.language), rows, edits };
}

/** What puts a proposal there; no edits where the kind of slide has no place for it. */
export function importEdits(
  { rows, edits }: ImportPlace,
  proposal: Proposal,
  where: TakeWhere,
  { language }: Deck,
): readonly Edit[] {
  const taken = takeOver(rows, proposal, where, language);
  return taken.length === 0 ? [] : [...edits, ...taken];
}

/** A deck of the slide at an index alone, changed; nothing where the change leaves no sound deck. */
export function slideWith(deck: Deck, index: number, edits: readonly Edit[]): Deck | undefined {
  const changed = deckWith(deck, edits);
  return changed === undefined ? undefined : { ...changed, slides: [slideAt(changed, index)] };
}

function deckWith(deck: Deck, edits: readonly Edit[]): Deck | undefined {
  // Where its pictures are served is no part of a deck that could be checked.
  const { pictures, ...own } = deck;
  const shape = checkShape(editValue(plainOf(own), edits));
  if (!('deck' in shape)) return undefined;
  return pictures === undefined ? shape.deck : { ...shape.deck, pictures };
}

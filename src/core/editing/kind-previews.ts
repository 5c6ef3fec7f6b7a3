import { checkShape } from '../checks/check-shape';
import type { Edit } from '../deck/edit';
import { editValue } from '../deck/edit-value';
import type { Deck, SlideKind } from '../deck/types';
import { slideAt } from '../slide/navigation';
import { changeKind } from './change-kind';
import { blankWords } from './blank-words';
import { addExample } from './change-slides';
import { lossOf, type Loss } from './kind-loss';
import { KINDS, SLIDE_KINDS } from './kinds';
import { plainOf } from './plain-at';

/** A kind of slide as a choice: a deck of its own to draw it from, and which slide of that it is. */
export interface KindPreview {
  readonly kind: SlideKind;
  readonly deck: Deck;
  readonly index: number;
  /** What the slide shows now and would not show then. */
  readonly loss?: Loss;
}

/** What each kind of slide is for, on a slide after the slide at an index. */
export function newSlidePreviews(deck: Deck, index: number): readonly KindPreview[] {
  return previews(deck, index, 1, (small, kind) => addExample(small, 0, kind));
}

/** What the slide at an index becomes as each kind, with examples where it has nothing of its own. */
export function changedSlidePreviews(deck: Deck, index: number): readonly KindPreview[] {
  const slide = slideAt(deck, index);
  const empty = previews(deck, index, 0, (small, kind) => changeKind(small, 0, kind));
  const example = previews(deck, index, 0, (small, kind) =>
    changeKind(small, 0, kind, KINDS[kind].example(blankWords(deck.language))),
  );
  // A figure of the example is none of the slide.
  const losses = new Map(empty.map((each) => [each.kind, lossOf(slide, slideAt(each.deck, each.index))]));
  return example.map((preview) => {
    const loss = losses.get(preview.kind);
    return loss === undefined ? preview : { ...preview, loss };
  });
}

function previews(
  deck: Deck,
  index: number,
  at: number,
  editsFor: (small: Deck, kind: SlideKind) => readonly Edit[],
): readonly KindPreview[] {
  // The address of its pictures is not part of a deck that is checked.
  const { pictures, ...own } = deck;
  const small: Deck = { ...own, slides: [slideAt(deck, index)] };
  return SLIDE_KINDS.flatMap((kind) => {
    const shape = checkShape(editValue(plainOf(small), editsFor(small, kind)));
    if (!('deck' in shape)) return [];
    return [{ kind, deck: pictures === undefined ? shape.deck : { ...shape.deck, pictures }, index: at }];
  });
}

import type { Edit } from '../deck/edit';
import type { Deck, Slide } from '../deck/types';
import { addSlide } from './change-slides';
import { idOf } from './plain-at';

/** Where a picture goes: to the slide with an id, or, as soon as that has one, to a new slide after it. */
export interface PictureGoal {
  readonly slide: string;
  /** The slide that has the last picture that was given to it: new ones come after that. */
  readonly after?: string;
  /** It takes the place of the one that is there. */
  readonly replaces: boolean;
}

export interface PlacedPicture {
  readonly edits: readonly Edit[];
  /** The slide that has it then: its id and its place. */
  readonly slide: string;
  readonly index: number;
}

/** Puts a stored picture into a deck. If its slide is gone by now, it comes after the one at `now`. */
export function placePicture(deck: Deck, goal: PictureGoal, src: string, now: number): PlacedPicture {
  const indexOf = (slide?: string) => deck.slides.findIndex(({ id }) => id === slide);
  const index = indexOf(goal.slide);
  const slide = deck.slides[index];
  if (slide !== undefined && hasPlace(slide, goal)) {
    return { edits: pictureEdits(slide, index, src), slide: slide.id, index };
  }
  const last = Math.max(index, indexOf(goal.after));
  const at = (last < 0 ? now : last) + 1;
  const [insert] = addSlide(deck, at - 1, 'picture');
  if (insert?.type !== 'insert') throw new Error('no new slide');
  const edits: readonly Edit[] = [
    insert,
    { type: 'set', path: ['slides', at, 'image'], value: { src, alt: '' } },
  ];
  return { edits, slide: idOf(insert.value) ?? '', index: at };
}

function hasPlace(slide: Slide, { replaces }: PictureGoal): boolean {
  return slide.kind === 'picture' && (slide.image === undefined || replaces);
}

/**
 * Another picture keeps what is said of the one before it and how that was shown, until somebody changes them; the
 * point that stays in view was of that picture alone.
 */
function pictureEdits(slide: Slide, index: number, src: string): readonly Edit[] {
  const path = ['slides', index, 'image'] as const;
  if (slide.kind !== 'picture' || slide.image === undefined)
    return [{ type: 'set', path, value: { src, alt: '' } }];
  const { focus } = slide.image;
  return [
    { type: 'set', path: [...path, 'src'], value: src },
    ...(focus === undefined ? [] : [{ type: 'remove', path: [...path, 'focus'] } as const]),
  ];
}

import type { Opened } from '../../ipc/api';
import type { Slide } from '../../core/deck/types';
import { shownSlide } from '../../core/deck/shown-slide';
import { audienceState } from '../../core/show/audience-state';
import { slideAt, type Position } from '../../core/slide/navigation';
import type { Drawn } from '../slides/slide-props';
import { wordsComponentFor } from '../slides/words-components';

/** A slide that can be shown before the program around it has been read. */
export interface FirstSlide {
  readonly position: Position;
  readonly slide: Slide;
  readonly by: Drawn;
}

/**
 * The slide that a window begins with, if there is nothing but that slide to see: `undefined` if something lies over
 * it or stands in its place, or if its figures are still to be drawn.
 */
export function firstSlideOf(opened: Opened): FirstSlide | undefined {
  const { position, curtain, table, activity, strokes } = audienceState(opened.state);
  const slide = shownSlide(slideAt(opened.deck, position.slide));
  const drawnOn = (strokes[slide.id] ?? []).length > 0;
  const covered = curtain !== 'none' || table || activity !== null || drawnOn;
  const by = covered || isCovered(opened) ? undefined : wordsComponentFor(slide);
  return by && { position, slide, by };
}

/** Whether the window itself has something else to show first. */
function isCovered({ editing, cover, broken, resumed, recovered }: Opened): boolean {
  return [editing, cover, broken, recovered].some((each) => each !== undefined) || resumed;
}

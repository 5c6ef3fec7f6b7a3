import type { Opened } from '../../ipc/api';
import type { Slide } from '../../core/deck/types';
import { shownSlide } from '../../core/deck/shown-slide';
import { audienceState } from '../../core/show/audience-state';
import { slideAt, type Position } from '../../core/slide/navigation';
import { hasLongWords } from '../slides/hyphenation.svelte';
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

/** As many letters fit on a line of every slide that is one large text. */
const ONE_LINE = 15;

/** Whether a word on a slide may have to be broken: the narrow places of lists break shorter ones. */
export function mayBreakWords(slide: Slide): boolean {
  if (slide.kind !== 'title' && slide.kind !== 'statement') return hasLongWords(slide);
  const words = [slide.headline, slide.text ?? ''].flatMap((text) => text.split(/\s/u));
  return words.some((word) => word.length > ONE_LINE);
}

/** Whether the window itself has something else to show first. */
function isCovered({ editing, cover, broken, resumed, recovered }: Opened): boolean {
  return [editing, cover, broken, recovered].some((each) => each !== undefined) || resumed;
}

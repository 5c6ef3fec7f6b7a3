import type { SlideOf } from '../deck/types';
import type { PictureSize } from '../pictures/picture-size';

/** The stage in its own units. */
export const STAGE: PictureSize = { width: 1920, height: 1080 };

/** With more stage units per pixel than this, the pixels become visible. */
const MAX_UNITS = 2;

/** Where a slide puts a picture beside words, or without them: below a headline of two lines, with its credit. */
export function roomBeside({ text, image }: Pick<SlideOf<'picture'>, 'text' | 'image'>): PictureSize {
  return { width: text === undefined ? 1696 : 900, height: image?.credit === undefined ? 640 : 596 };
}

/**
 * The size of an uncropped picture in a space, in stage units. A `vector` has no pixels and may be enlarged at will.
 */
export function wholeIn(room: PictureSize, { width, height }: PictureSize, vector: boolean): PictureSize {
  const fits = Math.min(room.width / width, room.height / height);
  const scale = vector ? fits : Math.min(fits, MAX_UNITS);
  return { width: width * scale, height: height * scale };
}

/** Whether a picture may fill the stage: of an upright one more than half would be cut off. */
export const fillsStage = ({ width, height }: PictureSize): boolean => width >= height;

/** How much of a picture's width or height is cut off at each side when it fills a room, as a share. */
export function cutToFill(room: PictureSize, { width, height }: PictureSize): PictureSize {
  const scale = Math.max(room.width / width, room.height / height);
  const cut = (full: number, seen: number) => Math.max(0, (1 - seen / (full * scale)) / 2);
  return { width: cut(width, room.width), height: cut(height, room.height) };
}

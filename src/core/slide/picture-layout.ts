import type { Picture, SlideOf } from '../deck/types';
import type { PictureSize } from '../pictures/picture-size';

/** The stage in its own units. */
export const STAGE: PictureSize = { width: 1920, height: 1080 };

/** With more stage units per pixel than this, the pixels become visible. */
const MAX_UNITS = 2;

/** How a slide says where its picture goes. */
export type PictureSlide = Pick<SlideOf<'picture'>, 'fit' | 'text' | 'image'>;

/** The point of a picture that stays in view when it is cut, in per cent of its width and height. */
export interface Focus {
  readonly x: number;
  readonly y: number;
}

export const focusOf = ({ focus = [] }: Pick<Picture, 'focus'>): Focus => {
  const [x = 50, y = 50] = focus;
  return { x, y };
};

/**
 * What shows a picture, in stage units, and in it the whole of the picture, from the left and the top of what shows it.
 * What sticks out is cut off.
 */
export interface PictureView extends PictureSize {
  readonly picture: PictureSize & { readonly left: number; readonly top: number };
}

/** Where a slide has room for its picture: all of the stage, or below a headline of two lines, with its credit. */
export function roomFor({ fit, text, image }: PictureSlide): PictureSize {
  if (fit === 'full') return STAGE;
  return { width: text === undefined ? 1696 : 900, height: image?.credit === undefined ? 640 : 596 };
}

/** Whether a picture stands upright on a slide that is filled by none that lies: words then have all of its height. */
export function standsAlone(slide: PictureSlide, size: PictureSize): boolean {
  return slide.fit === 'full' && !isCut(slide, size) && isUpright(size);
}

/** Of an upright picture more than half would be cut off by the stage, so it is cut only if somebody asks for it. */
export function isCut({ fit, image }: Pick<PictureSlide, 'fit' | 'image'>, size: PictureSize): boolean {
  return image?.shown === undefined ? fit === 'full' && !isUpright(size) : image.shown === 'cut';
}

const isUpright = ({ width, height }: PictureSize): boolean => height > width;

/** How a picture of a size is shown in its room. A `vector` has no pixels and may be enlarged at will. */
export function pictureView(
  slide: PictureSlide,
  size: PictureSize,
  { vector, room = roomFor(slide) }: { readonly vector: boolean; readonly room?: PictureSize },
): PictureView {
  if (isCut(slide, size)) return filling(room, size, focusOf(slide.image ?? {}));
  const max = vector || slide.fit === 'full' ? Infinity : MAX_UNITS;
  const whole = scaled(size, Math.min(room.width / size.width, room.height / size.height, max));
  return { ...whole, picture: { ...whole, left: 0, top: 0 } };
}

/** The focus is as far across what shows the picture as it is across the picture. */
function filling(room: PictureSize, size: PictureSize, focus: Focus): PictureView {
  const picture = scaled(size, Math.max(room.width / size.width, room.height / size.height));
  const left = ((room.width - picture.width) * focus.x) / 100;
  const top = ((room.height - picture.height) * focus.y) / 100;
  return { ...room, picture: { ...picture, left, top } };
}

const scaled = ({ width, height }: PictureSize, scale: number): PictureSize => ({
  width: width * scale,
  height: height * scale,
});

/** How much of a picture is cut off at each side, as a share of its width or height. */
export interface Cut {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function cutOf({ width, height, picture }: PictureView): Cut {
  return {
    left: (0 - picture.left) / picture.width,
    top: (0 - picture.top) / picture.height,
    right: 1 - (width - picture.left) / picture.width,
    bottom: 1 - (height - picture.top) / picture.height,
  };
}

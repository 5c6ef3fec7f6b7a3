import { fromBase64 } from './base64';
import { drawingCost, MOST_SHAPES } from './drawing-cost';
import { latin } from './latin';
import { MAX_PIXELS, pictureSize } from './picture-size';
import { MEDIA_TYPES, PICTURE_TYPES, typeOfBytes, type PictureType } from './picture-type';

/** The picture in a data URI: its declared type, and its base64. */
function partsOf(src: string): { readonly type: PictureType; readonly base64: string } | undefined {
  const comma = src.indexOf(',');
  const type = PICTURE_TYPES.find((each) => src.slice(0, comma) === `data:${MEDIA_TYPES[each]};base64`);
  return type === undefined ? undefined : { type, base64: src.slice(comma + 1) };
}

/** A picture inside the deck itself. */
export interface InsidePicture {
  readonly type: PictureType;
  readonly bytes: Uint8Array;
}

export function pictureInside(src: string): InsidePicture | undefined {
  const parts = partsOf(src);
  return parts && { type: parts.type, bytes: fromBase64(parts.base64) };
}

export type Fault = 'pictureBroken' | 'pictureTooLarge';

/** What keeps bytes from being shown as a picture of a type, if anything. */
export function faultOf(bytes: Uint8Array, type: PictureType): Fault | undefined {
  if (typeOfBytes(bytes) !== type) return 'pictureBroken';
  if (type === 'svg')
    return drawingCost(latin(bytes, 0, bytes.length)) > MOST_SHAPES ? 'pictureTooLarge' : undefined;
  const size = pictureSize(bytes, type);
  if (size === undefined || size.width * size.height === 0) return 'pictureBroken';
  return size.width * size.height > MAX_PIXELS ? 'pictureTooLarge' : undefined;
}

/** As much of a data URI as nearly always holds what is to be known of its picture. */
const HEAD = 160_000;

/** What is wrong with a data URI, if anything. */
export function faultInside(src: string): Fault | undefined {
  const parts = partsOf(src);
  if (parts === undefined || !/^[A-Za-z0-9+/]+={0,2}$/u.test(parts.base64.slice(-HEAD)))
    return 'pictureBroken';
  if (/[^A-Za-z0-9+/=]/u.test(parts.base64)) return 'pictureBroken';
  const { type, base64 } = parts;
  // Of a drawing all must be known: what is used at its start may stand at its end.
  if (type === 'svg') return faultOf(fromBase64(base64), type);
  const fault = faultOf(fromBase64(base64.slice(0, HEAD)), type);
  return fault === 'pictureBroken' && base64.length > HEAD ? faultOf(fromBase64(base64), type) : fault;
}

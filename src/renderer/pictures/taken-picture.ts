import type { PictureSize } from '../../core/pictures/picture-size';
import type { PictureType } from '../../core/pictures/picture-type';

/** A picture for a deck: upright, not too large, and without metadata. */
export interface TakenPicture extends PictureSize {
  readonly type: PictureType;
  readonly bytes: Uint8Array;
}

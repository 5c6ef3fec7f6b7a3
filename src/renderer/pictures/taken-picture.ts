import type { PictureSize } from '../../core/pictures/picture-size';
import type { PictureType } from '../../core/pictures/picture-type';

/** A picture fit for a deck: upright, not too large, and with nothing in it but what is to be seen. */
export interface TakenPicture extends PictureSize {
  readonly type: PictureType;
  readonly bytes: Uint8Array;
}

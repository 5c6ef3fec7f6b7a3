import type { Deck } from '../../../../core/deck/types';
import { picturesOn } from '../../../../core/slide/deck-pictures';
import { isPlainJpeg } from '../../../../core/pictures/jpeg-head';
import { pictureSize, type PictureSize } from '../../../../core/pictures/picture-size';
import type { ReadPicture } from '../../../pictures/picture-file';
import type { PictureSource, RedrawnPicture } from '../../redraw-picture';

/** A picture in a format that every PowerPoint knows. */
export interface Media extends PictureSize, RedrawnPicture {
  /** It was a vector drawing, which may be shown at any size. */
  readonly vector: boolean;
}

/** The pictures of some slides by their sources; missing ones are left out. */
export type MediaBySource = ReadonlyMap<string, Media>;

export async function mediaOf(
  deck: Deck,
  slides: ReadonlySet<number>,
  { read, redraw }: PictureSource,
): Promise<MediaBySource> {
  const media = new Map<string, Media>();
  for (const src of picturesOn(deck, slides)) {
    const picture = await read(src);
    const made = picture && (asIs(picture) ?? (await redraw(picture)));
    const size = made && pictureSize(made.bytes, made.type);
    if (made !== undefined && size !== undefined)
      media.set(src, { ...made, ...size, vector: picture?.type === 'svg' });
  }
  return media;
}

/** Older programs do not support WebP or SVG, and none follows the orientation tag of a photo. */
function asIs({ type, bytes }: ReadPicture): RedrawnPicture | undefined {
  if (type === 'png') return { type, bytes };
  return type === 'jpeg' && isPlainJpeg(bytes) ? { type, bytes } : undefined;
}

import type { Deck } from '../../../../core/deck/types';
import { pictureOf } from '../../../../core/slide/deck-pictures';
import { pictureSize, type PictureSize } from '../../../../core/pictures/picture-size';
import { latin } from '../../../../core/pictures/picture-type';
import type { ReadPicture } from '../../../pictures/deck-pictures';

/** A picture in a format that every PowerPoint knows. */
export interface Media extends PictureSize {
  readonly type: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  /** It was a vector drawing, which may be shown at any size. */
  readonly vector: boolean;
}

/** The pictures of some slides by their sources; missing ones are left out. */
export type MediaBySource = ReadonlyMap<string, Media>;

/** How pictures are read, and redrawn if PowerPoint does not support them. */
export interface MediaMaking {
  readonly read: (src: string) => Promise<ReadPicture | undefined>;
  readonly redraw: (picture: ReadPicture, to: 'png' | 'jpeg') => Promise<Uint8Array | undefined>;
}

export async function mediaOf(
  deck: Deck,
  slides: ReadonlySet<number>,
  making: MediaMaking,
): Promise<MediaBySource> {
  const media = new Map<string, Media>();
  for (const [index, slide] of deck.slides.entries()) {
    const src = pictureOf(slide)?.src;
    if (src === undefined || !slides.has(index) || media.has(src)) continue;
    const made = await mediumOf(await making.read(src), making);
    if (made !== undefined) media.set(src, made);
  }
  return media;
}

async function mediumOf(
  picture: ReadPicture | undefined,
  { redraw }: MediaMaking,
): Promise<Media | undefined> {
  if (picture === undefined) return undefined;
  const type = picture.type === 'jpeg' ? 'jpeg' : 'png';
  const bytes = needsRedrawing(picture) ? await redraw(picture, type) : picture.bytes;
  const size = bytes && pictureSize(bytes, type);
  return bytes && size && { ...size, type, bytes, vector: picture.type === 'svg' };
}

/** Older programs do not support WebP or SVG, and none follows the orientation tag of a photo. */
function needsRedrawing({ type, bytes }: ReadPicture): boolean {
  if (type === 'jpeg') return latin(bytes, 0, 4_096).includes('Exif\0');
  return type !== 'png';
}

import type { Deck } from '../../core/deck/types';
import { isPlainJpeg } from '../../core/pictures/jpeg-head';
import { MEDIA_TYPES } from '../../core/pictures/picture-type';
import { picturesOn, withSources } from '../../core/slide/deck-pictures';
import type { ReadPicture } from '../pictures/picture-file';
import type { PictureSource } from './redraw-picture';
import { contentName } from '../files/content-name';

/**
 * The deck with its photos in the one form that Chromium puts into a PDF as they are, once for all slides: a JPEG that
 * is upright and has the colours of a screen. All others it would write out pixel by pixel. Drawings stay.
 */
export async function withPrintedPictures(
  deck: Deck,
  slides: ReadonlySet<number>,
  { read, redraw }: PictureSource,
): Promise<Deck> {
  const sources = new Map<string, string>();
  const printed = new Map<string, string>();
  for (const src of picturesOn(deck, slides)) {
    const picture = await read(src);
    if (picture === undefined || picture.type === 'svg') continue;
    const content = contentName(picture.bytes);
    const source = printed.get(content) ?? (await printedSource(src, picture, redraw));
    printed.set(content, source);
    sources.set(src, source);
  }
  return withSources(deck, sources);
}

async function printedSource(
  src: string,
  picture: ReadPicture,
  redraw: PictureSource['redraw'],
): Promise<string> {
  if (picture.type === 'jpeg' && isPlainJpeg(picture.bytes)) return src;
  const made = await redraw(picture);
  if (made?.type !== 'jpeg') return src;
  return `data:${MEDIA_TYPES.jpeg};base64,${Buffer.from(made.bytes).toString('base64')}`;
}

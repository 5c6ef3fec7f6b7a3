import { basename } from 'node:path';
import type { Deck } from '../../core/deck/types';
import type { SlideClip } from '../../core/editing/slide-clip';
import { everyPictureFile, pictureAddress } from '../../core/slide/deck-pictures';
import { pictureAt, PICTURES } from './deck-pictures';
import { storePicture } from './picture-store';

/**
 * Stores the pictures of pasted slides for a deck, next to the path `besides`. Returns the new `src` of each; those
 * of its own slides stay where they are, and one that is missing stays missing. Throws `cannotWrite`.
 */
export async function bringPictures(
  clip: SlideClip,
  deck: Deck,
  besides: string,
): Promise<ReadonlyMap<string, string>> {
  const sources = new Map<string, string>();
  const isForeign = clip.pictures.startsWith(PICTURES) && clip.pictures !== deck.pictures;
  const from: Deck = { ...deck, slides: clip.slides, pictures: clip.pictures };
  for (const src of isForeign ? everyPictureFile(from) : []) {
    const picture = await pictureAt(pictureAddress(from, src) ?? '');
    if (picture === undefined) continue;
    const { type, bytes } = picture;
    sources.set(src, await storePicture(besides, { name: basename(src), type, bytes, inside: false }));
  }
  return sources;
}

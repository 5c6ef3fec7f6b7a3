import type { Deck } from '../../core/deck/types';
import { pictureFiles, withSources } from '../../core/slide/deck-pictures';
import { MEDIA_TYPES } from '../../core/pictures/picture-type';
import { readPicture } from '../pictures/deck-pictures';

/** A deck that needs no other files: its pictures are inlined, and a missing one stays missing. */
export async function inlinePictures({ pictures, ...deck }: Deck): Promise<Deck> {
  if (pictures === undefined) return deck;
  const sources = new Map<string, string>();
  for (const name of pictureFiles(deck)) {
    const picture = await readPicture({ ...deck, pictures }, name);
    if (picture === undefined) continue;
    const base64 = Buffer.from(picture.bytes).toString('base64');
    sources.set(name, `data:${MEDIA_TYPES[picture.type]};base64,${base64}`);
  }
  return withSources(deck, sources);
}

import type { Deck, Slide } from '../../core/deck/types';
import { pictureAddress, pictureOf } from '../../core/slide/deck-pictures';

/** By their addresses, so that the browser keeps what it loaded; the most recently used comes last. */
const atHand = new Map<string, HTMLImageElement>();
const MAX_AT_HAND = 100;

/** Preloads the pictures of some slides. Resolves when all have loaded or failed. */
export async function loadPictures(deck: Deck, slides: readonly Slide[]): Promise<void> {
  const images = slides.flatMap((slide) => {
    const src = pictureOf(slide)?.src;
    const address = src === undefined ? undefined : pictureAddress(deck, src);
    return address === undefined ? [] : [imageAt(address)];
  });
  for (const old of [...atHand.keys()].slice(0, -MAX_AT_HAND)) atHand.delete(old);
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
}

function imageAt(address: string): HTMLImageElement {
  const image = atHand.get(address) ?? new Image();
  if (image.src === '') image.src = address;
  atHand.delete(address);
  atHand.set(address, image);
  return image;
}

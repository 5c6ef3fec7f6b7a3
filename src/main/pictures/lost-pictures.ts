import type { Deck } from '../../core/deck/types';
import type { Texts } from '../../core/i18n/texts';
import { lostPictures } from './deck-pictures';

/** What there is to say of a deck whose pictures are not all there. */
export async function lostPicturesNotice(deck: Deck, texts: Texts): Promise<string | undefined> {
  const lost = await lostPictures(deck);
  return lost.length === 0 ? undefined : texts.pictures.missing(lost);
}

/** Says it once for each deck that is opened, however often it is asked to. */
export function lostPicturesTeller(
  texts: () => Texts,
  tell: (notice: string) => void,
): (show: { readonly deck: Deck; readonly deckNumber: number }) => Promise<void> {
  let told = 0;
  return async ({ deck, deckNumber }) => {
    if (deckNumber === told) return;
    told = deckNumber;
    const notice = await lostPicturesNotice(deck, texts());
    if (notice !== undefined) tell(notice);
  };
}

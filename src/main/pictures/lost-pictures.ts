import type { Deck } from '../../core/deck/types';
import type { Texts } from '../../core/i18n/texts';
import { lostPictures } from './deck-pictures';

/** The notice about the missing pictures of a deck. */
export async function lostPicturesNotice(deck: Deck, texts: Texts): Promise<string | undefined> {
  const lost = await lostPictures(deck);
  return lost.length === 0 ? undefined : texts.pictures.missing(lost);
}

/** Milliseconds after which a drive that does not answer is told of. */
const PATIENCE = 5_000;

/** Shows that notice once for each opened deck, however often it is called, and another where a drive keeps silent. */
export function lostPicturesReporter(
  texts: () => Texts,
  notify: (notice: string) => void,
  patience = PATIENCE,
): (show: { readonly deck: Deck; readonly deckNumber: number }) => Promise<void> {
  let reportedDeck = 0;
  return async ({ deck, deckNumber }) => {
    if (deckNumber === reportedDeck) return;
    reportedDeck = deckNumber;
    const waiting = setTimeout(() => {
      notify(texts().pictures.waitedFor);
    }, patience);
    const notice = await lostPicturesNotice(deck, texts());
    clearTimeout(waiting);
    if (notice !== undefined) notify(notice);
  };
}

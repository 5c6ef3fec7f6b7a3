import type { AppContext } from './context';
import { isShown } from './shown-deck';

type Room = Pick<AppContext, 'window' | 'screens'>;

/** A deck among all that are open. */
interface Among extends Room {
  readonly decks: { readonly all: readonly Room[]; readonly listen: (listener: () => void) => () => void };
}

/**
 * Resolves once no group would see a question about a deck: in the only window of its own show, or over the show of
 * another. Tells whether that had to be waited for.
 */
export async function whenUnseen(deck: Among): Promise<boolean> {
  if (!isSeen(deck)) return false;
  await new Promise<void>((resolve) => {
    const stop = deck.decks.listen(() => {
      if (isSeen(deck)) return;
      stop();
      resolve();
    });
  });
  return true;
}

function isSeen(deck: Among): boolean {
  const isOnlyWindow = deck.screens.console === undefined;
  return (
    (isOnlyWindow && isShown(deck)) ||
    deck.decks.all.some((other) => other.window !== deck.window && isShown(other))
  );
}

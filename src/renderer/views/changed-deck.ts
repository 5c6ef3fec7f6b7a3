import { shareUnchanged } from '../../core/deck/share-unchanged';
import type { AppEvent, Opened } from '../../ipc/api';

/** What a window shows after its deck was changed; what did not change stays the very same. */
export function withChangedDeck(
  opened: Opened,
  { deck, document }: Extract<AppEvent, { readonly type: 'deck' }>,
): Opened {
  return { ...opened, deck: shareUnchanged(opened.deck, deck), document };
}

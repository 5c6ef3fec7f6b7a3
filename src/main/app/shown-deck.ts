import type { BrowserWindow } from 'electron';
import { documentName } from '../files/document-name';
import { isChanged } from '../../core/deck/document';
import type { HandledAction } from '../../core/keys/actions';
import type { AppContext, Decks } from './context';

/** Whether a deck is before the room, or about to be: it fills a screen, or its console is open. */
export function isShown({ window, screens }: Pick<AppContext, 'window' | 'screens'>): boolean {
  return screens.console !== undefined || (!window.isDestroyed() && window.isFullScreen());
}

/** Whether another deck would be in the way of this one. */
export function isBusy(context: AppContext): boolean {
  return isChanged(context.show.document) || isShown(context);
}

const BEGINS_SHOW: ReadonlySet<HandledAction> = new Set([
  'presentFromStart',
  'presentFromHere',
  'console',
  'fullScreen',
]);

function otherShown(context: AppContext): AppContext | undefined {
  return context.decks.all.find((deck) => deck !== context && isShown(deck));
}

/** Tells all windows whether another deck than theirs is shown: they leave no editor for a show that is refused. */
export function tellShown({ all }: Decks): void {
  for (const deck of all) deck.sendToAll({ type: 'otherShown', on: otherShown(deck) !== undefined });
}

/** Tells it as a window begins and ends to fill a screen, and when it is gone. */
export function followShown(window: BrowserWindow, decks: Decks): void {
  const tell = () => {
    tellShown(decks);
  };
  window.on('enter-full-screen', tell).on('leave-full-screen', tell).once('closed', tell);
}

/**
 * One deck is shown at a time. Whether an action would show a second: then nothing happens to either, and the trainer
 * is told which one is shown.
 */
export function isSecondShow(context: AppContext, action: HandledAction): boolean {
  if (!BEGINS_SHOW.has(action) || isShown(context)) return false;
  const other = otherShown(context);
  if (other === undefined) return false;
  const { editors, sendToTrainer, texts } = context;
  // The other one began to be shown at this very moment, and the page has left its editor.
  if (editors.comeBack()) sendToTrainer({ type: 'action', action: 'edit' });
  sendToTrainer({ type: 'notice', text: texts().documents.otherIsShown(documentName(other.show.document)) });
  return true;
}

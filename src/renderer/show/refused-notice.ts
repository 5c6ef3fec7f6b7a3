import type { Path } from '../../core/deck/problem';
import { leftOut } from '../../core/editing/left-out';
import { textsOf } from '../../core/i18n/languages';
import type { Action } from '../../core/keys/actions';
import type { Deck, Language } from '../../core/deck/types';
import type { Command } from '../../core/show/commands';
import type { PassingNotice } from './passing-notice.svelte';

/** A window that can be led to what is to be mended. */
interface LedView {
  readonly deck: Deck;
  readonly language: Language;
  readonly editing: boolean;
  readonly notices: PassingNotice;
  readonly act: (action: Action) => void;
  readonly closePanel: () => void;
  readonly send: (command: Command) => Promise<void>;
}

/** Says that the show misses something that was typed, and offers to mend it. */
export function noticeRefused({
  deck,
  language,
  notices,
}: Pick<LedView, 'deck' | 'language' | 'notices'>): void {
  const [first, ...more] = leftOut(deck);
  if (first === undefined) return;
  const text = textsOf(language).editor.leftOut(first, more.length);
  notices.show({ text, offers: 'edit', leadsTo: first.path });
}

/** Opens the editor at what is at a path from the deck, and says why. */
export function editAt(view: LedView, path: Path, why: string): void {
  view.closePanel();
  if (path[0] === 'slides') void view.send({ type: 'choose', slide: Number(path[1]) });
  if (!view.editing) view.act('edit');
  view.notices.show({ text: why, about: path });
}

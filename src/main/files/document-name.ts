import { deckTitle } from '../../core/slide/deck-title';
import { basename, extname } from 'node:path';
import { shownName } from '../../core/formatting/shown-name';
import { isChanged, type DeckDocument } from '../../core/deck/document';
import type { DocumentState } from '../../ipc/api';

/** The name of the deck for the trainer: its file name, or its title if it has no file. */
export function documentName({ place, file, present }: DeckDocument): string {
  return place === 'file' ? basename(file) : deckTitle(present.deck);
}

/** The name that exports of the deck start with; without a file, its title without characters that disks forbid. */
export function fileStem({ place, file, present }: DeckDocument): string {
  if (place !== 'new') return basename(file, extname(file));
  const title = deckTitle(present.deck)
    .replace(/[\p{Cc}\s<>:"/\\|?*]+/gu, ' ')
    .replace(/^[ .]+|(?<![ .])[ .]+$/gu, '');
  return title.slice(0, 80) || 'presentatie';
}

/** What windows show about the file behind the deck. */
export function documentState(document: DeckDocument): DocumentState {
  return {
    name: shownName(documentName(document)),
    place: document.place,
    changed: isChanged(document),
    canUndo: document.past.length > 0,
    canRedo: document.future.length > 0,
  };
}

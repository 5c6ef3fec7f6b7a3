import type { Source } from './text/source';
import type { Deck } from './types';

/** A valid deck text, with the deck in it. */
export interface DeckVersion {
  readonly text: string;
  readonly deck: Deck;
  /** What was read of the text, so that a change of it costs no more than what it changes. */
  readonly source?: Source;
}

/** A deck as an editable file: its present, past and undone versions. Only the functions here change it. */
export interface DeckDocument {
  /** The deck that ships is never written, and a new one has no file yet. */
  readonly place: 'builtIn' | 'new' | 'file';
  /** The path that it was read from or written to; empty for a new one. */
  readonly file: string;
  /** The path that its pictures stand next to: that of its file, or one of the program's own; empty where it has none. */
  readonly besides: string;
  readonly present: DeckVersion;
  /** Earlier versions, the last one undone first; and undone versions, the last one redone first. */
  readonly past: readonly DeckVersion[];
  readonly future: readonly DeckVersion[];
  /** The text on the disk; for a deck without a file, its initial text. */
  readonly saved: DeckVersion;
  /** Consecutive changes of the same group are undone together. */
  readonly group: string | undefined;
}

/** The maximum number of characters of all versions together: beyond it the oldest are dropped. */
const MAX_TEXT = 60_000_000;

export function openDocument(
  place: DeckDocument['place'],
  file: string,
  version: DeckVersion,
  saved: DeckVersion = version,
): DeckDocument {
  const besides = place === 'file' ? file : '';
  return { place, file, besides, present: version, past: [], future: [], saved, group: undefined };
}

/** The same; until it has a file of its own, its pictures stand next to a path of the program's own. */
export function picturesNextTo(document: DeckDocument, path: string): DeckDocument {
  return document.place === 'file' ? document : { ...document, besides: path };
}

/** The same with what it was before and can become again: it goes on where it was left. */
export function continueDocument(
  document: DeckDocument,
  { past, future }: Pick<DeckDocument, 'past' | 'future'>,
): DeckDocument {
  return { ...document, past: kept(past), future };
}

/** Changes the text. The first change of the deck that ships turns it into a new deck. */
export function changeDocument(document: DeckDocument, version: DeckVersion, group: string): DeckDocument {
  if (version.text === document.present.text) return document;
  const goesOn = group !== '' && group === document.group;
  const own = document.place === 'builtIn' ? { place: 'new' as const, file: '' } : {};
  return {
    ...document,
    ...own,
    present: version,
    past: goesOn ? document.past : kept([...document.past, document.present]),
    future: [],
    group,
  };
}

export function undo(document: DeckDocument): DeckDocument {
  const before = document.past.at(-1);
  if (before === undefined) return document;
  return {
    ...document,
    present: before,
    past: document.past.slice(0, -1),
    future: [...document.future, document.present],
    group: undefined,
  };
}

export function redo(document: DeckDocument): DeckDocument {
  const after = document.future.at(-1);
  if (after === undefined) return document;
  return {
    ...document,
    present: after,
    past: [...document.past, document.present],
    future: document.future.slice(0, -1),
    group: undefined,
  };
}

/** All versions in a document, undone ones included. */
export function versionsOf({ past, present, future }: DeckDocument): readonly DeckVersion[] {
  return [...past, present, ...future];
}

/** Rewrites every version of a document, which cannot be undone. */
export function reworded(document: DeckDocument, put: (version: DeckVersion) => DeckVersion): DeckDocument {
  const { past, present, future } = document;
  return { ...document, past: past.map(put), present: put(present), future: future.map(put) };
}

/** Its file is gone: all of it is still to be saved. */
export function withoutFile(document: DeckDocument): DeckDocument {
  return { ...document, saved: { ...document.saved, text: '' } };
}

/** A version was written to a file; what was typed while it was written is still to be saved. */
export function savedAs(document: DeckDocument, file: string, version: DeckVersion): DeckDocument {
  return { ...document, place: 'file', file, besides: file, saved: version, group: undefined };
}

/** Another program wrote the file, and its version is loaded; it can be undone like any change. */
export function takenOver(document: DeckDocument, version: DeckVersion): DeckDocument {
  return { ...changeDocument(document, version, ''), saved: version, group: undefined };
}

/** Another program wrote the file, and the trainer keeps this version: the other is only remembered. */
export function acknowledged(document: DeckDocument, onDisk: DeckVersion): DeckDocument {
  return { ...document, saved: onDisk };
}

/** The trainer chose not to save the unsaved changes. */
export function givenUp(document: DeckDocument): DeckDocument {
  return { ...document, saved: document.present };
}

/** Whether there are unsaved changes. */
export function isChanged({ present, saved }: DeckDocument): boolean {
  return present.text !== saved.text;
}

function kept(versions: readonly DeckVersion[]): readonly DeckVersion[] {
  let room = MAX_TEXT;
  const fits = versions.toReversed().findIndex(({ text }) => (room -= text.length) < 0);
  return fits < 0 ? versions : versions.slice(versions.length - fits);
}

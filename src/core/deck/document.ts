import type { Source } from './text/source';
import type { Deck } from './types';

/** A sound text of a deck, and the deck it holds. */
export interface DeckVersion {
  readonly text: string;
  readonly deck: Deck;
  /** What was read of the text, so that a change of it costs no more than what it changes. */
  readonly source?: Source;
}

/** A deck as a file that can be changed: what it is, was and can become again. Changed by the functions here alone. */
export interface DeckDocument {
  /** The deck that ships is never written, and a new one has no file yet. */
  readonly place: 'builtIn' | 'new' | 'file';
  /** Where it was read from or written to; empty for a new one. */
  readonly file: string;
  readonly present: DeckVersion;
  /** Earlier versions, the last one first undone; and those that were undone, the last one first redone. */
  readonly past: readonly DeckVersion[];
  readonly future: readonly DeckVersion[];
  /** What stands on the disk; of a deck without a file, what it began as. */
  readonly saved: DeckVersion;
  /** Changes of the same group that follow each other are undone together. */
  readonly group: string | undefined;
}

/** Signs of text that all versions together may take: beyond it the oldest are forgotten. */
const MAX_TEXT = 60_000_000;

export function openDocument(
  place: DeckDocument['place'],
  file: string,
  version: DeckVersion,
  saved: DeckVersion = version,
): DeckDocument {
  return { place, file, present: version, past: [], future: [], saved, group: undefined };
}

/** The same with what it was before and can become again: it goes on where it was left. */
export function continueDocument(
  document: DeckDocument,
  { past, future }: Pick<DeckDocument, 'past' | 'future'>,
): DeckDocument {
  return { ...document, past: kept(past), future };
}

/** The deck gets another text. The first change of the deck that ships makes a new deck of it. */
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

/** All versions that a document holds, those that it could become again included. */
export function versionsOf({ past, present, future }: DeckDocument): readonly DeckVersion[] {
  return [...past, present, ...future];
}

/** The document with each version put otherwise. It is nothing to undo. */
export function reworded(document: DeckDocument, put: (version: DeckVersion) => DeckVersion): DeckDocument {
  const { past, present, future } = document;
  return { ...document, past: past.map(put), present: put(present), future: future.map(put) };
}

/** A version was written to a file; what was typed while it was written is still to be saved. */
export function savedAs(document: DeckDocument, file: string, version: DeckVersion): DeckDocument {
  return { ...document, place: 'file', file, saved: version, group: undefined };
}

/** Another program wrote the file, and its version is taken over; it can be undone like any change. */
export function takenOver(document: DeckDocument, version: DeckVersion): DeckDocument {
  return { ...changeDocument(document, version, ''), saved: version, group: undefined };
}

/** Another program wrote the file, and the trainer goes on with this version: the other is known, no more. */
export function acknowledged(document: DeckDocument, onDisk: DeckVersion): DeckDocument {
  return { ...document, saved: onDisk };
}

/** What is not saved need not be: the trainer said so. */
export function givenUp(document: DeckDocument): DeckDocument {
  return { ...document, saved: document.present };
}

/** Whether something would be lost with the program. */
export function isChanged({ present, saved }: DeckDocument): boolean {
  return present.text !== saved.text;
}

function kept(versions: readonly DeckVersion[]): readonly DeckVersion[] {
  let room = MAX_TEXT;
  const fits = versions.toReversed().findIndex(({ text }) => (room -= text.length) < 0);
  return fits < 0 ? versions : versions.slice(versions.length - fits);
}

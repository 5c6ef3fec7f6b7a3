import { eachStep, nearest, pushed, within, type LaidBack, type Reread, type Steps } from './history';
import { keptText, type Source } from './text/source';
import { isSameText } from './text/splices';
import { deltaBetween } from './text/text-delta';
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
  readonly past: Steps<DeckVersion>;
  readonly future: Steps<DeckVersion>;
  /** The text on the disk; for a deck without a file, its initial text. */
  readonly saved: DeckVersion;
  /** Consecutive changes of the same group are undone together. */
  readonly group: string | undefined;
}

/** The maximum number of characters that earlier versions have of their own: beyond it the oldest are dropped. */
const MAX_TEXT = 60_000_000;

export type RereadVersion = Reread<DeckVersion>;

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
  { past, future }: Readonly<Record<'past' | 'future', readonly LaidBack[]>>,
): DeckDocument {
  return { ...document, past: within(past, MAX_TEXT), future };
}

/** Changes the text. The first change of the deck that ships turns it into a new deck. */
export function changeDocument(document: DeckDocument, version: DeckVersion, group: string): DeckDocument {
  if (isSameText(keptText(version), keptText(document.present))) return document;
  const goesOn = group !== '' && group === document.group;
  const own = document.place === 'builtIn' ? { place: 'new' as const, file: '' } : {};
  return {
    ...document,
    ...own,
    present: version,
    past: goesOn ? document.past : within(pushed(document.past, document.present), MAX_TEXT),
    future: [],
    group,
  };
}

/** Without its last change. What lies back is read again, by what differs; where that is no deck, nothing is left of it. */
export function undo(document: DeckDocument, reread: RereadVersion): DeckDocument {
  const { past, present, future } = document;
  if (past.length === 0) return document;
  const before = nearest(past, present, reread);
  if (before === undefined) return { ...document, past: [] };
  return {
    ...document,
    present: before,
    past: past.slice(0, -1),
    future: pushed(future, present),
    group: undefined,
  };
}

export function redo(document: DeckDocument, reread: RereadVersion): DeckDocument {
  const { past, present, future } = document;
  if (future.length === 0) return document;
  const after = nearest(future, present, reread);
  if (after === undefined) return { ...document, future: [] };
  return {
    ...document,
    present: after,
    past: pushed(past, present),
    future: future.slice(0, -1),
    group: undefined,
  };
}

/** All versions in a document, undone ones included, one at a time: together they may not fit the memory. */
export function* versionsOf(
  { past, present, future }: DeckDocument,
  reread: RereadVersion,
): Generator<DeckVersion, void> {
  yield present;
  yield* eachStep(past, present, reread);
  yield* eachStep(future, present, reread);
}

type Put = (version: DeckVersion) => DeckVersion;

/** Rewrites every version of a document, which cannot be undone. */
export function reworded(document: DeckDocument, put: Put, reread: RereadVersion): DeckDocument {
  const { past, present, future } = document;
  const there = (steps: Steps<DeckVersion>) => rewordedSteps(steps, present, put, reread);
  return { ...document, past: there(past), present: put(present), future: there(future) };
}

function rewordedSteps(
  steps: Steps<DeckVersion>,
  present: DeckVersion,
  put: Put,
  reread: RereadVersion,
): readonly LaidBack[] {
  const made: LaidBack[] = [];
  let near = put(present).text;
  for (const version of eachStep(steps, present, reread)) {
    const { text } = put(version);
    made.unshift({ delta: deltaBetween(near, text) });
    near = text;
  }
  return made;
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
  return !isSameText(keptText(present), keptText(saved));
}

import { openDocument, type DeckDocument, type DeckVersion } from '../core/deck/document';
import { KnownError } from '../core/errors';
import type { Texts } from '../core/i18n/texts';
import { BUILT_IN_DECK, builtInVersion, readDeck, readText } from './deck-file';
import type { Draft, Drafts } from './drafts';
import type { Broken } from './show';

/** A document that opens, and what the trainer is told of it. */
export interface Opening {
  readonly document: DeckDocument;
  readonly notice?: string;
  /** It holds what was not saved the last time. */
  readonly recovered?: true;
  /** What was to be opened instead. */
  readonly broken?: Broken;
}

/**
 * The deck that was asked for, or the one that was open last (`left`: its path, empty for one without a file), with
 * what was not saved of it; else the one that ships.
 */
export async function firstDocument(
  asked: string | undefined,
  left: string | undefined,
  drafts: Drafts,
  texts: Texts,
): Promise<Opening> {
  const file = asked ?? left ?? '';
  if (file !== '' && file !== BUILT_IN_DECK) return opened(file, drafts, texts);
  return (asked === undefined ? await unsaved(drafts) : undefined) ?? builtIn();
}

/** A deck from the disk as a document: with the draft of it, where that holds something else. */
export function withDraft(file: string, onDisk: DeckVersion, draft: Draft | undefined): Opening {
  const version = draft === undefined || draft.text === onDisk.text ? undefined : soundVersion(draft.text);
  if (draft === undefined || version === undefined) return { document: openDocument('file', file, onDisk) };
  // What the draft began as may not be what stands there now: saving will see that, and ask.
  const document = openDocument('file', file, version, { text: draft.base, deck: onDisk.deck });
  return { document, recovered: true };
}

async function opened(file: string, drafts: Drafts, texts: Texts): Promise<Opening> {
  try {
    const read = await readDeck(file);
    if ('problems' in read) return { ...(await builtIn()), broken: { file, problems: read.problems } };
    return withDraft(file, read, await drafts.of(file));
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    return { ...(await builtIn()), notice: texts.errors[error.code](error.subject, error.detail) };
  }
}

async function unsaved(drafts: Drafts): Promise<Opening | undefined> {
  const found = await drafts.newest();
  const version = found && soundVersion(found.draft.text);
  const base = found && soundVersion(found.draft.base);
  if (found === undefined || version === undefined || base === undefined) return undefined;
  drafts.begin(found.name);
  const document = openDocument('new', '', version, base);
  return { document, recovered: true };
}

async function builtIn(): Promise<Opening> {
  return { document: openDocument('builtIn', BUILT_IN_DECK, await builtInVersion()) };
}

function soundVersion(text: string): DeckVersion | undefined {
  const read = readText(text);
  return 'problems' in read ? undefined : read;
}

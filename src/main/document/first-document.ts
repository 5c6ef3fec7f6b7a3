import { editVersion } from '../../core/checks/edit-version';
import {
  continueDocument,
  openDocument,
  type DeckDocument,
  type DeckVersion,
} from '../../core/deck/document';
import type { Deck } from '../../core/deck/types';
import { deckTitle } from '../../core/slide/deck-title';
import { KnownError } from '../../core/errors/known-error';
import type { Texts } from '../../core/i18n/texts';
import { builtInVersion, readText, type DeckReading } from '../files/deck-file';
import type { ReadDraft } from '../files/draft-file';
import { BUILT_IN_DECK } from '../bundle-places';
import type { Drafts } from './drafts';
import type { Broken } from './show-model';
import { sound } from './edited-version';

/** A document that opens, with a notice about it for the trainer. */
export interface Opening {
  readonly document: DeckDocument;
  readonly notice?: string;
  /** It contains unsaved changes of last time. */
  readonly recovered?: true;
  /** The deck that should have been opened instead. */
  readonly broken?: Broken;
  /** What is to be opened once its drive answers. */
  readonly later?: string;
}

/** A deck that was left: its file, empty for one without, which has the name of its draft instead. */
export interface LeftDeck {
  readonly file: string;
  readonly draft?: string;
}

/** What a deck is known by when it is left. */
export function leftDeckOf(document: DeckDocument, drafts: Drafts): LeftDeck {
  const { place, file } = document;
  return place === 'new' ? { file: '', draft: drafts.draftOf(document) } : { file };
}

/** Reads a deck; nothing yet where its drive does not answer. Throws `cannotRead`. */
export type ReadSoon = (file: string) => Promise<DeckReading | 'later'>;

/**
 * The deck that was asked for; else one that was never saved, or the one that was open last (`left`: its path, empty
 * for one without a file); else the one that ships. What was not saved of it comes back with it, unless its draft is
 * `shunned`.
 */
export async function firstDocument(
  asked: string | undefined,
  lastFile: string | undefined,
  drafts: Drafts,
  texts: Texts,
  read: ReadSoon,
  shunned?: string,
): Promise<Opening> {
  const lost = asked === undefined ? await unsaved(drafts, read, shunned) : undefined;
  if (lost !== undefined) return lost;
  const file = asked ?? lastFile ?? '';
  return file === '' || file === BUILT_IN_DECK ? builtInOpening() : opened(file, drafts, texts, read);
}

/** A deck from the disk as a document, with its draft if that differs. */
export function withDraft(file: string, onDisk: DeckVersion, draft: ReadDraft | undefined): Opening {
  const present = draft && versionOf(draft.text, draft.deck);
  if (draft === undefined || present === undefined || present.text === onDisk.text)
    return { document: openDocument('file', file, onDisk) };
  // The file may have changed since the draft was started: saving will notice, and ask.
  const base = { text: draft.base, deck: onDisk.deck };
  const document = openDocument('file', file, present, base);
  return { document: continueDocument(document, draft), recovered: true };
}

/** A deck that was open when the program was cut off, with what was not saved of it; `undefined` if nothing is left. */
export async function reopened(
  { file, draft: name }: LeftDeck,
  drafts: Drafts,
  read: ReadSoon,
): Promise<Opening | undefined> {
  const own = name ?? drafts.fileDraft(file);
  const draft = await drafts.named(own);
  const unsavedOpening = draft && (await openingOf(own, draft, drafts, read));
  if (unsavedOpening !== undefined) return unsavedOpening;
  if (file === BUILT_IN_DECK) return builtInOpening();
  const onDisk = file === '' ? undefined : await readable(file, read);
  if (onDisk === 'later') return { ...(await builtInOpening()), later: file };
  return onDisk && { document: openDocument('file', file, onDisk) };
}

async function opened(file: string, drafts: Drafts, texts: Texts, readSoon: ReadSoon): Promise<Opening> {
  try {
    const read = await readSoon(file);
    if (read === 'later') return { ...(await builtInOpening()), later: file };
    if ('problems' in read) return { ...(await builtInOpening()), broken: { file, problems: read.problems } };
    return withDraft(file, read, await drafts.of(file));
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    return { ...(await builtInOpening()), notice: texts.errors[error.code](error.subject, error.detail) };
  }
}

/** What was typed last and is still of use: a draft that says nothing new hides none that does. */
async function unsaved(
  drafts: Drafts,
  read: ReadSoon,
  shunned: string | undefined,
): Promise<Opening | undefined> {
  for (const name of await drafts.names()) {
    const draft = name === shunned ? undefined : await drafts.named(name);
    if (draft === undefined) continue;
    const opening = await openingOf(name, draft, drafts, read);
    if (opening !== undefined) return opening;
  }
  return undefined;
}

async function openingOf(
  name: string,
  draft: ReadDraft,
  drafts: Drafts,
  read: ReadSoon,
): Promise<Opening | undefined> {
  const onDisk = draft.file === '' ? undefined : await readable(draft.file, read);
  if (onDisk === 'later') return { ...(await builtInOpening()), later: draft.file };
  if (onDisk !== undefined) {
    const opening = withDraft(draft.file, onDisk, draft);
    return opening.recovered === true ? opening : undefined;
  }
  // A deck that has no file, or has none any more.
  const present = versionOf(draft.text, draft.deck);
  if (present === undefined) return undefined;
  // Where its file is gone nothing of it stands on the disk: all of it is still to be saved.
  const base = versionOf(draft.base, draft.baseDeck) ?? { ...present, text: '' };
  drafts.begin(name);
  const document = openDocument('new', '', present, base);
  return { document: continueDocument(document, draft), recovered: true };
}

const versionOf = (text: string, deck: Deck | undefined): DeckVersion | undefined =>
  deck === undefined ? undefined : { text, deck };

async function readable(file: string, readSoon: ReadSoon): Promise<DeckVersion | 'later' | undefined> {
  const read = await readSoon(file).catch(() => undefined);
  return read !== undefined && read !== 'later' && 'problems' in read ? undefined : read;
}

/** A deck that is made now, of its text. */
export function newOpening(text: string): Opening {
  return { document: openDocument('new', '', sound(readText(text))) };
}

/** A new deck that starts as the report. */
export async function reportCopy(texts: Texts): Promise<Opening> {
  const version = await builtInVersion();
  const title = texts.documents.copyOf(deckTitle(version.deck));
  const named = editVersion(version, [{ type: 'set', path: ['title'], value: title }]);
  return { document: openDocument('new', '', sound(named)) };
}

/** The report: what always opens. */
export async function builtInOpening(): Promise<Opening> {
  return { document: openDocument('builtIn', BUILT_IN_DECK, await builtInVersion()) };
}

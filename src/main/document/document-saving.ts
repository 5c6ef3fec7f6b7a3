import { basename } from 'node:path';
import { savedAs } from '../../core/deck/document';
import { KnownError } from '../../core/errors/known-error';
import { askQuestion } from '../files/question-dialog';
import { askWhereToSave } from '../files/file-dialogs';
import { writeDeck, type WritingOver } from '../files/deck-file';
import { fileStem } from '../files/document-name';
import { lookAnew } from '../pictures/deck-pictures';
import { takePicturesAlong } from './pictures-along';
import type { DocumentsContext } from './documents-context';

/** Does what takes a disk, which may take long. */
export type Writing = <T>(work: () => Promise<T>) => Promise<T>;

/** Saves the deck in its own file, or asks for one. Returns where, or nothing when turned back. */
export async function saveDocument(context: DocumentsContext, writing: Writing): Promise<string | undefined> {
  const { document } = context.show;
  if (document.place !== 'file') return saveDocumentAs(context, writing);
  return write(context, writing, document.file, { expected: document.saved.text });
}

/** Asks where to save the deck, which is from then on that file. */
export async function saveDocumentAs(
  context: DocumentsContext,
  writing: Writing,
): Promise<string | undefined> {
  const { show, settings, texts, window } = context;
  const file = await askWhereToSave(window(), settings, {
    title: texts().actions.saveAs,
    stem: fileStem(show.document),
    name: texts().export.deckFiles,
    extension: 'beeld',
  });
  if (file === undefined) return undefined;
  if (!(await context.isInOtherWindow(file))) return write(context, writing, file, {});
  context.notify(texts().documents.inOtherWindow(basename(file)));
  return undefined;
}

/** Writes the deck, and asks where something stands in the way that the trainer may want to keep. */
async function write(
  context: DocumentsContext,
  writing: Writing,
  file: string,
  over: WritingOver,
): Promise<string | undefined> {
  const { show, texts, window } = context;
  const { document } = show;
  const there = await writing(() => takePicturesAlong(document, file));
  const version = there.version(document.present);
  try {
    await writing(() => writeDeck(file, version.text, over));
  } catch (error) {
    const reason = error instanceof KnownError ? QUESTIONS[error.detail] : undefined;
    if (reason === undefined) throw error;
    const answer = await askQuestion(window(), texts().documents[reason.question], basename(file));
    if (answer === 'cancel') return undefined;
    return answer === 'copy'
      ? saveDocumentAs(context, writing)
      : write(context, writing, file, { ...over, ...reason.allowed });
  }
  if (file !== document.besides) await lookAnew(file, version.deck);
  // Until the deck is written, it and its pictures stay where they were.
  show.change(savedAs(there.document(show.document), file, version));
  return file;
}

/** For each reason why a deck was not written: what to ask, and what may be overwritten after that. */
const QUESTIONS: Readonly<
  Record<string, { readonly question: 'overwrite' | 'readOnly'; readonly allowed: WritingOver }>
> = {
  changed: { question: 'overwrite', allowed: { expected: undefined } },
  readOnly: { question: 'readOnly', allowed: { overReadOnly: true } },
};

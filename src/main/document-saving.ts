import { readFile } from 'node:fs/promises';
import { reworded, savedAs } from '../core/deck/document';
import { ask } from './ask';
import { askWhereToSave } from './ask-file';
import { writeDeck } from './deck-file';
import { documentName, fileStem } from './document-name';
import type { Desk } from './documents';
import { takePicturesAlong } from './pictures-along';

/** Saves the deck in its own file, or asks for one. Returns where, or nothing when turned back. */
export async function saveDocument(desk: Desk): Promise<string | undefined> {
  const { document } = desk.show;
  if (document.place !== 'file') return saveDocumentAs(desk);
  if (!(await isOverwritten(document.file, document.saved.text))) return write(desk, document.file);
  const answer = await ask(desk.window(), desk.texts().documents.overwrite, documentName(document));
  if (answer === 'cancel') return undefined;
  return answer === 'copy' ? saveDocumentAs(desk) : write(desk, document.file);
}

/** Asks where to save the deck, which is from then on that file. */
export async function saveDocumentAs(desk: Desk): Promise<string | undefined> {
  const { show, settings, texts, window } = desk;
  const file = await askWhereToSave(window(), settings, {
    title: texts().actions.saveAs,
    stem: fileStem(show.document),
    name: texts().export.deckFiles,
    extension: 'beeld',
  });
  return file === undefined ? undefined : write(desk, file);
}

async function write({ show }: Desk, file: string): Promise<string> {
  const { document } = show;
  const there = await takePicturesAlong(document, file);
  const version = there(document.present);
  await writeDeck(file, version.text);
  // Until it is written the deck stays where it was, and so do its pictures.
  show.change(savedAs(reworded(show.document, there), file, version));
  return file;
}

/** Whether something else stands on the disk than what was read or written last. */
async function isOverwritten(file: string, text: string): Promise<boolean> {
  const onDisk = await readFile(file).catch(() => undefined);
  return onDisk !== undefined && !onDisk.equals(Buffer.from(text));
}

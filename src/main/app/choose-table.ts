import { basename, dirname } from 'node:path';
import { KnownError } from '../../core/errors/known-error';
import type { ChosenTable, UnreadTable } from '../../ipc/api';
import { askWhatToOpen } from '../files/file-dialogs';
import { readNearby } from '../tables/read-nearby';
import type { AppContext } from './context';
import { deckFile, namesOf } from './table-names';

/** Asks the trainer for a file with figures and reads it. If it cannot be read, a notice says why. */
export async function chooseTable({
  screens,
  settings,
  reading,
  show,
  texts,
  sendToTrainer,
}: AppContext): Promise<ChosenTable | null> {
  const file = await askWhatToOpen(screens.trainerWindow, settings, [
    // Any file may be chosen: a message about the wrong one says more than a greyed-out name.
    { name: 'Excel, CSV', extensions: ['xlsx', 'csv', 'txt', 'tsv'] },
    { name: '*', extensions: ['*'] },
  ]);
  if (file === undefined) return null;
  try {
    return { ...namesOf(file, show), read: await reading.read('table', file) };
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    sendToTrainer({ type: 'notice', text: texts().errors[error.code](error.subject, error.detail) });
    return null;
  }
}

/** Reads a file near the deck once more, without a notice: nobody asked for it. */
export async function readAgain(
  { reading, show }: AppContext,
  nearby: string,
): Promise<ChosenTable | UnreadTable | null> {
  const deck = deckFile(show);
  if (deck === undefined) return null;
  const found = await readNearby(dirname(deck), nearby, (file) => reading.readAside('table', file));
  return 'unread' in found ? found : { file: basename(nearby), nearby, read: found };
}

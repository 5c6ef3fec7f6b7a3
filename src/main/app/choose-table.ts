import { basename } from 'node:path';
import { KnownError } from '../../core/errors/known-error';
import type { ChosenTable } from '../../ipc/api';
import { askWhatToOpen } from '../files/file-dialogs';
import type { AppContext } from './context';

/** Asks the trainer for a file with figures and reads it. If it cannot be read, a notice says why. */
export async function chooseTable({
  screens,
  settings,
  reading,
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
    return { file: basename(file), read: await reading.read('table', file) };
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    sendToTrainer({ type: 'notice', text: texts().errors[error.code](error.subject, error.detail) });
    return null;
  }
}

import { basename } from 'node:path';
import { KnownError } from '../../core/errors/known-error';
import type { ChosenTable } from '../../ipc/api';
import { askWhatToOpen } from '../files/file-dialogs';
import type { AppContext } from './context';

/** Asks the trainer for a file with figures and reads it; a file that cannot be read is told of in a notice. */
export async function chooseTable({
  screens,
  settings,
  reading,
  texts,
  sendToTrainer,
}: AppContext): Promise<ChosenTable | null> {
  const file = await askWhatToOpen(screens.trainerWindow, settings, [
    // Any file may be chosen: what a wrong one is, is told better than by a greyed out name.
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

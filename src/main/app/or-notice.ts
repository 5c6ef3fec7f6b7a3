import { KnownError } from '../../core/errors/known-error';
import type { AppContext } from './context';

/** Turns a known error into a notice. */
export async function orNotice(
  { sendToTrainer, texts }: Pick<AppContext, 'sendToTrainer' | 'texts'>,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    sendToTrainer({ type: 'notice', text: texts().errors[error.code](error.subject, error.detail) });
  }
}

import { KnownError } from '../../core/errors/known-error';
import { JOBS, type JobName } from './reader-jobs';
import type { Order, Report } from './reader-messages';

/** Does what a reader is asked, and tells how it goes. */
export async function answerOrder<Name extends JobName>(
  { job, asked }: Order<Name>,
  tell: (report: Report) => void,
): Promise<void> {
  tell({ type: 'begun' });
  try {
    const reading = await JOBS[job](asked, () => {
      tell({ type: 'read' });
    });
    tell({ type: 'done', reading });
  } catch (error) {
    if (error instanceof KnownError) {
      const { code, subject, detail } = error;
      tell({ type: 'known', code, subject, detail });
    } else
      tell({ type: 'fault', text: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

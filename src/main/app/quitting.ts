import { app } from 'electron';
import { isChanged } from '../../core/deck/document';
import { documentName } from '../files/document-name';
import { askQuestion } from '../files/question-dialog';
import type { AppContext } from './context';

/** Milliseconds that a disk has before the trainer may leave without it. */
const PATIENCE_MS = 5_000;

/** Before the window closes the trainer is asked what to do with what is not saved. */
export function guardUnsaved(context: AppContext): void {
  const { window, documents, show } = context;
  let asking = false;
  let isLeft = false;
  const guard = (event: { preventDefault: () => void }, leave: () => void) => {
    if (isLeft || (!isChanged(show.document) && !documents.isSaving)) return;
    event.preventDefault();
    if (asking && !documents.isSaving) return;
    asking = true;
    void mayQuit(context)
      .then((answer) => {
        isLeft = answer === 'leave';
        if (answer !== 'stay') leave();
      })
      .finally(() => {
        asking = false;
      });
  };
  window.on('close', (event) => {
    guard(event, () => {
      window.close();
    });
  });
  // Before the windows close: the question is the console's, where there is one.
  app.on('before-quit', (event) => {
    guard(event, () => {
      app.quit();
    });
  });
  window.once('closed', () => {
    documents.close();
  });
}

/** A disk that does not answer does not hold the trainer: what was typed is kept as a draft. */
async function mayQuit({ documents, screens, show, texts }: AppContext): Promise<'go' | 'leave' | 'stay'> {
  if (documents.isSaving && !(await within(documents.settled(), PATIENCE_MS))) {
    const { stuck } = texts().documents;
    const answer = await askQuestion(screens.trainerWindow, stuck, documentName(show.document));
    return answer === 'leave' ? 'leave' : 'stay';
  }
  return (await documents.mayLeave()) ? 'go' : 'stay';
}

/** The program ends when what the groups did, and what it remembers, is on the disk. */
export function keepAll({ sessions, settings, ink, spelling }: AppContext): void {
  let kept = false;
  app.on('will-quit', (event) => {
    if (kept) return;
    event.preventDefault();
    const written = Promise.all([sessions.flush(), settings.flush(), ink.flush(), spelling.flush()]);
    // A disk that does not answer must not keep the program from ending.
    void within(written, PATIENCE_MS).finally(() => {
      kept = true;
      // Not before this event is over: until then quitting again is taken for quitting still.
      setImmediate(() => {
        app.quit();
      });
    });
  });
}

/** Whether something is done within so many milliseconds. */
function within(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const tooLong = new Promise<boolean>((resolve) => {
    setTimeout(resolve, milliseconds, false);
  });
  return Promise.race([work.then(() => true), tooLong]);
}

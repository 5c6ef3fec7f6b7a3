import { givenUp, isChanged } from '../../core/deck/document';
import { documentName } from '../files/document-name';
import { askQuestion } from '../files/question-dialog';
import type { DocumentsContext } from './documents-context';

/** Gives up what is not saved, as the trainer said. */
export type Leave = () => Promise<void>;

/** Asks what to do with what is not saved, and saves it where that is the answer; `undefined` to stay. */
export async function askToLeave(
  { show, drafts, texts, window }: DocumentsContext,
  save: () => Promise<boolean>,
): Promise<Leave | undefined> {
  const { document } = show;
  const leaveSaved = () => drafts.leave(show.document);
  if (!isChanged(document)) return leaveSaved;
  const answer = await askQuestion(window(), texts().documents.unsaved, documentName(document));
  if (answer === 'cancel') return undefined;
  if (answer === 'save') return (await save()) ? leaveSaved : undefined;
  return async () => {
    await drafts.drop(document);
    show.change(givenUp(document));
  };
}

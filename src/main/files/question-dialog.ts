import { dialog, type BrowserWindow } from 'electron';
import { shownName } from '../../core/formatting/shown-name';
import type { DialogTexts } from '../../core/i18n/document-texts';

/** Asks the trainer a question. Enter gives the first answer, Escape the last. */
export async function askQuestion<Answer extends string>(
  window: BrowserWindow,
  question: DialogTexts<Answer>,
  name: string,
): Promise<Answer> {
  const answers = Object.keys(question.answers) as Answer[];
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: question.title,
    message: question.title,
    detail: question.text(shownName(name)),
    buttons: answers.map((answer) => question.answers[answer]),
    defaultId: 0,
    cancelId: answers.length - 1,
    noLink: true,
  });
  const answer = answers[response] ?? answers.at(-1);
  if (answer === undefined) throw new RangeError('a question without answers');
  return answer;
}

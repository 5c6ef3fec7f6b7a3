import { talkLog } from '../../core/show/talk-log';
import { sessionTable } from '../../core/workshop/session-table';
import type { AppContext } from './context';

/** Asks where to save how the time went, and saves it as a table. */
export async function saveLog({
  show,
  exports,
  screens,
  now,
  texts: words,
  sendToTrainer,
}: AppContext): Promise<void> {
  const texts = words();
  const { deck, state } = show;
  const log = talkLog(deck, state.clock, now().steady, texts.console.logHeads);
  const file = await exports.saveText(screens.trainerWindow, texts.actions.saveLog, log, 'csv');
  if (file !== undefined) sendToTrainer({ type: 'notice', text: texts.saved(file) });
}

/** Asks where to save what the groups did, and saves it as a table. */
export async function saveGroups({
  show,
  settings,
  exports,
  screens,
  texts: words,
  sendToTrainer,
}: AppContext): Promise<void> {
  const texts = words();
  const { deck, state } = show;
  const table = sessionTable(deck, state.workshop, texts.sessions.table, settings.current.language);
  const file = await exports.saveText(screens.trainerWindow, texts.actions.saveGroups, table, 'csv');
  if (file !== undefined) sendToTrainer({ type: 'notice', text: texts.saved(file) });
}

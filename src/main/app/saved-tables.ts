import { talkLog } from '../../core/show/talk-log';
import { sessionTable } from '../../core/workshop/session-table';
import type { Action } from '../../core/keys/actions';
import type { AppContext } from './context';

/** Asks where to save how the time went, and saves it as a table. */
export async function saveLog(context: AppContext): Promise<void> {
  const { show, now, texts } = context;
  const { deck, state } = show;
  await saveTable(context, 'saveLog', talkLog(deck, state.clock, now().steady, texts().console.logHeads));
}

/** Asks where to save what the groups did, and saves it as a table. */
export async function saveGroups(context: AppContext): Promise<void> {
  const { show, settings, texts } = context;
  const { deck, state } = show;
  const table = sessionTable(deck, state.workshop, texts().sessions.table, settings.current.language);
  await saveTable(context, 'saveGroups', table);
}

async function saveTable(
  { exports, screens, texts, sendToTrainer }: AppContext,
  action: Action,
  table: string,
): Promise<void> {
  const { actions, saved } = texts();
  const file = await exports.saveText(screens.trainerWindow, actions[action], table, 'csv');
  if (file !== undefined) sendToTrainer({ type: 'notice', text: saved(file) });
}

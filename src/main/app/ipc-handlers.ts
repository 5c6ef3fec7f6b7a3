import type { Problem } from '../../core/deck/problem';
import type { EditApi, EditOrder, ShowApi } from '../../ipc/api';
import { act, exportDeck, openDeck } from './actions';
import { chooseTable } from './choose-table';
import { setupPictureCalls } from './picture-calls';
import { setupServe } from '../windows/ipc-gate';
import { openedOf, preferencesOf, tellOpened, type Stage } from './context';
import { noteTaken, tellWindow } from '../windows/windows';

/** Answers what windows ask, from the first moment: a window loads while the deck is still being read. */
export function setupAnswers(opening: Promise<Stage>): void {
  const withStage =
    <A>(answer: (stage: Stage, argument: A) => unknown) =>
    async (argument: A): Promise<void> => {
      await answer(await opening, argument);
    };
  setupServe<keyof ShowApi>(['audience', 'console'], {
    opened: (_, contentsId) => opening.then((stage) => openedOf(stage, contentsId)),
    listening: (_, contentsId) =>
      opening.then((stage) => {
        catchUp(stage, contentsId);
      }),
    command: ({ number, ...command }, contentsId) =>
      opening.then((stage) => {
        if (number !== undefined) noteTaken(contentsId, number);
        // Who asked must hear that it was taken, also when nothing came of it.
        if (!stage.show.command(command)) tellSession(stage, contentsId);
      }),
    act: withStage(act),
    closeProblems: withStage(({ documents }) => {
      documents.closeProblems();
    }),
    exportDeck: withStage((stage, order: Parameters<ShowApi['exportDeck']>[0]) => {
      // Told of as it goes: the call does not wait for the file.
      void exportDeck(stage, order);
    }),
    cancelExport: withStage(({ exports }) => {
      exports.cancel();
    }),
    point: withStage(({ tell }, pointer: Parameters<ShowApi['point']>[0]) => {
      tell({ type: 'pointer', pointer });
    }),
    bind: withStage(({ settings, tell }, binding: Parameters<ShowApi['bind']>[0]) => {
      const others = settings.current.bindings.filter(({ key }) => key !== binding.key);
      settings.change({ bindings: [...others, binding] });
      tell({ type: 'preferences', preferences: preferencesOf(settings) });
    }),
    closeScreenCheck: withStage(({ screens }) => {
      screens.endCheck();
    }),
    chooseScreen: withStage(({ screens }, id: Parameters<ShowApi['chooseScreen']>[0]) => {
      screens.choose(id);
    }),
    showNotes: withStage(({ screens }) => {
      screens.showNotes();
    }),
    editing: (on, contentsId) =>
      opening.then(({ editors }) => {
        editors[on ? 'add' : 'delete'](contentsId);
      }),
    closeResumed: withStage((stage) => {
      stage.resumed = false;
      stage.recovered = false;
      tellOpened(stage);
    }),
  });
  setupServe<keyof EditApi>(['audience', 'console'], {
    edit: (order, contentsId) => opening.then((stage) => edit(stage, order, contentsId)),
    openFile: withStage(openDeck),
    chooseTable: () => opening.then(chooseTable),
  });
  setupPictureCalls(async () => {
    const { place, file } = (await opening).show.document;
    return place === 'file' ? file : undefined;
  });
}

function edit(stage: Stage, order: EditOrder, contentsId: number): readonly Problem[] {
  const { show, documents } = stage;
  const before = show.document;
  if (order.from !== undefined) noteTaken(contentsId, order.from.number);
  const problems = documents.edit(order);
  // Who shows the change beforehand must hear that it is taken, also where that changed nothing.
  if (show.document === before) tellSession(stage, contentsId);
  return problems;
}

function tellSession(stage: Stage, contentsId: number): void {
  const { screens, show, window } = stage;
  const listener = screens.console?.webContents.id === contentsId ? screens.console : window;
  tellWindow(listener, { type: 'session', session: show.session, now: stage.now() });
}

/** What a window could not hear while its page was loading: moves of the show, and what there is to say. */
function catchUp(stage: Stage, contentsId: number): void {
  const { screens, show } = stage;
  tellSession(stage, contentsId);
  if (screens.console?.webContents.id === contentsId) screens.showConsole();
  if (stage.notice !== undefined) stage.tellDesk({ type: 'notice', text: stage.notice });
  stage.notice = undefined;
  welcome(stage);
  void stage.tellLostPictures(show);
}

/** Once, at the very first start. */
function welcome({ settings, tellDesk }: Stage): void {
  if (settings.current.welcomed) return;
  settings.change({ welcomed: true });
  tellDesk({ type: 'action', action: 'welcome' });
}

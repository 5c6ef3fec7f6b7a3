import type { EditApi, ShowApi } from '../ipc/api';
import { act, exportDeck, openDeck } from './actions';
import { chooseTable } from './choose-table';
import { setupPictureCalls } from './picture-calls';
import { setupServe } from './serve';
import { openedOf, preferencesOf, tellOpened, type Stage } from './stage';
import { tellWindow } from './windows';

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
    command: withStage(({ show }, command: Parameters<ShowApi['command']>[0]) => {
      show.command(command);
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
    closeScreenCheck: withStage(({ tell }) => {
      tell({ type: 'screens', screens: null });
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
    edit: (order) => opening.then(({ documents }) => documents.edit(order)),
    openFile: withStage(openDeck),
    chooseTable: () => opening.then(chooseTable),
  });
  setupPictureCalls(async () => {
    const { place, file } = (await opening).show.document;
    return place === 'file' ? file : undefined;
  });
}

/** What a window could not hear while its page was loading: moves of the show, and what there is to say. */
function catchUp(stage: Stage, contentsId: number): void {
  const { screens, show, window } = stage;
  const { console } = screens;
  const listener = console?.webContents.id === contentsId ? console : window;
  tellWindow(listener, { type: 'session', session: show.session, now: stage.now() });
  if (listener === console) screens.arrange();
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

import { app, powerMonitor, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { FAULT } from '../../core/errors/known-error';
import { textsOf } from '../../core/i18n/languages';
import { setupPrinting } from '../export/print-window';
import { debugSubjects, openLog } from '../files/log';
import { bringToFront } from '../windows/front';
import { listenForLostPixels } from '../windows/repaint';
import { holderOf, openDeck } from './open-deck';
import { reopenOthers } from './reopen-decks';
import { parseArguments } from './arguments';
import { setupContextMenus } from './context-menus';
import type { AppContext, Decks } from './context';
import { openDeckIn, openOwnWindow } from './deck-window';
import { Faults } from './faults';
import { firstBeginning } from './first-show';
import type { FirstWindow } from './first-window';
import { setupIpcHandlers } from './ipc-handlers';
import { OpenDecks } from './open-decks';
import type { OpenedFiles } from './opened-files';
import { openProgram, type ProgramStart } from './program';
import { setupProgramMenu } from './program-menu';
import { unchanged } from './show-changes';

/** Starts presenting, or says in a dialog why it cannot and quits. `remembers` is false if nothing can be saved. */
export async function startApp(
  { window, settings, serve }: FirstWindow,
  deck: string | undefined,
  opened: OpenedFiles,
  remembers: boolean,
): Promise<void> {
  performance.mark('program read');
  const userData = app.getPath('userData');
  const folders = { app: app.getAppPath(), home: app.getPath('home') };
  const log = openLog(join(userData, 'logboek.log'), folders, debugSubjects(process.env.KIB_DEBUG));
  const faults = new Faults(log);
  log.note(
    `${app.getName()} ${app.getVersion()}, Electron ${process.versions.electron}, ${process.platform}`,
  );
  const onFault = (error: unknown) => {
    faults.of('main', error);
  };
  try {
    const program = { settings, log, remembers, onFault };
    const first = await openFirst(window, program, opened, deck ?? opened.first, serve);
    faults.listen(() => {
      const { sendToTrainer, texts } = first.decks.current ?? first;
      sendToTrainer({ type: 'notice', text: texts().faults.happened, offers: 'copyDetails' });
    });
  } catch (error) {
    await faults.end(error, textsOf(settings.current.language));
    app.exit(FAULT);
  }
}

/** Opens the first deck while its page loads. */
async function openFirst(
  window: BrowserWindow,
  start: ProgramStart,
  opened: OpenedFiles,
  deck: string | undefined,
  serve: () => void,
): Promise<AppContext> {
  const { settings } = start;
  setupPrinting();
  const decks: Decks = new OpenDecks<AppContext>({
    async open(own) {
      // Another window may have opened it meanwhile.
      const holder = await holderOf({ decks }, own.opening.document.file);
      if (holder !== undefined) bringToFront(holder.screens.trainerWindow);
      return holder ?? openOwnWindow(await opening, own);
    },
    onLastClosed() {
      settings.change({ ended: true, failedStarts: 0 });
      app.quit();
    },
  });
  setupContextMenus(() => textsOf(settings.current.language), decks);
  const opening = openProgram(start, decks);
  setupIpcHandlers(decks);
  const reading = openDeckIn(window, decks, opening, (program) => firstBeginning(program, deck));
  serve();
  const context = await reading;
  performance.mark('deck read');
  const program = await opening;
  setupProgramMenu(program);
  program.leaving.guardAll(decks, () => {
    program.kept.end();
  });
  listenToSystem(decks);
  listenForSecondStart(decks);
  opened.listen((file) => void openInUse(decks, file));
  if (context.later !== undefined) void openDeck(context, context.later);
  void reopenOthers(program, context);
  return context;
}

/** What happens to the computer is for the windows of all decks. */
function listenToSystem(decks: Decks): void {
  app.on('browser-window-focus', (_event, { webContents }) => {
    decks.use(webContents.id);
  });
  // The clock of a page may have stopped while the computer slept.
  powerMonitor.on('resume', () => {
    for (const { sendToAll, show, now } of decks.all) sendToAll(unchanged(show, now()));
  });
  listenForLostPixels(() => {
    for (const { sendToAll } of decks.all) sendToAll({ type: 'repaint' });
  });
}

/** A second start gives its deck to the first and ends. */
function listenForSecondStart(decks: Decks): void {
  app.on('second-instance', (_event, argv, directory) => {
    // Not the audience view: it may be hidden until its screen is back.
    if (decks.current !== undefined) bringToFront(decks.current.screens.trainerWindow);
    const start = parseArguments(argv, app.isPackaged, directory);
    if (start.mode === 'show' && start.deck !== undefined) void openInUse(decks, start.deck);
  });
}

/** Opens a deck that the system hands over: in the window that was used last, or in one of its own. */
async function openInUse({ current }: Decks, file: string): Promise<void> {
  if (current !== undefined) await openDeck(current, file, 'free');
}

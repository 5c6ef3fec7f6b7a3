import { app } from 'electron';
import { EXIT_CODES, FAULT } from '../core/errors/known-error';
import { parseArguments } from './app/arguments';
import { openFirstWindow, setupWeb } from './app/first-window';
import { OpenedFiles } from './app/opened-files';
import { refuseSwitches } from './app/refuse-switches';
import { setupOwnFolder } from './app/own-folder';
import { skipMissingGraphics } from './windows/graphics';
import { registerAppScheme } from './windows/protocol';
import { switchOffNetwork } from './windows/lockdown';

/*
 * This file and what it imports is read before there is a window: it is to stay small. The rest of the program is read
 * while the process of the window starts. `npm run bench` shows the marks of the start.
 */
performance.mark('main begins');

const refused = refuseSwitches();
const remembers = setupOwnFolder();
registerAppScheme();
switchOffNetwork();

const start = parseArguments(process.argv, app.isPackaged, process.cwd());

if (refused !== undefined) {
  console.error(`--${refused} is not for this program`);
  app.exit(EXIT_CODES.usage);
} else if (start.mode === 'export') {
  // The last window closes before its pages are saved.
  app.on('window-all-closed', () => undefined);
  void app.whenReady().then(() => {
    setupWeb(Promise.resolve());
  });
  void exportDeck(start.words).then(
    (code) => {
      app.exit(code);
    },
    (fault: unknown) => {
      console.error(fault);
      app.exit(FAULT);
    },
  );
} else if (app.requestSingleInstanceLock()) {
  skipMissingGraphics();
  void present(start.deck);
} else {
  app.quit();
}

async function exportDeck(words: readonly string[]): Promise<number> {
  const { runExport } = await import('./export/command');
  return runExport(words, process.cwd());
}

async function present(deck: string | undefined): Promise<void> {
  const opened = new OpenedFiles();
  const first = await openFirstWindow();
  const { startApp } = await import('./app/start');
  // Closed before there was anything in it: the program ends by itself.
  if (!first.window.isDestroyed()) await startApp(first, deck, opened, remembers);
}

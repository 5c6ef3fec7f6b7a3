import { app } from 'electron';
import { EXIT_CODES, FAULT } from '../core/errors/known-error';
import { parseArguments } from './app/arguments';
import { runExport } from './export/command';
import { OpenedFiles } from './app/opened-files';
import { refuseSwitches } from './app/refuse-switches';
import { setupOwnFolder } from './app/own-folder';
import { setupWeb } from './app/web-setup';
import { startApp } from './app/start';
import { registerAppScheme } from './windows/protocol';
import { switchOffNetwork } from './windows/lockdown';

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
  void app.whenReady().then(setupWeb);
  void runExport(start.words, process.cwd()).then(
    (code) => {
      app.exit(code);
    },
    (fault: unknown) => {
      console.error(fault);
      app.exit(FAULT);
    },
  );
} else if (app.requestSingleInstanceLock()) {
  void startApp(start.deck, new OpenedFiles(), remembers);
} else {
  app.quit();
}

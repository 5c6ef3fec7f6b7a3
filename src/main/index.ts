import { app } from 'electron';
import { FAULT } from '../core/errors/known-error';
import { parseArguments } from './app/arguments';
import { runExport } from './export/command';
import { OpenedFiles } from './app/opened-files';
import { setupOwnFolder } from './app/own-folder';
import { setupPages } from './app/web-setup';
import { present } from './app/start';
import { registerAppScheme } from './windows/protocol';
import { switchOffNetwork } from './windows/lockdown';

const remembers = setupOwnFolder();
registerAppScheme();
switchOffNetwork();

const start = parseArguments(process.argv, app.isPackaged, process.cwd());

if (start.mode === 'export') {
  // The last window closes before its pages are saved.
  app.on('window-all-closed', () => undefined);
  void app.whenReady().then(setupPages);
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
  void present(start.deck, new OpenedFiles(), remembers);
} else {
  app.quit();
}

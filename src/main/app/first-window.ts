import { app, session, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { SettingsFile } from '../files/settings';
import { lockDown } from '../windows/lockdown';
import { setupProtocol } from '../windows/protocol';
import { openAudienceWindow } from '../windows/windows';

/** What stands before the rest of the program has been read. */
export interface FirstWindow {
  readonly window: BrowserWindow;
  readonly settings: SettingsFile;
  /** Lets its page load: from now on its calls have handlers. */
  readonly serve: () => void;
}

/**
 * Opens the audience window as soon as there can be one: its process takes longer to start than all that we do
 * meanwhile.
 */
export async function openFirstWindow(): Promise<FirstWindow> {
  const settings = await SettingsFile.open(join(app.getPath('userData'), 'settings.json'));
  await app.whenReady();
  let serve = (): void => undefined;
  setupWeb(
    new Promise((resolve) => {
      serve = resolve;
    }),
  );
  const window = openAudienceWindow(settings.current.bounds, app.getName());
  performance.mark('window opened');
  return { window, settings, serve };
}

/** What every start needs before a page opens: our protocol, which waits for `served`, and the lockdown. */
export function setupWeb(served: Promise<void>): void {
  setupProtocol(session.defaultSession, served);
  lockDown(session.defaultSession);
}

import { app, type Session } from 'electron';
import { PICTURES } from '../pictures/deck-pictures';
import { DEV_HOST_RULE, isDevServer } from './dev-server';
import { ORIGIN } from './protocol';

/** Switches off Chromium’s background requests before it starts: the program does not use any network. */
export function switchOffNetwork(): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  const hosts = ['MAP * ~NOTFOUND', ...(import.meta.env.DEV ? [DEV_HOST_RULE] : [])];
  app.commandLine.appendSwitch('host-resolver-rules', hosts.join(', '));
  app.commandLine.appendSwitch('no-pings');
}

/** Refuses what a presentation never needs: permissions, navigation, new windows and every foreign address. */
export function lockDown(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Chromium's own checker would fetch word lists: ours come with the program.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL(`${ORIGIN}/no-dictionaries/`);
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !isAllowed(request.url) });
  });
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => {
      event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
  });
}

const ALLOWED = [`${ORIGIN}/`, `${PICTURES}/`, 'data:', 'devtools:'];

/** Our own pages, and the pictures inside a deck or next to it. */
function isAllowed(address: string): boolean {
  if (import.meta.env.DEV && isDevServer(address)) return true;
  return ALLOWED.some((start) => address.startsWith(start));
}

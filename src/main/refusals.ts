import { app, type Session } from 'electron';
import { ORIGIN } from './protocol';

/** Chromium's own errands, switched off before it starts: the program has no business on any network. */
export function switchOffNetwork(): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-pings');
}

/** Refuses what a presenter never needs: permissions, navigation, new windows and every foreign address. */
export function setupRefusals(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
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

/** Our own pages, and pictures that a deck carries inside itself. */
export function isAllowed(address: string): boolean {
  return address.startsWith(`${ORIGIN}/`) || address.startsWith('data:') || address.startsWith('devtools:');
}

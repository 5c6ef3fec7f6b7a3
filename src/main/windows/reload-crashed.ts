import type { BrowserWindow } from 'electron';
import { mayReload } from '../../core/errors/reload-limit';

/**
 * Reloads a page that crashed: it asks for the show state and continues where it was. Other pages are not affected. One
 * that crashes again and again is given up, for something else to be shown in it.
 */
export function reloadWhenCrashed(window: BrowserWindow, onGivenUp: () => void = () => undefined): void {
  const reloads: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const now = performance.now();
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    if (!mayReload(reloads, now)) {
      reloads.length = 0;
      onGivenUp();
      return;
    }
    reloads.push(now);
    // The old process is still shutting down during this event.
    setImmediate(() => {
      if (!window.isDestroyed()) window.webContents.reload();
    });
  });
}

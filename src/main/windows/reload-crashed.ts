import type { BrowserWindow } from 'electron';
import { mayReload } from '../../core/errors/reload-limit';

/**
 * Reloads a page that crashed: it asks for the show state and continues where it was. Other pages are not affected.
 */
export function reloadWhenCrashed(window: BrowserWindow): void {
  const reloads: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const now = Date.now();
    if (reason === 'clean-exit' || window.isDestroyed() || !mayReload(reloads, now)) return;
    reloads.push(now);
    // The old process is still shutting down during this event.
    setImmediate(() => {
      if (!window.isDestroyed()) window.webContents.reload();
    });
  });
}

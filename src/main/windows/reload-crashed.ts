import type { BrowserWindow } from 'electron';
import { mayReload } from '../../core/errors/reload-limit';

/** Loads a page that died again: it asks for the session and stands where it stood. The others go on. */
export function reloadWhenCrashed(window: BrowserWindow): void {
  const reloads: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const now = Date.now();
    if (reason === 'clean-exit' || window.isDestroyed() || !mayReload(reloads, now)) return;
    reloads.push(now);
    // The old process is still being taken down while this event runs.
    setImmediate(() => {
      if (!window.isDestroyed()) window.webContents.reload();
    });
  });
}

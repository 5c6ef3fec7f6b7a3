import type { BrowserWindow } from 'electron';
import type { SavedBounds } from '../../core/screens/window-place';

/** Calls whenever the bounds to restore a window at change. Full screen does not count as a change. */
export function keepPlace(window: BrowserWindow, keep: (place: SavedBounds) => void): void {
  const changed = () => {
    if (window.isFullScreen() || window.isMinimized()) return;
    keep({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  };
  window
    .on('resize', changed)
    .on('move', changed)
    .on('maximize', changed)
    .on('unmaximize', changed)
    .on('close', changed);
}

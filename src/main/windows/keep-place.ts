import type { BrowserWindow } from 'electron';
import type { SavedBounds } from '../../core/screens/window-place';

/**
 * Calls whenever the bounds to restore a window at change. Full screen does not count as a change. A window that is
 * made small again says so before it has its size: until that comes, its bounds are those of before.
 */
export function keepPlace(window: BrowserWindow, keep: (place: SavedBounds) => void): void {
  let bounds = window.getNormalBounds();
  const changed = () => {
    if (window.isFullScreen() || window.isMinimized()) return;
    keep({ ...bounds, maximized: window.isMaximized() });
  };
  const moved = () => {
    if (!window.isFullScreen() && !window.isMinimized()) bounds = window.getNormalBounds();
    changed();
  };
  window
    .on('resize', moved)
    .on('move', moved)
    .on('maximize', moved)
    .on('unmaximize', changed)
    .on('close', changed);
}

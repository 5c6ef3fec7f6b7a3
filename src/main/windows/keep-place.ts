import type { BrowserWindow } from 'electron';
import type { Bounds, SavedBounds } from '../../core/screens/window-place';

/**
 * Calls whenever the bounds to restore a window at change. Full screen does not count as a change. A window that is
 * made small again says so before it has its size, and may move before: until it has another size than it had, its
 * bounds are those of before.
 */
export function keepPlace(window: BrowserWindow, keep: (place: SavedBounds) => void): void {
  let bounds: Bounds = window.getNormalBounds();
  let large: Bounds | undefined;
  const changed = () => {
    if (window.isFullScreen() || window.isMinimized()) return;
    keep({ ...bounds, maximized: window.isMaximized() });
  };
  const moved = () => {
    if (window.isFullScreen() || window.isMinimized()) return;
    const now = window.getNormalBounds();
    if (window.isMaximized()) large = window.getBounds();
    else if (isSameSize(now, large)) return;
    else large = undefined;
    bounds = now;
    changed();
  };
  window
    .on('resize', moved)
    .on('move', moved)
    .on('maximize', moved)
    .on('unmaximize', changed)
    .on('close', changed);
}

const isSameSize = (now: Bounds, before: Bounds | undefined) =>
  now.width === before?.width && now.height === before.height;

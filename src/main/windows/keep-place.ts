import type { BrowserWindow } from 'electron';
import type { LeftPlace } from '../../core/screens/window-place';

/** Calls whenever the bounds to restore a window at change. Full screen does not count as a change. */
export function keepPlace(window: BrowserWindow, keep: (place: LeftPlace) => void): void {
  const tell = () => {
    if (window.isFullScreen() || window.isMinimized()) return;
    keep({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  };
  window.on('resize', tell).on('move', tell).on('maximize', tell).on('unmaximize', tell).on('close', tell);
}

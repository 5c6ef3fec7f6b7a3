import type { BrowserWindow } from 'electron';
import type { LeftPlace } from '../../core/screens/window-place';

/** Tells where a window would be found again, each time that changes. What fills its screen is left as it was before. */
export function keepPlace(window: BrowserWindow, keep: (place: LeftPlace) => void): void {
  const tell = () => {
    if (window.isFullScreen() || window.isMinimized()) return;
    keep({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  };
  window.on('resize', tell).on('move', tell).on('maximize', tell).on('unmaximize', tell).on('close', tell);
}

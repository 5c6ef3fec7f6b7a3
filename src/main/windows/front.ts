import { app, BrowserWindow } from 'electron';
import type { Screens } from './screens';
import { tellWindow } from './windows';

/** Milliseconds; from one window of ours to the other the focus is nowhere for a moment. */
const HANDOVER = 50;

/**
 * Tells each window of the show whether it is in front: a press that only brings it there turns no page. The room's
 * window fills a screen of its own; it is in front as well while the trainer works in another window of ours.
 */
export function setupFront(audience: BrowserWindow, screens: Screens): void {
  const told = new Map<number, boolean>();
  const tell = () => {
    for (const window of [audience, screens.console]) {
      if (window === undefined || window.isDestroyed()) continue;
      const front = isInFront(window, audience);
      if ((told.get(window.id) ?? true) === front) continue;
      told.set(window.id, front);
      tellWindow(window, { type: 'front', front });
    }
  };
  app.on('browser-window-focus', tell).on('browser-window-blur', () => setTimeout(tell, HANDOVER));
}

function isInFront(window: BrowserWindow, audience: BrowserWindow): boolean {
  const inProgram = window === audience && window.isFullScreen() && BrowserWindow.getFocusedWindow() !== null;
  return window.isFocused() || inProgram;
}

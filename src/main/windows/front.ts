import { app, BrowserWindow } from 'electron';
import type { Screens } from './screens';
import { tellWindow } from './windows';

/** Milliseconds. When the focus moves between our windows, it is nowhere for a moment. */
const HANDOVER = 50;

/**
 * Tells each window of the show whether it is in front: a click that only brings it there does not turn a page. If
 * the audience view fills a screen of its own, it also counts as in front while the trainer works in another window
 * of ours.
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

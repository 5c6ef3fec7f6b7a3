import { app, BrowserWindow } from 'electron';
import type { Screens } from './screens';
import { sendToWindow } from './windows';

/** Milliseconds. When the focus moves between our windows, it is nowhere for a moment. */
const HANDOVER = 50;

/**
 * Tells each window of the show whether it is in front: a click that only brings it there does not turn a page. If
 * the audience view fills a screen of its own, it also counts as in front while the trainer works in another window
 * of ours.
 */
export function setupFront(audience: BrowserWindow, screens: Screens): void {
  const sent = new Map<number, boolean>();
  const send = () => {
    for (const window of [audience, screens.console]) {
      if (window === undefined || window.isDestroyed()) continue;
      const front = isInFront(window, audience);
      if ((sent.get(window.id) ?? true) === front) continue;
      sent.set(window.id, front);
      sendToWindow(window, { type: 'front', front });
    }
  };
  const sendSoon = () => setTimeout(send, HANDOVER);
  app.on('browser-window-focus', send).on('browser-window-blur', sendSoon);
  audience.once('closed', () => {
    app.off('browser-window-focus', send).off('browser-window-blur', sendSoon);
  });
}

/** Puts a window before all others, also one that was made small; nothing happens to one that closed meanwhile. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

function isInFront(window: BrowserWindow, audience: BrowserWindow): boolean {
  const inProgram = window === audience && window.isFullScreen() && BrowserWindow.getFocusedWindow() !== null;
  return window.isFocused() || inProgram;
}

import { screen, type BrowserWindow } from 'electron';
import type { Display } from '../core/display-plan';

/** The window manager answers in its own time, or not at all. */
const PATIENCE = 1_500;

/** Full screen on one display: a window must stand inside it first, and must not be full elsewhere. */
export async function fillDisplay(window: BrowserWindow, display: Display): Promise<void> {
  const there = screen.getDisplayMatching(window.getBounds()).id === display.id;
  if (window.isVisible() && window.isFullScreen() && there) return;
  if (window.isFullScreen()) await leaveFullScreen(window);
  const { x, y, width, height } = display.workArea;
  window.setBounds({ x: x + 40, y: y + 40, width: width - 80, height: height - 80 });
  window.showInactive();
  window.setBounds({ x: x + 40, y: y + 40, width: width - 80, height: height - 80 });
  await enterFullScreen(window);
}

function leaveFullScreen(window: BrowserWindow): Promise<void> {
  return within((done) => {
    window.once('leave-full-screen', done);
    window.setFullScreen(false);
  });
}

function enterFullScreen(window: BrowserWindow): Promise<void> {
  return within((done) => {
    window.once('enter-full-screen', done);
    window.setFullScreen(true);
  });
}

/** A transition of a window, until it is done or nobody may be kept waiting any longer. */
function within(begin: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    begin(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

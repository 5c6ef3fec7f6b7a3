import { screen, type BrowserWindow } from 'electron';
import type { Display } from '../../core/screens/display-plan';

/** The window manager reacts in its own time, or not at all. */
const PATIENCE = 1_500;

/** Makes a window full screen on a display. It has to be inside that first, and must not be full screen elsewhere. */
export async function fillDisplay(window: BrowserWindow, display: Display): Promise<void> {
  if (window.isVisible() && window.isFullScreen() && isOn(window, display)) return;
  await leaveFullScreen(window);
  putOn(window, display);
  await within((done) => {
    window.once('enter-full-screen', done);
    window.setFullScreen(true);
  });
}

/** Makes it an ordinary window on a display; if it is one there already, leaves it as it is. */
export async function standOn(window: BrowserWindow, display: Display): Promise<void> {
  if (window.isVisible() && !window.isFullScreen() && isOn(window, display)) return;
  await leaveFullScreen(window);
  putOn(window, display);
}

/** On an ordinary window, Electron would hide the menu bar. */
export async function leaveFullScreen(window: BrowserWindow): Promise<void> {
  if (!window.isFullScreen()) return;
  await within((done) => {
    window.once('leave-full-screen', done);
    window.setFullScreen(false);
  });
}

function isOn(window: BrowserWindow, display: Display): boolean {
  return screen.getDisplayMatching(window.getBounds()).id === display.id;
}

/** Without taking the focus. A window manager may have its own idea of where a newly shown window belongs. */
function putOn(window: BrowserWindow, { workArea: { x, y, width, height } }: Display): void {
  if (window.isMaximized()) window.unmaximize();
  const place = { x: x + 40, y: y + 40, width: width - 80, height: height - 80 };
  window.setBounds(place);
  window.showInactive();
  window.setBounds(place);
}

/** Resolves when a window’s transition is done, or after a time limit. */
function within(begin: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    begin(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

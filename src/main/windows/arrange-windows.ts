import { BrowserWindow } from 'electron';
import { consoleMove, arrangementOfWindows, targetOf, type Placing } from '../../core/screens/placing';
import type { Placed } from '../../core/screens/place-windows';
import type { Display } from '../../core/screens/display-plan';
import { minSizeOn, MIN_CONSOLE_SIZE } from '../../core/screens/window-place';
import { fillDisplay, leaveFullScreen, standOn } from './fill-display';

/** The windows of a show. */
export interface ShowWindows {
  readonly audience: BrowserWindow;
  /** `undefined` while there is none, or while its page has not been drawn yet. */
  readonly console: BrowserWindow | undefined;
}

/** Moves both windows to where they belong; a window that is there already is not touched. */
export async function arrangeWindows(
  { audience, console }: ShowWindows,
  placing: Placing,
  { arranges, focus }: Pick<Placed, 'arranges' | 'focus'>,
): Promise<void> {
  // A window may take the focus from another one of ours, but from another program only on request.
  const mayFocus = arranges === 'asked' || BrowserWindow.getFocusedWindow() !== null;
  if (console !== undefined) moveConsole(console, placing, arranges !== undefined);
  const { audience: as, audienceOn } = targetOf(placing);
  await placeAudience(audience, as, audienceOn);
  if (arrangementOfWindows(placing).kind === 'alone' && !audience.isVisible()) await comeBack(audience);
  const front = focus === 'audience' ? audience : console;
  if (focus === undefined || front === undefined || front.isDestroyed()) return;
  if (mayFocus) front.focus();
  else if (focus === 'audience') front.moveTop();
}

/** Without a console there are no notes to guard: a window that waited for its screen may be anywhere. */
async function comeBack(window: BrowserWindow): Promise<void> {
  await leaveFullScreen(window);
  window.show();
}

async function placeAudience(
  window: BrowserWindow,
  as: 'full' | 'window' | 'hidden' | 'free',
  display: Display | undefined,
): Promise<void> {
  if (as === 'hidden') window.hide();
  if (display === undefined) return;
  if (as === 'full') await fillDisplay(window, display);
  if (as === 'window') await standOn(window, display);
}

function moveConsole(window: BrowserWindow, placing: Placing, arranges: boolean): void {
  const to = consoleMove(placing, window.getContentBounds(), arranges);
  const area = targetOf(placing).consoleOn?.workArea;
  if (area !== undefined) {
    const { width, height } = minSizeOn(area, MIN_CONSOLE_SIZE);
    window.setMinimumSize(width, height);
  }
  if (to === undefined) return;
  const maximized = window.isMaximized();
  if (maximized) window.unmaximize();
  window.setBounds(to);
  if (maximized) window.maximize();
}

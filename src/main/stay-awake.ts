import { powerSaveBlocker, type BrowserWindow } from 'electron';

/** Keeps the display on while presenting, which is: while the window fills the screen. */
export function setupStayAwake(window: BrowserWindow): void {
  let blocker: number | undefined;
  const release = () => {
    if (blocker !== undefined) powerSaveBlocker.stop(blocker);
    blocker = undefined;
  };
  window.on('enter-full-screen', () => {
    blocker ??= powerSaveBlocker.start('prevent-display-sleep');
  });
  window.on('leave-full-screen', release);
  window.on('closed', release);
}

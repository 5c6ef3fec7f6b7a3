import { app, powerMonitor } from 'electron';

/** Calls when what was drawn as pixels may be lost: with the graphics process, or while the machine slept. */
export function listenForLostPixels(repaint: () => void): void {
  app.on('child-process-gone', (_event, { type }) => {
    if (type === 'GPU') repaint();
  });
  powerMonitor.on('resume', repaint);
}

import { app, powerMonitor } from 'electron';

/** Calls when drawn pixels may be lost: after a crash of the GPU process, or after sleep. */
export function listenForLostPixels(repaint: () => void): void {
  app.on('child-process-gone', (_event, { type }) => {
    if (type === 'GPU') repaint();
  });
  powerMonitor.on('resume', repaint);
}

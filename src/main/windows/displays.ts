import { screen, type Display as ElectronDisplay } from 'electron';
import type { Display } from '../../core/screens/display-plan';

/** Windows and macOS report mirrored displays as one. */
export const REPORTS_MIRRORS = process.platform === 'linux';

/** The displays as the system reports them now. */
export function allDisplays(): readonly Display[] {
  const primary = screen.getPrimaryDisplay().id;
  return screen.getAllDisplays().map((display) => toDisplay(display, primary));
}

/** Listens to changes of displays until the returned function is called. */
export function listenToDisplays(listener: () => void): () => void {
  screen
    .on('display-added', listener)
    .on('display-removed', listener)
    .on('display-metrics-changed', listener);
  return () => {
    screen
      .off('display-added', listener)
      .off('display-removed', listener)
      .off('display-metrics-changed', listener);
  };
}

function toDisplay({ id, label, bounds, workArea, internal }: ElectronDisplay, primary: number): Display {
  return { id, label, bounds, workArea, internal, primary: id === primary };
}

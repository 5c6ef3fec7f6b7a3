import type { DroppedFiles } from '../../ipc/api';

/**
 * Opens the decks that are dropped anywhere on the window. A part of the page that uses a drop itself (of a picture, say)
 * stops the event.
 */
export function takeDroppedDecks(host: DroppedFiles): void {
  // Otherwise the window would navigate to the file.
  addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    void host.openDropped([...(event.dataTransfer?.files ?? [])]);
  });
}

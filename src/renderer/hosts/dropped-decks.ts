import type { DroppedFiles } from '../../ipc/api';

/**
 * Opens a deck that is dropped anywhere on the window. A part of the page that uses a drop itself (of a picture, say)
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
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) void host.openDropped(file);
  });
}

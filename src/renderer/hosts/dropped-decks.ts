import type { DroppedFiles, EditApi } from '../../ipc/api';

/**
 * Opens a deck that is dropped anywhere on the window. A part of the page that uses a drop itself (of a picture, say)
 * stops the event.
 */
export function takeDroppedDecks(host: Pick<EditApi, 'openFile'> & DroppedFiles): void {
  // Otherwise the window would navigate to the file.
  addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    const path = file === undefined ? '' : host.pathOf(file);
    if (path !== '') void host.openFile(path);
  });
}

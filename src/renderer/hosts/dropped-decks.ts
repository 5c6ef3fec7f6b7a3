import type { DroppedFiles, EditApi } from '../../ipc/api';

/**
 * Opens a deck that is dropped anywhere on the window. What a part of the page has a use for itself (a picture, say)
 * it keeps from here by taking the event.
 */
export function takeDroppedDecks(host: Pick<EditApi, 'openFile'> & DroppedFiles): void {
  // Else the window would go to the file itself.
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

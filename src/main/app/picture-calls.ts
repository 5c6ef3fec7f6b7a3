import type { PictureApi } from '../../ipc/api';
import { storePicture } from '../pictures/picture-store';
import { registerCalls } from '../windows/ipc-gate';

/** Handles the editor’s calls about pictures. `deckFile` is the file of the open deck, if it has one. */
export function setupPictureCalls(deckFile: () => Promise<string | undefined>): void {
  registerCalls<keyof PictureApi>(['audience', 'console'], {
    storePicture: async (picture) => storePicture(await deckFile(), picture),
  });
}

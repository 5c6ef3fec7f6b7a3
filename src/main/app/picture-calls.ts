import type { PictureApi } from '../../ipc/api';
import { storePicture } from '../pictures/picture-store';
import { registerCalls } from '../windows/ipc-gate';

/** Answers what the editor asks about pictures. `deckFile` is the file of the open deck, if it has one of its own. */
export function setupPictureCalls(deckFile: () => Promise<string | undefined>): void {
  registerCalls<keyof PictureApi>(['audience', 'console'], {
    storePicture: async (picture) => storePicture(await deckFile(), picture),
  });
}

import type { PictureApi } from '../../ipc/api';
import { lookFirst } from '../pictures/deck-pictures';
import { storePicture } from '../pictures/picture-store';
import { registerCalls } from '../windows/ipc-gate';
import type { Decks } from './context';

/** Handles the editor’s calls about pictures: they are stored with the deck of the window that calls. */
export function setupPictureCalls(decks: Decks): void {
  registerCalls<keyof PictureApi>(['audience', 'console'], {
    storePicture: async (picture, contentsId) => {
      const { besides } = (await decks.of(contentsId)).show.document;
      const src = await storePicture(besides, picture);
      await lookFirst(besides, [src]);
      return src;
    },
  });
}

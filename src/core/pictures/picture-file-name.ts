import { EXTENSIONS, type PictureType } from './picture-type';

/** What files of any system may be called: `Hùt in Park (2).JPG` → `hut-in-park-2.jpg`. `number` from 2 tells twins apart. */
export function pictureFileName(name: string, type: PictureType, number = 1): string {
  const plain = name
    .replace(/\.[^.]*$/u, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/gu, '');
  // Windows keeps these names to itself.
  const safe = plain === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/u.test(plain) ? `foto${plain}` : plain;
  return `${safe}${number === 1 ? '' : `-${number}`}.${EXTENSIONS[type]}`;
}

/** The folder beside a deck that its pictures go into, by the name of the deck's file without its ending. */
export function pictureFolderName(deck: string): string {
  const safe = deck.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').replace(/^[. ]+/u, '');
  // Half a character is no name that a disk gives back.
  return `${Array.from(safe).slice(0, 100).join('')}-beelden`;
}

import { lstat, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Deck } from '../../core/deck/types';
import { KnownError } from '../../core/errors/known-error';
import { everyPictureFile } from '../../core/slide/deck-pictures';
import { pictureFileName, pictureFolderName } from '../../core/pictures/picture-file-name';
import { faultOf } from '../../core/pictures/picture-inside';
import { MEDIA_TYPES, type PictureType } from '../../core/pictures/picture-type';
import type { PictureToStore } from '../../core/pictures/picture-to-store';
import { pictureBeside } from './deck-pictures';
import { cleanedApart } from './picture-disk';
import { readFileWithin } from '../files/read-file';
import { errorCode } from '../files/disk';
import { reserved, saveFile } from '../files/save-file';
import { MAX_NAME_BYTES, shortName } from '../files/short-name';

/**
 * Stores a picture next to a path, which is that of a deck's file or stands for it; or in the deck itself if there is no
 * such path or the trainer wants that. Returns the `src` for the deck. Throws `cannotWrite`.
 */
export async function storePicture(
  besides: string,
  { name, type, bytes: given, inside }: PictureToStore,
): Promise<string> {
  const bytes = await soundBytes(type, given, name);
  if (bytes === undefined) throw new Error(`these bytes are no ${type} that can be shown`);
  if (inside || besides === '') {
    return `data:${MEDIA_TYPES[type]};base64,${Buffer.from(bytes).toString('base64')}`;
  }
  const folder = pictureFolderOf(besides);
  const kept = await keepAs(dirname(besides), folder, bytes, (number) => pictureFileName(name, type, number));
  return `${folder}/${kept}`;
}

/** The bytes of a picture, of a drawing as a mere picture; `undefined` if it cannot be shown. */
async function soundBytes(
  type: PictureType,
  bytes: Uint8Array,
  file: string,
): Promise<Uint8Array | undefined> {
  if (type === 'svg') return cleanedApart({ file, bytes });
  return faultOf(bytes, type) === undefined ? bytes : undefined;
}

/** The name of the folder for pictures next to a deck file. */
function pictureFolderOf(file: string): string {
  return shortName(pictureFolderName(basename(file, extname(file))), MAX_NAME_BYTES);
}

/**
 * Copies the pictures that decks name from one file’s folder to another’s. Returns the new `src` of each whose name
 * is another there: another picture took it, or all go into the `ownFolder` of the new file. Throws `cannotWrite`;
 * missing pictures stay missing.
 */
export async function copyPictures(
  fromFile: string,
  toFile: string,
  decks: Iterable<Deck>,
  { ownFolder }: { readonly ownFolder: boolean },
): Promise<ReadonlyMap<string, string>> {
  const [from, to] = [dirname(fromFile), dirname(toFile)];
  const renamed = new Map<string, string>();
  if (from === to) return renamed;
  for (const src of filesOf(decks)) {
    const picture = await pictureBeside(fromFile, src);
    if (picture === undefined) continue;
    const name = basename(src);
    const path = ownFolder ? [pictureFolderOf(toFile)] : src.split('/').slice(0, -1);
    const kept = await keepAs(to, join(...path), picture.bytes, (number) =>
      number === 1 ? name : pictureFileName(name, picture.type, number),
    );
    const there = [...path, kept].join('/');
    if (there !== src) renamed.set(src, there);
  }
  return renamed;
}

function filesOf(decks: Iterable<Deck>): ReadonlySet<string> {
  const files = new Set<string>();
  for (const deck of decks) for (const src of everyPictureFile(deck)) files.add(src);
  return files;
}

/** Stores bytes under the first name that is free, or that already has the same bytes. Returns the name. */
async function keepAs(
  root: string,
  within: string,
  bytes: Uint8Array,
  nameOf: (number: number) => string,
): Promise<string> {
  const folder = join(root, within);
  await refuseLinked(root, within);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new KnownError('cannotWrite', folder, errorCode(error));
  });
  for (let number = 1; ; number += 1) {
    const name = nameOf(number);
    const file = join(folder, name);
    const isFree = await reserved(file).catch((error: unknown) => {
      throw new KnownError('cannotWrite', file, errorCode(error));
    });
    if (isFree) {
      await saveReserved(file, bytes);
      return name;
    }
    const there = await readFileWithin(file, bytes.byteLength).catch(() => undefined);
    if (there?.bytes.equals(bytes) === true) return name;
  }
}

/** Throws where a folder for pictures is a link: it may lead anywhere. */
async function refuseLinked(root: string, within: string): Promise<void> {
  const names = within.split(/[\\/]/u).filter((name) => name !== '.' && name !== '');
  for (const i of names.keys()) {
    const folder = join(root, ...names.slice(0, i + 1));
    const isLink = await lstat(folder).then(
      (found) => found.isSymbolicLink(),
      () => false,
    );
    if (isLink) throw new KnownError('cannotWrite', folder, 'linked');
  }
}

/** Writes to a reserved name, or releases it. */
async function saveReserved(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await saveFile(file, bytes);
  } catch (error) {
    await rm(file, { force: true }).catch(() => undefined);
    throw error;
  }
}

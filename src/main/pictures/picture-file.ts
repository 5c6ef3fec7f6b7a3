import { realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { cleanDrawing } from '../../core/pictures/clean-drawing';
import { withoutNames } from '../../core/pictures/drawing-entities';
import { faultOf } from '../../core/pictures/picture-inside';
import { MAX_PICTURE_BYTES } from '../../core/pictures/picture-to-store';
import { PICTURE_TYPES, typeOfBytes, type PictureType } from '../../core/pictures/picture-type';
import { readFileWithin, UNHEARD, type OnRead } from '../files/read-file';
import { pathOnDisk, statsOf } from './picture-path';

/*
 * What is read of the pictures beside a deck. All of it may be hostile or on a drive that never answers: it runs where
 * nothing else waits for it.
 */

/** A picture that is asked for: a file in or below a folder, as it is to be shown or as it is to be kept. */
export interface PictureOrder {
  readonly file: string;
  readonly folder: string;
  readonly use: 'shown' | 'kept';
}

export interface ReadPicture {
  readonly type: PictureType;
  readonly bytes: Uint8Array;
}

/**
 * Does not follow links out of the folder, and determines the type from the bytes, not from the name. `undefined` if it
 * is no picture that can be shown. Throws the disk’s error.
 */
export async function readPictureFile(
  { file, folder, use }: PictureOrder,
  onRead: OnRead = UNHEARD,
): Promise<ReadPicture | undefined> {
  const [root, path] = await Promise.all([realpath(folder), realpath(file)]);
  if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
  const bytes = (await readFileWithin(path, MAX_PICTURE_BYTES))?.bytes;
  onRead();
  if (bytes === undefined) return undefined;
  const named = typeOfBytes(bytes) === undefined ? Buffer.from(withoutNames(bytes.toString())) : bytes;
  const found = typeOfBytes(named);
  const type = PICTURE_TYPES.find((each) => each === found);
  if (type === undefined || faultOf(named, type) !== undefined) return undefined;
  return { type, bytes: type === 'svg' && use === 'shown' ? cleaned(named) : named };
}

/** A drawing that did not come from a file, and its name. */
export interface DrawingOrder {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A drawing as a mere picture: whoever wrote it may have put more into it. `undefined` if it cannot be shown. */
export function cleanedDrawing({ bytes }: DrawingOrder): Uint8Array | undefined {
  if (faultOf(bytes, 'svg') !== undefined) return undefined;
  const clean = cleaned(bytes);
  return faultOf(clean, 'svg') === undefined ? clean : undefined;
}

const cleaned = (svg: Uint8Array) => Buffer.from(cleanDrawing(Buffer.from(svg).toString()));

/** A deck’s file, and the pictures that it names. */
export interface LookOrder {
  readonly file: string;
  readonly names: readonly string[];
}

/** Where each of them is, in the order in which they were asked for. Stamps are empty of what is not there. */
export interface Look {
  readonly deck: string;
  readonly pictures: readonly { readonly path: string; readonly stamp: string }[];
}

/** A stamp changes when a file does. */
export async function lookAtPictures({ file, names }: LookOrder): Promise<Look> {
  const folder = dirname(file);
  const deck = await stampOf(file);
  const pictures: { readonly path: string; readonly stamp: string }[] = [];
  for (const name of names) {
    const path = join(folder, await pathOnDisk(folder, name));
    pictures.push({ path, stamp: await stampOf(path) });
  }
  return { deck, pictures };
}

async function stampOf(path: string): Promise<string> {
  const found = await statsOf(path);
  return found === undefined ? '' : `${found.mtimeMs} ${found.size}`;
}

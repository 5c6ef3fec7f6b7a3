import { dirname } from 'node:path';
import type { Deck } from '../../core/deck/types';
import { pictureFiles, pictureFilesFrom } from '../../core/slide/deck-pictures';
import { pictureInside } from '../../core/pictures/picture-inside';
import { isInside } from '../../core/pictures/picture-source';
import { cleanedApart, readFrom } from './picture-disk';
import type { ReadPicture } from './picture-file';
import { PictureMemory, type StampedFile } from './picture-memory';
import { PictureLooks, type Seen } from './picture-looks';
import { contentName } from '../files/content-name';

/** Where the pictures next to a deck are served: an origin of their own, which no page has. */
export const PICTURES = 'app://pictures';

interface Served {
  readonly folder: string;
  /** The files that the deck names, in their state of that time. */
  readonly files: ReadonlyMap<string, StampedFile>;
}

/** By the key in their address; the most recently opened comes last. */
const served = new Map<string, Served>();
/** An export of a deck may continue while others are opened. Those of decks that are held come on top. */
const MAX_SERVED = 8;
/** The key of the pictures of every deck that is held, by who holds it. */
const heldKeys = new Map<object, string>();

const memory = new PictureMemory<ReadPicture>();
const looks = new PictureLooks((path) => memory.stampOf(path));

/** The result for each deck and file, so that the same call returns the same object while the pictures are the same. */
const known = new WeakMap<Deck, { readonly file: string; readonly turn: number; readonly deck: Deck }>();

/**
 * The deck of a file with the address at which the pictures that it names are served from now on. The address changes
 * if one of them does, since a page may cache what it has under the old one.
 */
export function withPictures(deck: Deck, file: string): Deck {
  const before = known.get(deck);
  const turn = looks.turnOf(file);
  if (before?.file === file && before.turn === turn) return before.deck;
  const names = pictureFiles(deck);
  const made = names.length === 0 ? deck : { ...deck, pictures: `${PICTURES}/${serve(file, names)}/` };
  known.set(deck, { file, turn, deck: made });
  return made;
}

function serve(file: string, names: readonly string[]): string {
  const folder = dirname(file);
  const files = new Map(names.map((name) => [name, looks.at(file, name)]));
  const key = contentName(JSON.stringify([folder, ...files])).slice(0, 32);
  served.delete(key);
  served.set(key, { folder, files });
  const held = new Set(heldKeys.values());
  const passing = [...served.keys()].filter((each) => !held.has(each));
  for (const old of passing.slice(0, -MAX_SERVED)) served.delete(old);
  return key;
}

/** A deck has been read from a file: looks anew at what it names beside it, as far as its drive answers. */
export function lookAnew(file: string, deck: Deck): Promise<void> {
  return looks.anew(file, file === '' ? [] : pictureFiles(deck));
}

/** Looks at pictures that a deck is about to name, so that they are shown at once in the state that they are in. */
export function lookFirst(file: string, names: Iterable<string>): Promise<void> {
  return looks.first(
    file,
    [...names].filter((name) => file !== '' && !isInside(name)),
  );
}

/** What another program changed of the pictures beside a deck’s file; `undefined` if nothing. Nobody waits for it. */
export function changedPictures(file: string): Promise<Seen | undefined> {
  return looks.again(file);
}

/** From now on `withPictures` has another address for the pictures beside a file that were changed. */
export function takeChanged(file: string, changed: Seen): void {
  looks.take(file, changed);
}

/** The picture behind an address of `withPictures`, or `undefined`. */
export async function pictureAt(address: string): Promise<ReadPicture | undefined> {
  const [, key = '', ...path] = new URL(address).pathname.split('/');
  return readNamed(served.get(key), path.map(decodeURIComponent).join('/'));
}

/** A picture of a deck, wherever it is stored; `undefined` if it cannot be shown. */
export async function readPicture(deck: Deck, src: string): Promise<ReadPicture | undefined> {
  if (!isInside(src)) return readNamed(servedFor(deck), src);
  const picture = pictureInside(src);
  if (picture?.type !== 'svg') return picture;
  const bytes = await cleanedApart({ file: '', bytes: picture.bytes }).catch(() => undefined);
  return bytes && { type: 'svg', bytes };
}

/** The files that a deck names but that cannot be shown. */
export async function lostPictures(deck: Deck): Promise<readonly string[]> {
  const lost: string[] = [];
  // One at a time: together they might not fit in memory.
  for (const name of pictureFiles(deck)) {
    if ((await readPicture(deck, name)) === undefined) lost.push(name);
  }
  return lost;
}

/**
 * Reads the pictures of the deck of a window into memory, those near a slide first: after that their disk no longer
 * matters, and they are served until it has another deck. Resolves once they are read, or when it is called again for
 * that window.
 */
export async function holdPictures(window: object, deck: Deck, slide: number): Promise<void> {
  heldKeys.set(window, keyOf(deck));
  const from = servedFor(deck);
  if (from === undefined) return;
  const files = pictureFilesFrom(deck, slide).flatMap((name) => from.files.get(name) ?? []);
  await memory.hold(
    window,
    files.filter(({ stamp }) => stamp !== ''),
    ({ path }) => readFrom({ file: path, folder: from.folder, use: 'shown' }),
  );
}

/** The window has no deck any more. */
export function releasePictures(window: object): void {
  heldKeys.delete(window);
  memory.release(window);
}

/** A picture next to the file of a deck as it is there, even if both are unreachable by now. */
export async function pictureBeside(file: string, name: string): Promise<ReadPicture | undefined> {
  await looks.first(file, [name]);
  const beside = looks.at(file, name);
  const read = await readFrom({ file: beside.path, folder: dirname(file), use: 'kept' });
  return read ?? memory.find(beside);
}

function servedFor(deck: Deck): Served | undefined {
  return served.get(keyOf(deck));
}

const keyOf = (deck: Deck): string => deck.pictures?.split('/').at(-2) ?? '';

async function readNamed(from: Served | undefined, name: string): Promise<ReadPicture | undefined> {
  const file = from?.files.get(name);
  if (from === undefined || file === undefined) return undefined;
  return memory.find(file) ?? readFrom({ file: file.path, folder: from.folder, use: 'shown' });
}

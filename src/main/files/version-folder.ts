import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  readBody,
  readHead,
  writeKept,
  type VersionBody,
  type VersionHead,
  type VersionSummary,
} from '../../core/deck/kept-version';
import { editVersion } from '../../core/checks/edit-version';
import type { DeckVersion } from '../../core/deck/document';
import { LIMITS } from '../../core/deck/limits';
import { cutPictures } from '../../core/pictures/cut-pictures';
import { readText as readDeckText } from './deck-file';
import { readFileWithin, type OnRead } from './read-file';
import { saveFile } from './save-file';
import { contentName } from './content-name';

/** A deck as it was saved: its text, and the pictures next to it by the `src` that names them. */
export interface WholeVersion {
  readonly text: string;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** Which version of the deck in a file, where that is kept, and the title that its copy gets. */
export interface CopyOrder {
  readonly file: string;
  readonly folder: string;
  readonly at: number;
  readonly title: string;
}

/** A version as a copy: the deck, and the pictures next to it by the `src` that names them. */
export interface VersionCopy {
  readonly version: DeckVersion;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** A version in a folder. `at`: when it was saved, in milliseconds since 1970. `head`: undefined if it is damaged. */
export interface ListedVersion {
  readonly at: number;
  readonly head: VersionHead | undefined;
}

/** Of what is nobody else's business: the versions of a deck on a computer that is shared. */
const OWNER_ONLY = { recursive: true, mode: 0o700 } as const;
const CONTENTS = 'beelden';
const ENDING = '.versie';
const NAME = /^(\d{15})\.versie$/u;

/** Adds a version to a folder. What of its pictures is there already is not written again. Throws `cannotWrite`. */
export async function addVersion(
  folder: string,
  at: number,
  summary: VersionSummary,
  { text, pictures }: WholeVersion,
): Promise<void> {
  await mkdir(join(folder, CONTENTS), OWNER_ONLY);
  await removeHalfWritten(folder);
  const parts: VersionBody['text'] = [];
  for (const part of cutPictures(text))
    parts.push(part.isPicture ? { content: await addContent(folder, Buffer.from(part.text)) } : part.text);
  const files: Record<string, string> = {};
  for (const [src, bytes] of pictures) files[src] = await addContent(folder, bytes);
  const kept = writeKept(summary, { text: parts, files }, contentName);
  await saveFile(join(folder, nameOf(at)), kept, { ownerOnly: true });
}

/** What a program was writing when it was killed. Nobody else writes here. */
async function removeHalfWritten(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const halves = names.filter((name) => name.endsWith('.part'));
  await Promise.all(halves.map((name) => rm(join(folder, name), { force: true })));
}

async function addContent(folder: string, bytes: Uint8Array): Promise<string> {
  const name = contentName(bytes);
  const file = join(folder, CONTENTS, name);
  const isThere = await stat(file).then(
    ({ size }) => size === bytes.byteLength,
    () => false,
  );
  if (!isThere) await saveFile(file, bytes, { ownerOnly: true });
  return name;
}

/** The versions in a folder, the last one first. A folder that is not there has none. */
export async function listVersions(folder: string): Promise<readonly ListedVersion[]> {
  const found = await versionsIn(folder);
  return Promise.all(
    found.map(async (at) => {
      const file = await readText(join(folder, nameOf(at)));
      return { at, head: file === undefined ? undefined : readHead(file) };
    }),
  );
}

/** A whole version; `undefined` if it is damaged. A picture that is lost is left out. */
export async function readVersion(folder: string, at: number): Promise<WholeVersion | undefined> {
  const file = await readText(join(folder, nameOf(at)));
  const body = file === undefined ? undefined : readBody(file, contentName);
  if (body === undefined) return undefined;
  const parts: string[] = [];
  for (const part of body.text) {
    const content = typeof part === 'string' ? part : (await readContent(folder, part.content))?.toString();
    if (content === undefined) return undefined;
    parts.push(content);
  }
  const pictures = new Map<string, Uint8Array>();
  for (const [src, name] of Object.entries(body.files)) {
    const bytes = await readContent(folder, name);
    if (bytes !== undefined) pictures.set(src, bytes);
  }
  return { text: parts.join(''), pictures };
}

/** A version under another title; `undefined` if it cannot be read. */
export async function copyVersion(
  { folder, at, title }: CopyOrder,
  onRead: OnRead,
): Promise<VersionCopy | undefined> {
  const whole = await readVersion(folder, at);
  onRead();
  const version = whole && readDeckText(whole.text);
  if (whole === undefined || version === undefined || 'problems' in version) return undefined;
  const named = editVersion(version, [{ type: 'set', path: ['title'], value: title }]);
  const { text, deck } = 'problems' in named ? version : named;
  return { version: { text, deck }, pictures: whole.pictures };
}

async function readContent(folder: string, name: string): Promise<Buffer | undefined> {
  const read = await readFileWithin(join(folder, CONTENTS, name), MAX_BYTES).catch(() => undefined);
  return read !== undefined && contentName(read.bytes) === name ? read.bytes : undefined;
}

/** Removes a version, and what no other needs. */
export async function removeVersion(folder: string, at: number): Promise<void> {
  await rm(join(folder, nameOf(at)), { force: true });
  const left = await listVersions(folder);
  if (left.length === 0) return rm(folder, { recursive: true, force: true });
  // What a damaged one needs is not known.
  if (left.some(({ head }) => head === undefined)) return;
  const needed = new Set(left.flatMap(({ head }) => head?.contents ?? []));
  const names = await readdir(join(folder, CONTENTS)).catch(() => []);
  const unneeded = names.filter((name) => !needed.has(name));
  await Promise.all(unneeded.map((name) => rm(join(folder, CONTENTS, name), { force: true })));
}

/** When the versions in a folder were saved, the last one first. */
export async function versionsIn(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => NAME.exec(name)?.slice(1).map(Number) ?? []).toSorted((a, b) => b - a);
}

const nameOf = (at: number) => `${String(at).padStart(15, '0')}${ENDING}`;

async function readText(file: string): Promise<string | undefined> {
  const read = await readFileWithin(file, MAX_BYTES).catch(() => undefined);
  return read?.bytes.toString();
}

/** Of a text in which each character may need an escape. */
const MAX_BYTES = 8 * LIMITS.bytes;

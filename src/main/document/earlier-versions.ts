import { mkdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { openDocument, type DeckDocument } from '../../core/deck/document';
import { LIMITS } from '../../core/deck/limits';
import { dayAndTime } from '../../core/formatting/day-and-time';
import { ownZone } from '../../core/formatting/own-zone';
import { shownName } from '../../core/formatting/shown-name';
import type { SavedVersions } from '../../ipc/api';
import { conflictCopies } from '../files/conflict-copies';
import { documentName } from '../files/document-name';
import { saveFile } from '../files/save-file';
import type { VersionCopy } from '../files/version-folder';
import type { DocumentsContext } from './documents-context';

/** A version that was opened as a copy: of which file, and which one. */
export interface OpenedCopy {
  readonly file: string;
  readonly at: number;
}

/** The earlier versions of a document, or of the file that it is a copy of, and the copies beside it. */
export async function savedVersions(
  { versions }: Pick<DocumentsContext, 'versions'>,
  document: DeckDocument,
  copy: OpenedCopy | undefined,
): Promise<SavedVersions> {
  const { place, saved } = document;
  const file = copy?.file ?? (place === 'file' ? document.file : undefined);
  const found = file === undefined ? [] : await versions.of(file, saved.text);
  return {
    name: shownName(file === undefined ? documentName(document) : basename(file)),
    ...(copy !== undefined && { shown: copy.at }),
    versions: found.map(({ at, head }) => ({ at, summary: head?.summary ?? null })),
    copies: place === 'file' ? await conflictCopies(document.file) : [],
  };
}

/**
 * A version as a deck without a file, with its pictures next to a path of the program's own; `undefined` if it cannot
 * be read. Throws `cannotWrite`, and `cannotRead` where that takes too long.
 */
export async function copyOfVersion(
  {
    versions,
    reading,
    texts,
    settings,
  }: Pick<DocumentsContext, 'versions' | 'reading' | 'texts' | 'settings'>,
  { file, at }: OpenedCopy,
  besides: string,
): Promise<DeckDocument | undefined> {
  const when = dayAndTime(settings.current.language, at, Date.now(), ownZone);
  const title = texts()
    .versions.copyOf(basename(file, extname(file)), when)
    .slice(-LIMITS.name);
  const copy = await reading.readAside('version', { file, folder: versions.folderOf(file), at, title });
  if (copy === undefined) return undefined;
  await putPictures(copy, besides);
  return openDocument('new', '', copy.version);
}

async function putPictures({ pictures }: VersionCopy, besides: string): Promise<void> {
  for (const [src, bytes] of pictures) {
    const file = join(dirname(besides), src);
    await mkdir(dirname(file), { recursive: true });
    await saveFile(file, bytes);
  }
}

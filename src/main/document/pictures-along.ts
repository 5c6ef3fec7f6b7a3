import { editVersion } from '../../core/checks/edit-version';
import { reworded, versionsOf, type DeckDocument, type DeckVersion } from '../../core/deck/document';
import type { Deck } from '../../core/deck/types';
import { sourceEdits } from '../../core/slide/deck-pictures';
import { copyPictures } from '../pictures/picture-store';
import { rereadVersion } from './edited-version';

/** How a document reads where its pictures went along to. */
export interface There {
  readonly version: (version: DeckVersion) => DeckVersion;
  readonly document: (document: DeckDocument) => DeckDocument;
}

/**
 * Copies the pictures next to a document to where it will be saved, those of its earlier versions too, because a
 * change may be undone there. Those of a deck that has no file yet go into the folder that is named after its file. Throws `cannotWrite`.
 */
export async function takePicturesAlong(document: DeckDocument, file: string): Promise<There> {
  const { besides, place } = document;
  const names = await copyPictures(besides, file, besides === '' ? [] : decksOf(document), {
    ownFolder: place !== 'file',
  });
  const version = (each: DeckVersion) => renamedIn(each, names);
  return {
    version,
    document: (each) => (names.size === 0 ? each : reworded(each, version, rereadVersion)),
  };
}

function* decksOf(document: DeckDocument): Generator<Deck, void> {
  for (const { deck } of versionsOf(document, rereadVersion)) yield deck;
}

function renamedIn(version: DeckVersion, names: ReadonlyMap<string, string>): DeckVersion {
  const edits = sourceEdits(version.deck, names);
  if (edits.length === 0) return version;
  const read = editVersion(version, edits);
  if ('problems' in read)
    throw new Error(`a picture has a name that breaks its deck: ${read.problems[0]?.path ?? ''}`);
  return read;
}

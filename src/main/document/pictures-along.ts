import { editVersion } from '../../core/checks/edit-version';
import { versionsOf, type DeckDocument, type DeckVersion } from '../../core/deck/document';
import { sourceEdits } from '../../core/slide/deck-pictures';
import { copyPictures } from '../pictures/picture-store';

/**
 * Copies the pictures next to a document to where it will be saved, those of its earlier versions too, because a
 * change may be undone there. Those of a deck that has no file yet go into the folder that is named after its file. Returns a function that maps a version to how it reads there. Throws `cannotWrite`.
 */
export async function takePicturesAlong(
  document: DeckDocument,
  file: string,
): Promise<(version: DeckVersion) => DeckVersion> {
  const { besides, place } = document;
  const decks = besides === '' ? [] : versionsOf(document).map(({ deck }) => deck);
  const names = await copyPictures(besides, file, decks, { ownFolder: place !== 'file' });
  return (version) => renamedIn(version, names);
}

function renamedIn(version: DeckVersion, names: ReadonlyMap<string, string>): DeckVersion {
  const edits = sourceEdits(version.deck, names);
  if (edits.length === 0) return version;
  const read = editVersion(version, edits);
  if ('problems' in read)
    throw new Error(`a picture has a name that breaks its deck: ${read.problems[0]?.path ?? ''}`);
  return read;
}

import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  changeDocument,
  isChanged,
  openDocument,
  picturesNextTo,
  savedAs,
  undo,
  type DeckDocument,
} from '../../../src/core/deck/document';
import { editText } from '../../../src/core/deck/edit-text';
import { pictureFiles } from '../../../src/core/slide/deck-pictures';
import { readDeck, readText, type DeckReading } from '../../../src/main/files/deck-file';
import { lostPictures, withPictures } from '../../../src/main/pictures/deck-pictures';
import { rereadVersion } from '../../../src/main/document/edited-version';
import { takePicturesAlong } from '../../../src/main/document/pictures-along';
import { ownFolder } from '../../support/folders';

const FIXTURES = fileURLToPath(new URL('../../fixtures/pictures/', import.meta.url));

function sound(read: DeckReading) {
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read;
}

/** The fixtures' deck, open in a folder of its own, and an empty folder to save it in. */
async function opened() {
  const [from, to] = [await ownFolder(), await ownFolder()];
  await cp(FIXTURES, from, { recursive: true });
  const file = join(from, 'foto.beeld');
  return { to, document: openDocument('file', file, sound(await readDeck(file))) };
}

/** The same deck as one that was never saved: its pictures stand next to a path of the program's own. */
async function openedWithoutFile() {
  const { to, document } = await opened();
  return { to, document: picturesNextTo(openDocument('new', '', document.present), document.file) };
}

async function savedIn(folder: string, document: DeckDocument): Promise<DeckDocument> {
  const file = join(folder, 'nieuw.beeld');
  const there = await takePicturesAlong(document, file);
  const version = there.version(document.present);
  await writeFile(file, version.text);
  return savedAs(there.document(document), file, version);
}

async function lostIn({ file, present }: DeckDocument): Promise<readonly string[]> {
  return lostPictures(withPictures(present.deck, file));
}

describe('a deck that is saved in another folder', () => {
  it('has its pictures there, and its text is as it was', async () => {
    const { to, document } = await opened();
    const saved = await savedIn(to, document);
    expect(saved.present).toEqual(document.present);
    expect(await lostIn(saved)).toEqual([]);
    expect(await readdir(join(to, 'beelden'))).toHaveLength(3);
  });

  it('names them otherwise where a name is taken, with its comments kept and nothing left to save', async () => {
    const { to, document } = await opened();
    await mkdir(join(to, 'beelden'));
    await writeFile(join(to, 'beelden/landschap.jpg'), 'van een ander');
    const saved = await savedIn(to, document);
    expect(await readFile(saved.file, 'utf8')).toBe(
      document.present.text.replaceAll('beelden/landschap.jpg', 'beelden/landschap-2.jpg'),
    );
    expect(pictureFiles(saved.present.deck)).toContain('beelden/landschap-2.jpg');
    expect(isChanged(saved)).toBe(false);
    expect(await lostIn(saved)).toEqual([]);
  });

  it('has those of earlier versions too: taking one away can be undone there', async () => {
    const { to, document } = await opened();
    const text = editText(document.present.text, [{ type: 'remove', path: ['slides', 4] }]);
    const without = changeDocument(document, sound(readText(text)), '');
    await mkdir(join(to, 'beelden'));
    await writeFile(join(to, 'beelden/schema.svg'), '<svg>van een ander</svg>');
    const saved = await savedIn(to, without);
    expect(pictureFiles(saved.present.deck)).toEqual(pictureFiles(without.present.deck));
    const back = undo(saved, rereadVersion);
    expect(pictureFiles(back.present.deck)).toContain('beelden/schema-2.svg');
    expect(await lostIn(back)).toEqual([]);
  });

  it('takes nothing along in its own folder, nor as a deck that had no file', async () => {
    const { to, document } = await opened();
    const put = await takePicturesAlong(document, document.file);
    expect(put.version(document.present)).toBe(document.present);
    await takePicturesAlong(openDocument('new', '', document.present), join(to, 'nieuw.beeld'));
    expect(await readdir(to)).toEqual([]);
  });

  it('gets all its pictures in the folder of its name when it had no file, in every version', async () => {
    const { to, document: opened } = await openedWithoutFile();
    const first = editText(opened.present.text, [{ type: 'remove', path: ['slides', 4] }]);
    const document = changeDocument(opened, sound(readText(first)), '');
    const saved = await savedIn(to, document);
    expect(pictureFiles(saved.present.deck)).toEqual([
      'nieuw-beelden/landschap.jpg',
      'nieuw-beelden/portret.webp',
    ]);
    expect(await readdir(to)).toEqual(['nieuw-beelden', 'nieuw.beeld']);
    expect(isChanged(saved)).toBe(false);
    expect(pictureFiles(undo(saved, rereadVersion).present.deck)).toContain('nieuw-beelden/schema.svg');
    expect(await lostIn(undo(saved, rereadVersion))).toEqual([]);
  });

  it('that cannot take its pictures along is not saved', async () => {
    const { to, document } = await opened();
    await writeFile(join(to, 'beelden'), 'geen map');
    await expect(savedIn(to, document)).rejects.toMatchObject({ code: 'cannotWrite' });
    expect(await readdir(to)).toEqual(['beelden']);
  });
});

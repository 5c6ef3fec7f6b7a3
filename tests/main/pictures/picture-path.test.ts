import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { pathOnDisk } from '../../../src/main/pictures/picture-path';
import { ownFolder } from '../../support/folders';

async function folderWith(...files: readonly string[]): Promise<string> {
  const folder = await ownFolder();
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), 'x');
  }
  return folder;
}

it.each([
  ['as it is', 'Foto.JPG', 'Foto.JPG'],
  ['in other capitals', 'Foto.JPG', 'foto.jpg'],
  ['in a folder with other capitals', 'Beelden/IMG_1.jpeg', 'beelden/img_1.JPEG'],
  ['with accents in two parts', 'café.jpg', 'cafe\u0301.jpg'],
  ['with accents in one part', 'Één/foe\u0301.png', '\u00c9e\u0301n/fo\u00e9.png'],
])('finds a picture that is there %s', async (_, named, there) => {
  expect(await pathOnDisk(await folderWith(there), named)).toBe(there);
});

it('takes the one of that very name where others differ in capitals only', async () => {
  const folder = await folderWith('a/foto.jpg', 'a/FOTO.jpg', 'A/x.jpg');
  expect(await pathOnDisk(folder, 'a/FOTO.jpg')).toBe('a/FOTO.jpg');
  expect(await pathOnDisk(folder, 'a/Foto.jpg')).toBe('a/Foto.jpg');
});

it('leaves the name of one that is nowhere', async () => {
  expect(await pathOnDisk(await folderWith('a.jpg'), 'b/c.jpg')).toBe('b/c.jpg');
});

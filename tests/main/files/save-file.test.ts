import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DISK, errorCode } from '../../../src/main/files/disk';
import { removeLeftovers, saveFile } from '../../../src/main/files/save-file';
import { ownFolder } from '../../support/folders';

describe('a file', () => {
  it('is written whole, and nothing is left beside it', async () => {
    const folder = await ownFolder();
    await saveFile(join(folder, 'deck.pdf'), new Uint8Array([1, 2, 3]));
    expect([...(await readFile(join(folder, 'deck.pdf')))]).toEqual([1, 2, 3]);
    expect(await readdir(folder)).toEqual(['deck.pdf']);
  });

  it('takes the place of the one that was there, also a longer one', async () => {
    const folder = await ownFolder();
    const file = join(folder, 'deck.beeld');
    await writeFile(file, 'een heel lange oude tekst');
    await saveFile(file, 'nieuw');
    expect(await readFile(file, 'utf8')).toBe('nieuw');
  });

  it('is written beside and renamed, so that a reader of the old one reads on', async () => {
    const folder = await ownFolder();
    const file = join(folder, 'deck.beeld');
    await writeFile(file, 'oud');
    const before = await stat(file);
    await saveFile(file, 'nieuw');
    expect((await stat(file)).ino).not.toBe(before.ino);
  });

  it('may have a name as long as a disk allows', async () => {
    const folder = await ownFolder();
    const name = `${'a'.repeat(240)}.beeld`;
    await saveFile(join(folder, name), 'x');
    expect(await readdir(folder)).toEqual([name]);
  });

  it('can be saved twice at once: one of the two is there, whole', async () => {
    const folder = await ownFolder();
    const file = join(folder, 'deck.pdf');
    const texts = ['a'.repeat(100_000), 'b'.repeat(100_000)];
    await Promise.all(texts.map((text) => saveFile(file, text)));
    expect(texts).toContain(await readFile(file, 'utf8'));
    expect(await readdir(folder)).toEqual(['deck.pdf']);
  });
});

describe('a second program in the folder', () => {
  /** Between our writing and our renaming it takes this many times for leftovers what we are writing. */
  async function savedWhileCleared(times: number) {
    const folder = await ownFolder();
    const file = join(folder, 'deck.beeld');
    let left = times;
    const rename: typeof DISK.rename = async (from, to) => {
      if (left > 0) {
        left -= 1;
        await removeLeftovers(file);
      }
      await DISK.rename(from, to);
    };
    const saving = saveFile(file, 'nieuw', {}, { ...DISK, rename });
    return { saving, file, folder };
  }

  it.each([1, 2])(
    'that clears away what we are writing does not keep it from being saved: %i times',
    async (times) => {
      const { saving, file, folder } = await savedWhileCleared(times);
      await saving;
      expect(await readFile(file, 'utf8')).toBe('nieuw');
      expect(await readdir(folder)).toEqual(['deck.beeld']);
    },
  );

  it('that goes on doing so is told of', async () => {
    const { saving } = await savedWhileCleared(100);
    await expect(saving).rejects.toMatchObject({ code: 'cannotWrite', detail: 'ENOENT' });
  });
});

describe('a save that fails', () => {
  it('says that it could not write, where and why', async () => {
    const folder = await ownFolder();
    const file = join(folder, 'weg', 'deck.pdf');
    await expect(saveFile(file, 'x')).rejects.toMatchObject({
      name: 'KnownError',
      code: 'cannotWrite',
      subject: file,
      detail: 'ENOENT',
    });
  });

  it('leaves what was there, and no rest of its own', async () => {
    const folder = await ownFolder();
    const target = join(folder, 'deck.pdf');
    await mkdir(join(target, 'vol'), { recursive: true });
    await expect(saveFile(target, 'x')).rejects.toMatchObject({ code: 'cannotWrite' });
    expect(await readdir(folder)).toEqual(['deck.pdf']);
    expect(await readdir(target)).toEqual(['vol']);
  });
});

describe('the reason of a failure', () => {
  it('is the short word of the system, or else whatever was thrown', () => {
    expect(errorCode(Object.assign(new Error('no such file'), { code: 'ENOENT' }))).toBe('ENOENT');
    expect(errorCode(new Error('stuk'))).toBe('Error: stuk');
    expect(errorCode('stuk')).toBe('stuk');
  });
});

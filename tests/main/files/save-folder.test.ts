import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveFolder } from '../../../src/main/files/save-folder';
import { ownFolder } from '../../support/folders';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a folder of files', () => {
  it('is made where it is not there yet, with every file in it and nothing beside', async () => {
    const folder = join(await ownFolder(), 'diep', 'plaatjes');
    const made = await saveFolder(folder, async (keep) => {
      await keep('1.png', bytes('een'));
      await keep('2.png', bytes('twee'));
      return 2;
    });
    expect(made).toBe(2);
    expect((await readdir(folder)).toSorted()).toEqual(['1.png', '2.png']);
    expect(await readFile(join(folder, '2.png'), 'utf8')).toBe('twee');
  });

  it('keeps what else was there, and replaces what has the same name', async () => {
    const folder = await ownFolder();
    await writeFile(join(folder, '1.png'), 'oud');
    await writeFile(join(folder, 'brief.txt'), 'blijft');
    await saveFolder(folder, (keep) => keep('1.png', bytes('nieuw')));
    expect(await readFile(join(folder, '1.png'), 'utf8')).toBe('nieuw');
    expect(await readFile(join(folder, 'brief.txt'), 'utf8')).toBe('blijft');
  });

  it('stays as it was when the making stops half-way', async () => {
    const folder = await ownFolder();
    await writeFile(join(folder, '1.png'), 'oud');
    const stopped = saveFolder(folder, async (keep) => {
      await keep('1.png', bytes('nieuw'));
      throw new Error('gestopt');
    });
    await expect(stopped).rejects.toThrow('gestopt');
    expect(await readdir(folder)).toEqual(['1.png']);
    expect(await readFile(join(folder, '1.png'), 'utf8')).toBe('oud');
  });

  it('that cannot be made says so, with the reason', async () => {
    const file = join(await ownFolder(), 'een bestand');
    await writeFile(file, '');
    const refused = saveFolder(join(file, 'plaatjes'), () => Promise.resolve());
    await expect(refused).rejects.toMatchObject({ code: 'cannotWrite', detail: 'ENOTDIR' });
  });

  it('where a file cannot take its place says so, and leaves nothing of its own behind', async () => {
    const folder = await ownFolder();
    await mkdir(join(folder, '1.png', 'van-een-ander'), { recursive: true });
    const refused = saveFolder(folder, (keep) => keep('1.png', bytes('nieuw')));
    await expect(refused).rejects.toMatchObject({ code: 'cannotWrite' });
    expect(await readdir(folder)).toEqual(['1.png']);
  });
});

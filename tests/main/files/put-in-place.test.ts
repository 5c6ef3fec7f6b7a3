import { link, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/core/i18n/en';
import { nl } from '../../../src/core/i18n/nl';
import { DISK, type Disk } from '../../../src/main/files/disk';
import { saveFile } from '../../../src/main/files/save-file';
import { failingDisk, failure } from '../../support/disks';
import { ownFolder } from '../../support/folders';

async function oldFile(): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = await ownFolder();
  const file = join(folder, 'deck.beeld');
  await writeFile(file, 'oud');
  return { folder, file };
}

describe('a file that another program holds for a moment', () => {
  it.each(
    (['rename', 'open'] as const).flatMap((call) =>
      ['EPERM', 'EBUSY', 'EACCES'].map((code) => [call, code] as const),
    ),
  )('is saved once %s no more says %s', async (call, code) => {
    const { folder, file } = await oldFile();
    const { disk, waited } = failingDisk(call, code, 3);
    await saveFile(file, 'nieuw', {}, disk);
    expect(await readFile(file, 'utf8')).toBe('nieuw');
    expect(await readdir(folder)).toEqual(['deck.beeld']);
    expect(waited).toHaveLength(3);
    expect(waited).toEqual(waited.toSorted((a, b) => a - b));
  });

  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'for good (%s) is told of in words, and stays as it was',
    async (code) => {
      const { folder, file } = await oldFile();
      const { disk } = failingDisk('rename', code, Infinity);
      await expect(saveFile(file, 'nieuw', {}, disk)).rejects.toMatchObject({ detail: 'inUse' });
      expect(await readFile(file, 'utf8')).toBe('oud');
      expect(await readdir(folder)).toEqual(['deck.beeld']);
      expect(nl.errors.cannotWrite(file, 'inUse')).toContain('open in een ander programma');
      expect(en.errors.cannotWrite(file, 'inUse')).toContain('open in another program');
      expect(nl.errors.cannotWrite(file, 'inUse') + en.errors.cannotWrite(file, 'inUse')).not.toMatch(
        /inUse|E[A-Z]{4}/u,
      );
    },
  );

  it('is not tried again when the disk is full', async () => {
    const { folder, file } = await oldFile();
    const { disk, waited } = failingDisk('rename', 'ENOSPC', Infinity);
    await expect(saveFile(file, 'nieuw', {}, disk)).rejects.toMatchObject({ detail: 'ENOSPC' });
    expect(waited).toEqual([]);
    expect(await readdir(folder)).toEqual(['deck.beeld']);
  });
});

/** A disk on which another program does something right before one of our calls, once. */
function interrupted(call: 'rename' | 'link' | 'access', work: () => Promise<unknown>): Disk {
  let done = false;
  const real = DISK[call] as (...words: unknown[]) => Promise<unknown>;
  const call_ = async (...words: unknown[]) => {
    if (!done) {
      done = true;
      await work();
    }
    return real(...words);
  };
  return { ...DISK, [call]: call_ };
}

const expected = Buffer.from('oud');

describe('what another program writes while a file is saved', () => {
  it.each(['link', 'access'] as const)('before our look (%s) is not replaced', async (call) => {
    const { folder, file } = await oldFile();
    const disk = interrupted(call, () => writeFile(file, 'van een ander'));
    await expect(saveFile(file, 'nieuw', { expected }, disk)).rejects.toMatchObject({ detail: 'changed' });
    expect(await readFile(file, 'utf8')).toBe('van een ander');
    expect(await readdir(folder)).toEqual(['deck.beeld']);
  });

  it('after our look, into the same file, is kept beside it', async () => {
    const { folder, file } = await oldFile();
    const keepAs = join(folder, 'deck.vorige.beeld');
    const disk = interrupted('rename', () => writeFile(file, 'van een ander'));
    await saveFile(file, 'nieuw', { expected, keepAs }, disk);
    expect(await readFile(file, 'utf8')).toBe('nieuw');
    expect(await readFile(keepAs, 'utf8')).toBe('van een ander');
  });

  it('by taking its place is not replaced either', async () => {
    const { folder, file } = await oldFile();
    const disk = interrupted('link', async () => {
      await writeFile(join(folder, 'ander'), 'van een ander');
      await rename(join(folder, 'ander'), file);
    });
    await expect(saveFile(file, 'nieuw', { expected }, disk)).rejects.toMatchObject({ detail: 'changed' });
  });

  it('is no reason to ask when it is the very same', async () => {
    const { file } = await oldFile();
    const disk = interrupted('access', () => writeFile(file, 'nieuw'));
    await saveFile(file, 'nieuw', { expected }, disk);
    expect(await readFile(file, 'utf8')).toBe('nieuw');
  });
});

describe('a file that may replace nothing', () => {
  it.each(['link', 'access'] as const)(
    'leaves what another program puts there meanwhile (%s)',
    async (call) => {
      const folder = await ownFolder();
      const file = join(folder, 'training.sessie');
      const disk = interrupted(call, () => writeFile(file, 'van een ander'));
      await expect(saveFile(file, 'nieuw', { onlyNew: true }, disk)).rejects.toMatchObject({
        detail: 'changed',
      });
      expect(await readFile(file, 'utf8')).toBe('van een ander');
      expect(await readdir(folder)).toEqual(['training.sessie']);
    },
  );

  it('does so on a disk without hard links too', async () => {
    const folder = await ownFolder();
    const file = join(folder, 'training.sessie');
    const link = () => writeFile(file, 'van een ander').then(() => Promise.reject(failure('EPERM')));
    await expect(saveFile(file, 'nieuw', { onlyNew: true }, { ...DISK, link })).rejects.toMatchObject({
      detail: 'changed',
    });
    expect(await readFile(file, 'utf8')).toBe('van een ander');
  });

  it.each([
    ['with', {}],
    ['without', { link: () => Promise.reject(failure('EPERM')) }],
  ])('is there where nothing was, on a disk %s hard links', async (_, own) => {
    const folder = await ownFolder();
    await saveFile(join(folder, 'training.sessie'), 'nieuw', { onlyNew: true }, { ...DISK, ...own });
    expect(await readFile(join(folder, 'training.sessie'), 'utf8')).toBe('nieuw');
    expect(await readdir(folder)).toEqual(['training.sessie']);
  });
});

describe('what is replaced', () => {
  it.each([
    ['knows second names', DISK],
    ['knows none', { ...DISK, link: () => Promise.reject(failure('EPERM')) }],
  ])('is kept under another name, on a disk that %s', async (_, disk) => {
    const { folder, file } = await oldFile();
    const keepAs = join(folder, 'deck.vorige.beeld');
    await saveFile(file, 'nieuw', { keepAs }, disk);
    await saveFile(file, 'nieuwer', { keepAs }, disk);
    expect(await readFile(keepAs, 'utf8')).toBe('nieuw');
    expect(await readFile(file, 'utf8')).toBe('nieuwer');
    expect((await readdir(folder)).toSorted()).toEqual(['deck.beeld', 'deck.vorige.beeld']);
  });

  it('is kept of a file with a second name too', async () => {
    const { folder, file } = await oldFile();
    await link(file, join(folder, 'ander.beeld'));
    const keepAs = join(folder, 'deck.vorige.beeld');
    await saveFile(file, 'nieuw', { keepAs });
    expect(await readFile(keepAs, 'utf8')).toBe('oud');
    expect(await readFile(join(folder, 'ander.beeld'), 'utf8')).toBe('nieuw');
  });
});

import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { saveFile } from '../../../src/main/files/save-file';
import { watchFile, type FileNews } from '../../../src/main/document/watch-file';
import { ownFolder } from '../../support/folders';

/** A file that is watched, and what was heard of it. */
async function watched() {
  const file = join(await ownFolder(), 'eigen.beeld');
  await writeFile(file, 'eerst');
  const heard: FileNews[] = [];
  const read: string[] = [];
  const hear = (news: FileNews) => {
    heard.push(news);
    if (news !== 'gone') read.push(readFileSync(file, 'utf8'));
  };
  onTestFinished(watchFile(file, hear));
  // Until the watch is known to stand, a change may be missed.
  await vi.waitFor(
    async () => {
      await writeFile(file, String(Math.random()));
      expect(heard.length).toBeGreaterThan(0);
    },
    { timeout: 5_000, interval: 100 },
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  heard.length = 0;
  return { file, heard, read };
}

describe('a watched file', () => {
  it('is heard of when it is written in place', async () => {
    const { file, heard } = await watched();
    await writeFile(file, 'later');
    await vi.waitFor(() => {
      expect(heard).toContain('written');
    });
  });

  it('is heard of when it is replaced, as careful editors do', async () => {
    const { file, heard, read } = await watched();
    for (const text of ['later', 'nog later', 'het laatst']) await saveFile(file, text);
    await vi.waitFor(() => {
      expect(read.at(-1)).toBe('het laatst');
    });
    await saveFile(file, 'toch niet');
    await vi.waitFor(() => {
      expect(read.at(-1)).toBe('toch niet');
    });
    expect(heard).not.toContain('gone');
  });

  it('is heard of when it goes, and when it comes back', async () => {
    const { file, heard } = await watched();
    await rename(file, `${file}.weg`);
    await vi.waitFor(
      () => {
        expect(heard).toContain('gone');
      },
      { timeout: 3_000 },
    );
    await rename(`${file}.weg`, file);
    await vi.waitFor(() => {
      expect(heard).toContain('written');
    });
    await rm(file);
  });

  it.each([
    [
      'was renamed',
      (folder: string) => rename(folder, `${folder}.weg`),
      (folder: string) => rename(`${folder}.weg`, folder),
    ],
    [
      'was taken away',
      (folder: string) => rm(folder, { recursive: true }),
      (folder: string) => mkdir(folder),
    ],
  ])('is heard of again when its folder %s and comes back', async (_, leave, comeBack) => {
    const { file, heard } = await watched();
    await leave(dirname(file));
    await vi.waitFor(
      () => {
        expect(heard).toContain('gone');
      },
      { timeout: 5_000 },
    );
    heard.length = 0;
    await comeBack(dirname(file));
    await vi.waitFor(
      async () => {
        await writeFile(file, String(Math.random()));
        expect(heard).toContain('written');
      },
      { timeout: 10_000, interval: 200 },
    );
  });
});

import { readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whileLocked } from '../../../src/main/files/file-lock';
import { ownFolder } from '../../support/folders';

async function place() {
  const folder = await ownFolder();
  return { folder, file: join(folder, 'a.sessie'), lock: join(folder, '.a.sessie.lock') };
}

describe('what only one may do with a file', () => {
  it('is done by one after the other, whoever comes when', async () => {
    const { folder, file } = await place();
    let inside = 0;
    const done: number[] = [];
    const work = (i: number) => async () => {
      inside += 1;
      expect(inside).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, i % 3));
      inside -= 1;
      done.push(i);
    };
    await Promise.all(Array.from({ length: 12 }, (_, i) => whileLocked(file, work(i))));
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, i) => i));
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['a program of this computer that was killed', `${hostname()} 4194303 x`, 60_000],
    ['a computer that is gone', 'laptop-van-anna 12 x', 50],
    ['nobody knows whom', '', 50],
  ])('is taken over from %s', async (_, holder, patience) => {
    const { folder, file, lock } = await place();
    await writeFile(lock, holder);
    const both = [1, 2].map((i) => whileLocked(file, () => Promise.resolve(i), patience));
    expect(await Promise.all(both)).toEqual([1, 2]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is done without a lock where there can be none, and says itself what it cannot', async () => {
    const { folder } = await place();
    const gone = join(folder, 'weg', 'a.sessie');
    expect(await whileLocked(gone, () => Promise.resolve('gedaan'))).toBe('gedaan');
    await expect(whileLocked(gone, () => Promise.reject(new Error('vol')))).rejects.toThrow('vol');
  });

  it('is let go when it fails', async () => {
    const { folder, file } = await place();
    await expect(whileLocked(file, () => Promise.reject(new Error('vol')))).rejects.toThrow('vol');
    expect(await readdir(folder)).toEqual([]);
  });
});

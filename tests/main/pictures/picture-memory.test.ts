import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PictureMemory, type StampedFile } from '../../../src/main/pictures/picture-memory';

const DECK = {};
const OTHER = {};
const fileOf = (path: string, stamp = '1'): StampedFile => ({ path, stamp });
const pictureOf = (bytes: number) => ({ bytes: new Uint8Array(bytes) });

describe('pictures in memory', () => {
  it('are the first that have room, whatever they weigh', async () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(sizes, async (all) => {
        const memory = new PictureMemory<{ bytes: Uint8Array }>(100);
        const files = all.map((_, index) => fileOf(String(index)));
        await memory.hold(DECK, files, ({ path }) => Promise.resolve(pictureOf(all[Number(path)] ?? 0)));
        const fits = all.map(
          (_, index) => all.slice(0, index + 1).reduce((sum, size) => sum + size, 0) <= 100,
        );
        expect(files.map((file) => memory.find(file) !== undefined)).toEqual(fits);
      }),
    );
  });

  it('are read once, and anew when their file has changed', async () => {
    const memory = new PictureMemory<{ bytes: Uint8Array }>();
    const read: string[] = [];
    const hold = (file: StampedFile) =>
      memory.hold(DECK, [file], ({ path, stamp }) => {
        read.push(`${path} ${stamp}`);
        return Promise.resolve(pictureOf(1));
      });
    await hold(fileOf('a'));
    await hold(fileOf('a'));
    await hold(fileOf('a', '2'));
    expect(read).toEqual(['a 1', 'a 2']);
    expect(memory.find(fileOf('a'))).toBeUndefined();
  });

  it('of another deck make room', async () => {
    const memory = new PictureMemory<{ bytes: Uint8Array }>();
    await memory.hold(DECK, [fileOf('a')], () => Promise.resolve(pictureOf(1)));
    await memory.hold(DECK, [fileOf('b')], () => Promise.resolve(pictureOf(1)));
    expect(memory.find(fileOf('a'))).toBeUndefined();
    expect(memory.find(fileOf('b'))).toBeDefined();
  });

  it('of one window stay when another holds its own, until nobody does', async () => {
    const memory = new PictureMemory<{ bytes: Uint8Array }>(100);
    const hold = (owner: object, ...paths: readonly string[]) =>
      memory.hold(
        owner,
        paths.map((path) => fileOf(path)),
        () => Promise.resolve(pictureOf(40)),
      );
    await Promise.all([hold(DECK, 'a', 'both'), hold(OTHER, 'both')]);
    await hold(OTHER, 'both', 'no room');
    const held = () => ['a', 'both', 'no room'].filter((path) => memory.find(fileOf(path)) !== undefined);
    expect(held()).toEqual(['a', 'both']);
    memory.release(DECK);
    expect(held()).toEqual(['both']);
    memory.release(OTHER);
    expect(held()).toEqual([]);
  });
});

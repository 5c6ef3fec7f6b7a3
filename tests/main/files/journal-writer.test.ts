import { appendFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JournalWriter } from '../../../src/main/files/journal-writer';
import { ownFolder } from '../../support/folders';

type Words = readonly string[];

/** Values are lists of words; one that begins as another did goes on by what came after. */
function journal(onFailure: (error: unknown) => void = () => undefined) {
  return new JournalWriter<Words>({
    all: (words) => ['begin', ...words],
    between: (before, after) =>
      before.every((word, i) => word === after[i]) ? after.slice(before.length) : undefined,
    onFailure,
  });
}

/** What a reader finds, who passes over a line that does not end. */
async function wordsIn(file: string): Promise<Words> {
  return (await readFile(file, 'utf8')).split('\n').slice(1, -1);
}

describe('a journal on the disk', () => {
  it('has what was kept last, however often and wherever it was written', async () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 });
    const step = fc.record({
      place: fc.constantFrom('een', 'twee'),
      words: fc.option(words, { nil: undefined }),
      settles: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const folder = await ownFolder();
        const written = journal();
        const wanted = new Map<string, Words>();
        for (const { place, words: kept, settles } of steps) {
          if (kept === undefined) {
            written.forget(join(folder, place));
            wanted.delete(place);
          } else {
            written.keep(join(folder, place), kept);
            wanted.set(place, kept);
          }
          if (settles) await written.flush();
        }
        await written.flush();
        const found = await Promise.all(
          (await readdir(folder)).map(async (name) => [name, await wordsIn(join(folder, name))] as const),
        );
        expect(new Map(found)).toEqual(wanted);
      }),
      { numRuns: 20 },
    );
  });

  it('goes on in the same file by what was added', async () => {
    const file = join(await ownFolder(), 'woorden');
    const written = journal();
    written.keep(file, ['a']);
    await written.flush();
    const { ino } = await stat(file);
    written.keep(file, ['a', 'b']);
    written.keep(file, ['a', 'b', 'c']);
    await written.flush();
    expect(await wordsIn(file)).toEqual(['a', 'b', 'c']);
    expect((await stat(file)).ino).toBe(ino);
  });

  it('is written anew when it grew by more than it began with', async () => {
    const file = join(await ownFolder(), 'woorden');
    const long = 'x'.repeat(3_000_000);
    const written = journal();
    written.keep(file, ['a']);
    await written.flush();
    const { ino } = await stat(file);
    const inodes: number[] = [];
    const kept = ['a'];
    for (let i = 0; i < 4; i += 1) {
      kept.push(long);
      written.keep(file, [...kept]);
      await written.flush();
      inodes.push((await stat(file)).ino);
    }
    expect(await wordsIn(file)).toEqual(kept);
    expect(inodes.map((each) => each === ino)).toEqual([true, false, false, false]);
    expect(inodes[2]).toBe(inodes[1]);
  });

  it.each([
    ['is gone', (file: string) => rm(file)],
    [
      'is a folder now',
      async (file: string) => {
        await rm(file);
        await mkdir(file);
        await appendFile(join(file, 'x'), '');
      },
    ],
  ])('that %s is written whole as soon as that can be', async (_, happens) => {
    const file = join(await ownFolder(), 'woorden');
    const failures: unknown[] = [];
    const written = journal((error) => failures.push(error));
    written.keep(file, ['a']);
    await written.flush();
    await happens(file);
    written.keep(file, ['a', 'b']);
    await written.flush();
    await rm(file, { recursive: true });
    written.keep(file, ['a', 'b', 'c']);
    await written.flush();
    expect(await wordsIn(file)).toEqual(['a', 'b', 'c']);
    expect(failures.length).toBeLessThanOrEqual(1);
  });

  it('that could not be begun is whole at the next occasion, also without another change', async () => {
    const folder = join(await ownFolder(), 'map');
    await writeFile(folder, '');
    const failures: unknown[] = [];
    const written = journal((error) => failures.push(error));
    written.keep(join(folder, 'woorden'), ['a']);
    written.keep(join(folder, 'woorden'), ['a', 'b']);
    await written.flush();
    await rm(folder);
    await written.flush();
    expect(failures).toHaveLength(1);
    expect(await wordsIn(join(folder, 'woorden'))).toEqual(['a', 'b']);
  });
});

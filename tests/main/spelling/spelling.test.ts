import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../src/core/deck/types';
import { OwnWordFile } from '../../../src/main/spelling/own-word-file';
import { Spelling } from '../../../src/main/spelling/spelling';
import { ownFolder } from '../../support/folders';

const NAME = 'woordenlijst.txt';

/** Spelling whose dictionary knows no word at all. */
async function spellingIn(folder: string) {
  const trouble = { setAside: vi.fn(), notKept: vi.fn() };
  const own = await OwnWordFile.open(join(folder, NAME), trouble);
  const speller = {
    wrongOf: vi.fn((_: Language, words: readonly string[]) => Promise.resolve(words)),
    suggestions: () => Promise.resolve([]),
  };
  const is = { on: true };
  const spelling = new Spelling({ speller, own, isOn: () => is.on });
  const onChange = vi.fn();
  spelling.listen(onChange);
  return { spelling, speller, trouble, is, onChange };
}

describe('a word that was added', () => {
  it('is right from then on, and at the next start', async () => {
    const folder = await ownFolder();
    const { spelling, onChange } = await spellingIn(folder);
    spelling.addOwnWord('spelinloopje');
    expect(onChange).toHaveBeenCalledOnce();
    expect(await spelling.wrongOf('nl', ['Spelinloopje', 'anders'])).toEqual(['anders']);
    await spelling.flush();
    expect(await readFile(join(folder, NAME), 'utf8')).toBe('spelinloopje\n');
    const next = await spellingIn(folder);
    expect(next.spelling.ownWords).toEqual(['spelinloopje']);
    expect(await next.spelling.wrongOf('nl', ['spelinloopje'])).toEqual([]);
  });

  it('can be taken out again', async () => {
    const folder = await ownFolder();
    const { spelling } = await spellingIn(folder);
    spelling.addOwnWord('noot');
    spelling.addOwnWord('aap');
    spelling.removeOwnWord('noot');
    await spelling.flush();
    expect(await spelling.wrongOf('nl', ['noot', 'aap'])).toEqual(['noot']);
    expect((await spellingIn(folder)).spelling.ownWords).toEqual(['aap']);
  });
});

it('a word that is ignored is left alone until the program ends', async () => {
  const folder = await ownFolder();
  const { spelling } = await spellingIn(folder);
  spelling.ignore('kindern');
  expect(await spelling.wrongOf('nl', ['kindern'])).toEqual([]);
  await spelling.flush();
  expect(await (await spellingIn(folder)).spelling.wrongOf('nl', ['kindern'])).toEqual(['kindern']);
});

it('a file that is damaged is set aside whole, and the trainer hears of it', async () => {
  const folder = await ownFolder();
  await writeFile(join(folder, NAME), 'a\u0000\u0001 kapot');
  const { spelling, trouble } = await spellingIn(folder);
  expect(spelling.ownWords).toEqual([]);
  expect(trouble.setAside).toHaveBeenCalledExactlyOnceWith('woordenlijst.beschadigd.txt');
  spelling.addOwnWord('aap');
  await spelling.flush();
  expect((await readdir(folder)).sort()).toEqual(['woordenlijst.beschadigd.txt', NAME]);
  expect(await readFile(join(folder, 'woordenlijst.beschadigd.txt'), 'utf8')).toBe('a\u0000\u0001 kapot');
});

it('nothing is asked of the dictionaries while spelling is not checked', async () => {
  const { spelling, speller, is } = await spellingIn(await ownFolder());
  is.on = false;
  expect(await spelling.wrongOf('nl', ['kindern'])).toEqual([]);
  expect(speller.wrongOf).not.toHaveBeenCalled();
});

it('a word is looked up in the language of its deck', async () => {
  const { spelling, speller } = await spellingIn(await ownFolder());
  await spelling.wrongOf('nl', ['kindern']);
  await spelling.wrongOf('en', ['childern']);
  expect(speller.wrongOf.mock.calls).toEqual([
    ['nl', ['kindern']],
    ['en', ['childern']],
  ]);
});

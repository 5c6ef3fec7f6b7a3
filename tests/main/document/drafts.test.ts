import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  changeDocument,
  openDocument,
  picturesNextTo,
  savedAs,
  undo,
  type DeckVersion,
} from '../../../src/core/deck/document';
import { KnownError } from '../../../src/core/errors/known-error';
import { eachStep } from '../../../src/core/deck/history';
import type { Text } from '../../../src/core/deck/text/long-text';
import { Drafts } from '../../../src/main/document/drafts';
import { storePicture } from '../../../src/main/pictures/picture-store';
import { deckOf, titleSlide } from '../../support/decks';
import { pictureToStore } from '../../support/pictures';
import { ownFolder } from '../../support/folders';

const version = (text: string): DeckVersion => ({ text, deck: deckOf(titleSlide()) });
const reread = (_: DeckVersion, text: Text) => version(text.toString());
const FILE = '/map/eigen.beeld';
const changedFile = changeDocument(openDocument('file', FILE, version('eerst')), version('later'), '');
const changedNew = changeDocument(openDocument('new', '', version('leeg')), version('vol'), '');

/** The texts in the draft of the file, the nearest first. */
async function textsIn(drafts: Drafts) {
  const { past = [], text = '', future = [] } = (await drafts.of(FILE)) ?? {};
  const textsOf = (steps: typeof past) =>
    Array.from(eachStep(steps, version(text), reread), (each) => each.text);
  return { text, past: textsOf(past), future: textsOf(future) };
}

/** What was written last. */
async function newestIn(drafts: Drafts) {
  const [name = ''] = await drafts.names();
  return drafts.named(name);
}

describe('a draft', () => {
  it('is what was not saved of a file, and what the file was', async () => {
    const drafts = new Drafts(await ownFolder());
    drafts.keep(changedFile);
    await drafts.settled();
    expect(await drafts.of(FILE)).toMatchObject({ file: FILE, base: 'eerst', text: 'later' });
    expect(await drafts.of('/map/ander.beeld')).toBeUndefined();
  });

  it('of many changes is the last one', async () => {
    const drafts = new Drafts(await ownFolder());
    for (let i = 0; i <= 50; i++) drafts.keep(changeDocument(changedFile, version(String(i)), ''));
    await drafts.settled();
    expect(await drafts.of(FILE)).toMatchObject({ text: '50' });
  });

  it('has what came before it, to be undone and redone', async () => {
    const drafts = new Drafts(await ownFolder());
    let document = changedFile;
    for (const text of ['2', '3', '4']) {
      document = changeDocument(document, version(text), '');
      drafts.keep(document);
      await drafts.settled();
    }
    drafts.keep(undo(document, reread));
    await drafts.settled();
    expect(await textsIn(drafts)).toEqual({ text: '3', past: ['2', 'later', 'eerst'], future: ['4'] });
  });

  it('has all that came before after many changes, which are added to it', async () => {
    const folder = await ownFolder();
    const drafts = new Drafts(folder);
    let document = changedFile;
    for (let i = 1; i <= 450; i++) {
      document = changeDocument(document, version(String(i)), '');
      drafts.keep(document);
      if (i % 50 === 0) await drafts.settled();
    }
    const [name = ''] = await readdir(folder);
    const lines = (await readFile(join(folder, name), 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(401);
    expect((await textsIn(drafts)).past).toHaveLength(451);
  });

  it('that could not be kept once is kept whole with the next change', async () => {
    const folder = await ownFolder();
    const drafts = new Drafts(join(folder, 'map'));
    await writeFile(join(folder, 'map'), '');
    drafts.keep(changedFile);
    await drafts.settled();
    await rm(join(folder, 'map'));
    drafts.keep(changeDocument(changedFile, version('nog later'), ''));
    await drafts.settled();
    expect(await textsIn(drafts)).toMatchObject({ text: 'nog later', past: ['later', 'eerst'] });
  });

  it('is none when there is nothing left to save, and goes when the deck is left', async () => {
    const folder = await ownFolder();
    const drafts = new Drafts(folder);
    drafts.keep(changedFile);
    const undone = undo(changedFile, reread);
    drafts.keep(undone);
    await drafts.settled();
    expect(await drafts.of(FILE)).toBeUndefined();
    await drafts.leave(undone);
    expect(await readdir(folder)).toEqual([]);
  });

  it('stays when a deck with unsaved changes is left', async () => {
    const drafts = new Drafts(await ownFolder());
    drafts.keep(changedFile);
    await drafts.leave(changedFile);
    expect(await drafts.of(FILE)).toMatchObject({ text: 'later' });
  });

  it('takes a line for a save and the key after it, also of a deck of megabytes', async () => {
    const folder = await ownFolder();
    const drafts = new Drafts(folder);
    const photo = 'A'.repeat(1_000_000);
    const changed = changeDocument(openDocument('file', FILE, version(photo)), version(`${photo}b`), '');
    drafts.keep(changed);
    await drafts.settled();
    const [name = ''] = await readdir(folder);
    const sizeOf = async () => (await stat(join(folder, name))).size;
    const before = await sizeOf();
    const saved = savedAs(changed, FILE, changed.present);
    drafts.keep(saved);
    await drafts.settled();
    expect(await drafts.of(FILE)).toBeUndefined();
    drafts.keep(changeDocument(saved, version(`${photo}bc`), ''));
    await drafts.settled();
    expect(await sizeOf()).toBeLessThan(before + 200);
    expect(await drafts.of(FILE)).toMatchObject({ base: `${photo}b`, text: `${photo}bc` });
  });

  it('of a deck without a file keeps its pictures as long as a change may come back', async () => {
    const folder = await ownFolder();
    const drafts = new Drafts(folder);
    const document = picturesNextTo(changedNew, drafts.home);
    await storePicture(document.besides, pictureToStore());
    drafts.keep(document);
    drafts.keep(undo(document, reread));
    await drafts.settled();
    expect(await readdir(dirname(drafts.home))).toEqual(['presentatie-beelden']);
    await drafts.drop(document);
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves pictures at the next start only where it is there itself', async () => {
    const folder = await ownFolder();
    const [left, kept] = [new Drafts(folder), new Drafts(folder)];
    left.begin('new-00000000000001.json');
    kept.begin('new-00000000000002.json');
    for (const drafts of [left, kept]) await storePicture(drafts.home, pictureToStore());
    kept.keep(picturesNextTo(changedNew, kept.home));
    await kept.settled();

    await new Drafts(folder).removeOrphans();

    expect((await readdir(folder)).toSorted()).toEqual(['new-00000000000002', 'new-00000000000002.json']);
    expect(await readdir(dirname(kept.home))).toEqual(['presentatie-beelden']);
  });

  it('goes when it is dropped, also while it is being written', async () => {
    const folder = await ownFolder();
    const drafts = new Drafts(folder);
    drafts.keep(changedFile);
    await drafts.drop(changedFile);
    expect(await readdir(folder)).toEqual([]);
  });

  it('that is damaged counts as none, stays under another name, and is told of', async () => {
    const folder = await ownFolder();
    const told: string[] = [];
    const drafts = new Drafts(folder, { onAside: (each) => told.push(each) });
    drafts.keep(changedFile);
    await drafts.settled();
    const [name = ''] = await readdir(folder);
    await writeFile(join(folder, name), '{"file": ');
    expect(await drafts.of(FILE)).toBeUndefined();
    expect(told).toEqual([name.replace('.json', '.beschadigd.json')]);
    expect(await readdir(folder)).toEqual(told);
    expect(await drafts.names()).toEqual([]);
  });

  it.each([
    ['takes too much', 'tooMuch', ['beschadigd']],
    ['is on a disk that does not answer', 'stopped', []],
  ])('that %s counts as none, and holds no start again if it is to blame', async (_, reason, aside) => {
    const folder = await ownFolder();
    const kept = new Drafts(folder);
    kept.keep(changedFile);
    await kept.settled();
    const drafts = new Drafts(folder, {}, (file) =>
      Promise.reject(new KnownError('cannotRead', file, reason)),
    );
    expect(await drafts.of(FILE)).toBeUndefined();
    const [name = ''] = await readdir(folder);
    expect(name.split('.').slice(1, -1)).toEqual(aside);
  });

  it('that is not there is not read at all', async () => {
    const drafts = new Drafts(await ownFolder(), {}, () => {
      throw new Error('somebody reads');
    });
    expect([await drafts.names(), await drafts.of(FILE), await drafts.named('new-1.json')]).toEqual([
      [],
      undefined,
      undefined,
    ]);
  });

  it('that cannot be kept costs nothing but itself, and is told of once', async () => {
    const folder = await ownFolder();
    await writeFile(join(folder, 'geen-map'), '');
    const told: string[] = [];
    const drafts = new Drafts(join(folder, 'geen-map'), { onTrouble: (reason) => told.push(reason) });
    drafts.keep(changedFile);
    await expect(drafts.settled()).resolves.toBeUndefined();
    await drafts.settled();
    expect(await drafts.of(FILE)).toBeUndefined();
    expect(told).toEqual(['EEXIST']);
  });
});

describe('a deck without a file', () => {
  it('is found again by those who start afresh', async () => {
    const folder = await ownFolder();
    const drafts = new Drafts(folder);
    drafts.begin();
    drafts.keep(changedNew);
    await drafts.settled();
    expect(await newestIn(new Drafts(folder))).toMatchObject({ file: '', base: 'leeg', text: 'vol' });
  });

  it('does not overwrite another that was lost before', async () => {
    const folder = await ownFolder();
    for (const name of ['new-00000000000001.json', 'new-00000000000002.json']) {
      const drafts = new Drafts(folder);
      drafts.begin(name);
      drafts.keep(changeDocument(changedNew, version(name), ''));
      await drafts.settled();
    }
    expect(await readdir(folder)).toHaveLength(2);
    expect((await newestIn(new Drafts(folder)))?.text).toBe('new-00000000000002.json');
  });

  it('goes on under the name of its draft', async () => {
    const folder = await ownFolder();
    const first = new Drafts(folder);
    first.keep(changedNew);
    await first.settled();
    const [found] = await first.names();
    const second = new Drafts(folder);
    second.begin(found);
    await second.drop(changedNew);
    expect(await readdir(folder)).toEqual([]);
  });
});

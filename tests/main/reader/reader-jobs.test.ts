import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editVersion } from '../../../src/core/checks/edit-version';
import { BUILT_IN_DECK } from '../../../src/main/bundle-places';
import { readDeck } from '../../../src/main/files/deck-file';
import { addVersion } from '../../../src/main/files/version-folder';
import { JOBS } from '../../../src/main/reader/reader-jobs';
import { pictureToStore } from '../../support/pictures';

const UNHEARD = () => undefined;

/** As a message between processes takes it. */
const readApart = async (file: string) => structuredClone(await JOBS.deck(file, UNHEARD));

describe('a deck that is read apart', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reader-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('comes as its text and its deck, and nothing that only an editor needs', async () => {
    const read = await readApart(BUILT_IN_DECK);
    expect(Object.keys(read)).toEqual(['text', 'deck']);
  });

  it('is edited as one that was read here', async () => {
    const [apart, here] = [await readApart(BUILT_IN_DECK), await readDeck(BUILT_IN_DECK)];
    if ('problems' in apart || 'problems' in here) throw new Error('the deck that ships is broken');
    const edits = [
      { type: 'set', path: ['slides', 3, 'headline'], value: 'Anders' },
      { type: 'remove', path: ['slides', 1] },
    ] as const;
    const [edited, expected] = [editVersion(apart, edits), editVersion(here, edits)];
    if ('problems' in edited || 'problems' in expected) throw new Error('the edits are refused');
    expect(edited.deck).toEqual(expected.deck);
    expect(edited.text).toBe(expected.text);
  });

  it('comes as its problems if it has any', async () => {
    const file = join(folder, 'stuk.beeld');
    await writeFile(file, 'beeld: 1\nslides: geen\n');
    expect(await readApart(file)).toHaveProperty('problems');
  });
});

describe('an earlier version that is read apart', () => {
  it('comes under its new title, with the pictures next to it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reader-'));
    const text = await readFile(BUILT_IN_DECK, 'utf8');
    const pictures = new Map([['beelden/park.png', pictureToStore().bytes]]);
    await addVersion(folder, 5, { slides: 15, headline: 'Kop' }, { text, pictures });
    const order = { file: '/mijn/wijk.beeld', folder, at: 5, title: 'Zoals het was' };
    const copy = structuredClone(await JOBS.version(order, UNHEARD));
    const here = await readDeck(BUILT_IN_DECK);
    if ('problems' in here) throw new Error('the deck that ships is broken');
    expect(copy?.version.deck).toEqual({ ...here.deck, title: 'Zoals het was' });
    expect(copy?.version.text).toContain('Zoals het was');
    expect([...(copy?.pictures.keys() ?? [])]).toEqual(['beelden/park.png']);
    expect(await JOBS.version({ ...order, at: 6 }, UNHEARD)).toBeUndefined();
    await rm(folder, { recursive: true });
  });
});

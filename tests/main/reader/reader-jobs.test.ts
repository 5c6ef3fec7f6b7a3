import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editVersion } from '../../../src/core/checks/edit-version';
import { BUILT_IN_DECK } from '../../../src/main/bundle-places';
import { readDeck } from '../../../src/main/files/deck-file';
import { JOBS } from '../../../src/main/reader/reader-jobs';

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

import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Workshop } from '../../../src/core/groups/workshop';
import { nl } from '../../../src/core/i18n/nl';
import { parseSession, sessionText } from '../../../src/core/groups/session-file';
import { group, kept, MONDAY, workshopOf } from '../../support/kept-sessions';
import { desk, groupsIn, run, today } from '../../support/session-desk';

const count = (people: number) => ({ people, rows: {}, at: MONDAY });
const counted = (counts: Readonly<Record<string, number>>): Workshop =>
  workshopOf(group({ counts: Object.fromEntries(Object.entries(counts).map(([id, n]) => [id, count(n)])) }));

/** Two programs with one deck in a shared folder. */
async function two() {
  const { start, document, file, told, decks } = await desk();
  const programs = [start(), start()] as const;
  for (const each of programs) each.begin(document, await each.find(document));
  /** One of them has this from now on, and writes it. */
  const does = async (program: 0 | 1, workshop: Workshop) => {
    programs[program].keep(document, workshop);
    await programs[program].flush();
  };
  const people = async () => {
    const read = parseSession(await readFile(file, 'utf8'));
    const counts = 'session' in read ? read.session.workshop.groups[0]?.counts : undefined;
    return Object.fromEntries(Object.entries(counts ?? {}).map(([id, each]) => [id, each.people]));
  };
  return { does, people, file, told, decks, document, start };
}

describe('two programs in one folder', () => {
  it('keep each count of both, however they take turns', async () => {
    const { does, people } = await two();
    const own: [Record<string, number>, Record<string, number>] = [{}, {}];
    for (let round = 0; round < 20; round += 1) {
      const program = round % 2 === 0 ? 0 : 1;
      own[program][`dia-${round}`] = round;
      await does(program, counted(own[program]));
    }
    expect(await people()).toEqual({ ...own[0], ...own[1] });
  });

  it('keep each count of both when they write at the same moment, the first as well', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { does, people } = await two();
      const own: [Record<string, number>, Record<string, number>] = [{}, {}];
      for (let turn = 0; turn < 3; turn += 1) {
        own[0][`links-${turn}`] = turn;
        own[1][`rechts-${turn}`] = turn;
        await Promise.all([does(0, counted({ ...own[0] })), does(1, counted({ ...own[1] }))]);
      }
      expect(await people()).toEqual({ ...own[0], ...own[1] });
    }
  });

  it('keep theirs under another name where both counted the same slide', async () => {
    const { does, people, told, decks } = await two();
    await does(0, counted({ a: 1 }));
    await does(1, counted({ a: 2 }));
    expect(await people()).toEqual({ a: 2 });
    expect(told).toEqual([nl.sessions.keptAside('training.sessie', 'training.vorige.sessie')]);
    const aside = parseSession(await readFile(join(decks, 'training.vorige.sessie'), 'utf8'));
    expect('session' in aside && aside.session.workshop).toEqual(counted({ a: 1 }));
  });

  it('keep what is there but cannot be read', async () => {
    const { does, people, file, decks } = await two();
    await does(0, counted({ a: 1 }));
    await writeFile(file, '{"sessie": 1, "half');
    await does(0, counted({ a: 1, b: 2 }));
    expect(await people()).toEqual({ a: 1, b: 2 });
    expect(await readFile(join(decks, 'training.beschadigd.sessie'), 'utf8')).toContain('half');
  });

  it('do not take the file of the other away', async () => {
    const { does, file } = await two();
    await does(0, today('Ouders'));
    await does(1, today('Pabo'));
    await does(1, { groups: [], now: 0 });
    expect(await groupsIn(file)).toEqual(['Ouders']);
  });
});

describe('copies that a shared folder made', () => {
  it.each([
    "training (Anna's conflicted copy 2026-01-02).beeld",
    'training (conflicterende kopie van Bram 2026-01-02).sessie',
    'training-DESKTOP-4F6J2KQ.beeld',
    'training.sync-conflict-20260102-101010-ABCDEFG.beeld',
  ])('%s is told of', async (name) => {
    const { decks, document, start } = await two();
    await writeFile(join(decks, name), '');
    expect((await run(start(), document)).notices).toEqual([nl.documents.copies([name])]);
  });

  it.each(['training-2025.beeld', 'training.vorige.beeld', 'training 2.beeld', 'training-conflict.pdf'])(
    '%s is none',
    async (name) => {
      const { decks, document, start } = await two();
      await writeFile(join(decks, name), '');
      expect((await run(start(), document)).notices).toEqual([]);
    },
  );
});

it('groups that were kept in both places come back together', async () => {
  const { start, document, file, own, decks } = await desk();
  await run(start(), document, today('Eerst'));
  const text = await readFile(file, 'utf8');
  // What was kept in the program while the folder could not be written.
  const [gone] = [join(decks, 'weg')];
  expect(gone).not.toBe(file);
  const { place } = await start().find(document);
  await writeFile(file, sessionText(kept(workshopOf(group({ name: 'Later', started: MONDAY })))));
  await run(start(), document);
  await mkdir(own, { recursive: true });
  await writeFile(place?.own ?? '', text);
  const found = await run(start(), document, today('Nog een'));
  expect(found.workshop.groups.map(({ name }) => name)).toEqual(['Later', 'Eerst']);
  expect(await readdir(own)).toEqual([]);
});

const anyCounts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 3 }), {
  minKeys: 1,
});
/** Seconds since 1970: long ago, now, and years ahead, as clocks of drives and computers may have it. */
const anyTime = fc.constantFrom(1_000, 1_600_000_000, Math.floor(Date.now() / 1_000), 4_000_000_000);

it('nothing that was counted is lost, whatever the clocks say of which copy is newer', async () => {
  await fc.assert(
    fc.asyncProperty(anyCounts, anyCounts, anyTime, anyTime, async (inOwn, beside, ownAt, besideAt) => {
      const { start, document, file, decks } = await desk();
      const { place } = await start().find(document);
      const own = place?.own ?? '';
      await mkdir(dirname(own), { recursive: true });
      for (const [path, counts, at] of [
        [own, inOwn, ownAt],
        [file, beside, besideAt],
      ] as const) {
        await writeFile(path, sessionText(kept(counted(counts))));
        await utimes(path, at, at);
      }
      const sessions = start();
      const { workshop } = await run(sessions, document);
      sessions.keep(document, { ...workshop });
      await sessions.flush();
      const folders = [decks, dirname(own)];
      const files = await Promise.all(
        folders.map(async (folder) => (await readdir(folder)).map((name) => join(folder, name))),
      );
      const found = await Promise.all(
        files
          .flat()
          .filter((path) => path.endsWith('.sessie'))
          .map((path) => readFile(path, 'utf8')),
      );
      const all = found.flatMap((text) => {
        const read = parseSession(text);
        const counts = 'session' in read ? read.session.workshop.groups.map((each) => each.counts) : [];
        return counts.flatMap((each) => Object.entries(each).map(([id, { people }]) => `${id} ${people}`));
      });
      for (const [id, people] of [...Object.entries(inOwn), ...Object.entries(beside)])
        expect(all).toContain(`${id} ${people}`);
    }),
    { numRuns: 30 },
  );
});

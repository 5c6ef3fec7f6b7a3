import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument, savedAs } from '../../../src/core/deck/document';
import { nl } from '../../../src/core/i18n/nl';
import { changeGroup } from '../../../src/core/show/change-group';
import { sessionText } from '../../../src/core/groups/session-file';
import { BUILT_IN_DECK } from '../../../src/main/bundle-places';
import { NO_SESSION } from '../../../src/main/sessions/sessions';
import { group, kept, MONDAY, workshopOf } from '../../support/kept-sessions';
import { anyStem } from '../../support/file-names';
import { desk, groupsIn, run, today, version } from '../../support/session-desk';
import { NOBODY } from '../../../src/core/groups/workshop';

const words = nl.sessions;

describe('what the groups do', () => {
  it('stands beside the deck, and comes back with it', async () => {
    const { start, document, file, decks } = await desk();
    expect((await run(start(), document, today('Ouders'), today('Ouders', 'Pabo'))).workshop).toBe(NOBODY);
    expect(await groupsIn(file)).toEqual(['Ouders', 'Pabo']);
    const { workshop, notices } = await run(start(), document);
    expect(workshop).toMatchObject({ now: 1, groups: [{ name: 'Ouders' }, { name: 'Pabo' }] });
    expect(notices).toEqual([]);
    expect(await readdir(decks)).toEqual(['training.sessie']);
  });

  it('on another day waits for a new group', async () => {
    const { start, document } = await desk();
    await run(start(), document, workshopOf(group({ started: MONDAY })));
    const { workshop } = await run(start(), document);
    expect(workshop.now).toBe(1);
    const next = changeGroup(workshop, Date.now(), (each) => each);
    expect(next.groups.map(({ name }) => name)).toEqual(['Ouders', '']);
  });

  it('is not written while there are no groups, and goes with the last of them', async () => {
    const { start, document, decks } = await desk();
    const sessions = start();
    await run(sessions, document, { groups: [], now: 0 });
    expect(await readdir(decks)).toEqual([]);
    await run(sessions, document, today('Ouders'));
    expect(await readdir(decks)).toEqual(['training.sessie']);
    await run(sessions, document, { groups: [], now: 0 });
    expect(await readdir(decks)).toEqual([]);
  });

  it('is written by itself within a second, and not again for what did not change', async () => {
    const { start, document, file } = await desk();
    const sessions = start();
    await run(sessions, document);
    const workshop = today('Ouders');
    sessions.keep(document, workshop);
    await expect.poll(() => groupsIn(file).catch(() => [])).toEqual(['Ouders']);
    const { ino } = await stat(file);
    sessions.keep(document, workshop);
    await sessions.flush();
    expect((await stat(file)).ino).toBe(ino);
  });

  it('of many changes at once is the last, written in few goes', async () => {
    const { start, document, file, decks } = await desk();
    const many = Array.from({ length: 200 }, (_, i) => today(`Groep van ${i}`));
    await run(start(), document, ...many);
    expect(await groupsIn(file)).toEqual(['Groep van 199']);
    expect(await readdir(decks)).toEqual(['training.sessie']);
  });

  it('stands in the folder of the program for the deck that ships', async () => {
    const { start, own } = await desk();
    const builtIn = openDocument('builtIn', BUILT_IN_DECK, version);
    await run(start(), builtIn, today('Ouders'));
    expect(await groupsIn(join(own, 'kinderwerk-in-beeld.sessie'))).toEqual(['Ouders']);
    expect((await run(start(), builtIn)).workshop.groups).toHaveLength(1);
  });

  it('is not looked for in the folder of the program where there is none, so that the start launches no reader', async () => {
    const { start, looked } = await desk();
    const builtIn = openDocument('builtIn', BUILT_IN_DECK, version);
    await run(start(), builtIn);
    expect(looked).toEqual([]);
    await run(start(), builtIn, today('Ouders'));
    const { workshop } = await run(start(), builtIn);
    expect(workshop.groups).toMatchObject([{ name: 'Ouders' }]);
    expect(looked.length).toBeGreaterThan(0);
  });

  it('with another deck is another session', async () => {
    const { start, document, decks } = await desk();
    const sessions = start();
    await run(sessions, document, today('Ouders'));
    const other = openDocument('file', join(decks, 'anders.beeld'), version);
    expect((await run(sessions, other, today('Pabo'))).workshop).toBe(NOBODY);
    expect(await groupsIn(join(decks, 'training.sessie'))).toEqual(['Ouders']);
    expect(await groupsIn(join(decks, 'anders.sessie'))).toEqual(['Pabo']);
  });

  it('is on the disk before another deck opens', async () => {
    const { start, document, file, decks } = await desk();
    const sessions = start();
    await run(sessions, document);
    sessions.keep(document, today('Ouders'));
    await sessions.find(openDocument('file', join(decks, 'anders.beeld'), version));
    expect(await groupsIn(file)).toEqual(['Ouders']);
  });

  it('is kept in the session that the trainer opened, under whatever name', async () => {
    const { start, document, decks } = await desk();
    const chosen = join(decks, 'vorige week.sessie');
    await writeFile(chosen, sessionText(kept(today('Ouders'))));
    const sessions = start();
    const found = await sessions.find(document, chosen);
    sessions.begin(document, found);
    sessions.keep(document, today('Ouders', 'Pabo'));
    await sessions.flush();
    expect(found.workshop.groups).toHaveLength(1);
    expect(await groupsIn(chosen)).toEqual(['Ouders', 'Pabo']);
    expect(await readdir(decks)).toEqual(['vorige week.sessie']);
  });
});

describe('a deck of any name that a disk allows', () => {
  it.skipIf(process.platform === 'win32')('has its groups again at every start', async () => {
    await fc.assert(
      fc.asyncProperty(anyStem, async (stem) => {
        const { start, decks } = await desk();
        const document = openDocument('file', join(decks, `${stem}.beeld`), version);
        await run(start(), document, today('Ouders'));
        await run(start(), document, today('Ouders', 'Pabo'));
        const { workshop, notices } = await run(start(), document);
        expect(notices).toEqual([]);
        expect(workshop.groups.map(({ name }) => name)).toEqual(['Ouders', 'Pabo']);
        expect(await readdir(decks)).toHaveLength(1);
      }),
      {
        numRuns: 40,
        examples: [['a\\b'], ['..\\..\\geheim'], ['a:b'], ['CON'], ['a\nb'], ['x'.repeat(180)]],
      },
    );
  });
});

describe('a damaged session', () => {
  it.each([
    ['that was cut off', '{"sessie": 1, "groups": [', nl.sessions.problems.notJson],
    ['of a later version', '{"sessie": 9}', nl.sessions.problems.wrongVersion],
  ])('%s is kept aside, told of, and never written over', async (_, text, problem) => {
    const { start, document, file, decks } = await desk();
    await writeFile(join(decks, 'training.beschadigd.sessie'), 'een eerdere');
    await writeFile(file, text);
    const { workshop, notices } = await run(start(), document, today('Ouders'));
    expect(workshop).toBe(NOBODY);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(problem({ code: 'notJson', path: '', expected: '1' }).what);
    expect(notices[0]).toContain('training.beschadigd-2.sessie');
    expect(await readFile(join(decks, 'training.beschadigd-2.sessie'), 'utf8')).toBe(text);
    expect(await readFile(join(decks, 'training.beschadigd.sessie'), 'utf8')).toBe('een eerdere');
    expect(await groupsIn(file)).toEqual(['Ouders']);
  });

  it('that is no text is kept aside too', async () => {
    const { start, document, file, decks } = await desk();
    await writeFile(file, Buffer.from([0xff, 0xfe, 0x80]));
    const { notices } = await run(start(), document);
    expect(notices[0]).toContain(words.problems.notText({ code: 'notText', path: '', expected: '' }).what);
    expect(await readdir(decks)).toEqual(['training.beschadigd.sessie']);
  });
});

describe('a deck that is saved as another file', () => {
  it('takes its session along and leaves a copy', async () => {
    const { start, document, file, decks } = await desk();
    const sessions = start();
    await run(sessions, document, today('Ouders'));
    const copy = savedAs(document, join(decks, 'kopie.beeld'), version);
    sessions.follow(copy, today('Ouders'));
    sessions.keep(copy, today('Ouders', 'Pabo'));
    await sessions.flush();
    expect(await groupsIn(file)).toEqual(['Ouders']);
    expect(await groupsIn(join(decks, 'kopie.sessie'))).toEqual(['Ouders', 'Pabo']);
  });

  it('over another deck keeps the session of that one aside', async () => {
    const { start, document, decks } = await desk();
    const sessions = start();
    await run(sessions, document, today('Ouders'));
    await writeFile(join(decks, 'kopie.sessie'), sessionText(kept(today('Van de ander'))));
    sessions.follow(savedAs(document, join(decks, 'kopie.beeld'), version), today('Ouders'));
    await sessions.flush();
    expect(await groupsIn(join(decks, 'kopie.sessie'))).toEqual(['Ouders']);
    expect(await groupsIn(join(decks, 'kopie.vorige.sessie'))).toEqual(['Van de ander']);
  });

  it('for the first time leaves nothing in the folder of the program', async () => {
    const { start, own, decks } = await desk();
    const fresh = openDocument('new', '', version);
    const sessions = start('new-7');
    sessions.begin(fresh, NO_SESSION);
    sessions.keep(fresh, today('Ouders'));
    await sessions.flush();
    expect(await readdir(own)).toEqual(['new-7.sessie']);
    sessions.follow(savedAs(fresh, join(decks, 'training.beeld'), version), today('Ouders'));
    await sessions.flush();
    expect(await readdir(own)).toEqual([]);
    expect(await groupsIn(join(decks, 'training.sessie'))).toEqual(['Ouders']);
  });

  it('in its own file stays where it was', async () => {
    const { start, document, decks } = await desk();
    const sessions = start();
    await run(sessions, document, today('Ouders'));
    sessions.follow(savedAs(document, document.file, version), today('Ouders'));
    await sessions.flush();
    expect(await readdir(decks)).toEqual(['training.sessie']);
  });
});

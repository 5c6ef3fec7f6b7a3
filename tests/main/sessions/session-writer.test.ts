import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/core/deck/document';
import { nl } from '../../../src/core/i18n/nl';
import { sessionText } from '../../../src/core/groups/session-file';
import { kept } from '../../support/kept-sessions';
import { desk, groupsIn, run, today, version } from '../../support/session-desk';
import { NOBODY } from '../../../src/core/groups/workshop';

const words = nl.sessions;

describe('a deck whose folder cannot be written', () => {
  it('has its session in the folder of the program, and the trainer is told once', async () => {
    const { start, own, decks, told } = await desk();
    const gone = openDocument('file', join(decks, 'usb', 'training.beeld'), version);
    const sessions = start();
    await run(sessions, gone, today('Ouders'));
    await run(sessions, gone, today('Ouders', 'Pabo'));
    expect(told).toEqual([words.elsewhere('training.sessie', 'ENOENT')]);
    expect(await readdir(own)).toEqual([expect.stringMatching(/^training-[0-9a-f]{12}\.sessie$/u)]);
    expect((await run(start(), gone)).workshop.groups).toHaveLength(2);
  });

  it('has it beside itself again as soon as that can be', async () => {
    const { start, own, decks } = await desk();
    const usb = join(decks, 'usb');
    const document = openDocument('file', join(usb, 'training.beeld'), version);
    await run(start(), document, today('Ouders'));
    await mkdir(usb);
    const sessions = start();
    const { workshop } = await run(sessions, document, today('Ouders', 'Pabo'));
    expect(workshop.groups).toHaveLength(1);
    expect(await groupsIn(join(usb, 'training.sessie'))).toEqual(['Ouders', 'Pabo']);
    expect(await readdir(own)).toEqual([]);
  });

  it('goes on with the groups of both', async () => {
    const { start, own, decks } = await desk();
    const usb = join(decks, 'usb');
    const document = openDocument('file', join(usb, 'training.beeld'), version);
    await run(start(), document, today('Oud'));
    const [name = ''] = await readdir(own);
    await utimes(join(own, name), 1_000, 1_000);
    await mkdir(usb);
    await writeFile(join(usb, 'training.sessie'), sessionText(kept(today('Nieuw'))));
    expect((await run(start(), document)).workshop.groups).toMatchObject([
      { name: 'Oud' },
      { name: 'Nieuw' },
    ]);
  });

  it('with something in the way that cannot be read leaves that alone', async () => {
    const { start, document, file, own } = await desk();
    await mkdir(file);
    const { notices } = await run(start(), document, today('Ouders'));
    expect(notices).toEqual([words.elsewhere('training.sessie', 'EISDIR')]);
    expect((await stat(file)).isDirectory()).toBe(true);
    expect(await readdir(own)).toHaveLength(1);
  });

  it('and no other folder either costs the file, not the show', async () => {
    const { start, document, own, decks, told } = await desk();
    await mkdir(join(own, '..'));
    await writeFile(own, 'geen map');
    const gone = { ...document, file: join(decks, 'usb', 'training.beeld') };
    const sessions = start();
    sessions.begin(gone, { workshop: NOBODY, notices: [] });
    sessions.keep(gone, today('Ouders'));
    await sessions.flush();
    expect(told).toEqual([
      words.elsewhere('training.sessie', 'ENOENT'),
      expect.stringContaining('bewaard worden'),
    ]);
    // It is written after all once that can be.
    await mkdir(join(decks, 'usb'));
    await sessions.flush();
    expect(await groupsIn(join(decks, 'usb', 'training.sessie'))).toEqual(['Ouders']);
  });
});

import { execFile } from 'node:child_process';
import { chmod, chown, lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Drafts } from '../../../src/main/document/drafts';
import { changeDocument, openDocument } from '../../../src/core/deck/document';
import { en } from '../../../src/core/i18n/en';
import { nl } from '../../../src/core/i18n/nl';
import { InkFile } from '../../../src/main/files/ink-file';
import { saveOwnFile } from '../../../src/main/files/save-own-file';
import { SettingsFile } from '../../../src/main/files/settings';
import { OwnWordFile } from '../../../src/main/spelling/own-word-file';
import { deckOf, titleSlide } from '../../support/decks';
import { ownFolder } from '../../support/folders';

const version = (text: string) => ({ text, deck: deckOf(titleSlide()) });
const DECK = '/map/eigen.beeld';
const changed = changeDocument(openDocument('file', DECK, version('eerst')), version('later'), '');

/** What cannot be read, made in a place. */
const UNREADABLE: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
  'a pipe': (file) => promisify(execFile)('mkfifo', [file]),
  'a link that leads round': (file) => symlink(file, file),
  'a device without end': (file) => symlink('/dev/zero', file),
  async 'a socket'(file) {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(file, resolve));
    onTestFinished(() => void server.close());
  },
};

/** What the program keeps: each opens its file, changes something and has it on the disk. */
const OWN_FILES: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
  async settings(file) {
    const settings = await SettingsFile.open(file);
    settings.change({ language: 'en' });
    await settings.flush();
  },
  async ink(file) {
    const ink = await InkFile.open(file);
    const strokes = { a: [{ colour: 'red' as const, points: [{ x: 1, y: 2 }] }] };
    ink.keep([{ deck: DECK, strokes }]);
    await ink.flush();
  },
  async 'own words'(file) {
    const words = await OwnWordFile.open(file, { setAside: () => undefined, notKept: () => undefined });
    words.add('speelgroen');
    await words.flush();
  },
  async 'a draft'(file) {
    const drafts = new Drafts(join(file, '..'));
    drafts.keep(changed);
    await drafts.settled();
  },
};

describe.skipIf(process.platform === 'win32')('what stands in the place of a file of the program', () => {
  for (const [what, make] of Object.entries(UNREADABLE))
    it.each(Object.keys(OWN_FILES))(`${what} is kept aside where %s are to stand`, async (kind) => {
      const folder = await ownFolder();
      const name = kind === 'a draft' ? new Drafts(folder).fileDraft(DECK) : 'eigen.json';
      await make(join(folder, name));
      await OWN_FILES[kind]?.(join(folder, name));
      expect((await lstat(join(folder, name))).isFile()).toBe(true);
      const aside = (await readdir(folder)).filter((each) => each.includes('.beschadigd'));
      expect(aside).toHaveLength(1);
      expect((await lstat(join(folder, aside[0] ?? ''))).isFile()).toBe(false);
    });
});

describe('a file of the program', () => {
  it.runIf(process.getuid?.() === 0).each([0o000, 0o200, 0o300])(
    'that this user may not read stays under another name: %o',
    async (mode) => {
      const folder = await ownFolder();
      await chown(folder, 65_534, 65_534);
      const file = join(folder, 'settings.json');
      await writeFile(file, '{"language": "en"}');
      await chown(file, 65_534, 65_534);
      await chmod(file, mode);
      process.seteuid?.(65_534);
      onTestFinished(() => process.seteuid?.(0));
      const settings = await SettingsFile.open(file);
      settings.change({ language: 'nl' });
      await settings.flush();
      process.seteuid?.(0);
      expect(await readFile(file, 'utf8')).toContain('"nl"');
      expect(await readFile(join(folder, 'settings.beschadigd.json'), 'utf8')).toBe('{"language": "en"}');
    },
  );

  it('is written in a folder that need not be there yet, over the one before', async () => {
    const file = join(await ownFolder(), 'map', 'a.json');
    await saveOwnFile(file, 'een');
    await saveOwnFile(file, 'twee');
    expect(await readFile(file, 'utf8')).toBe('twee');
    expect(await readdir(join(file, '..'))).toEqual(['a.json']);
  });

  it.skipIf(process.platform === 'win32').each(Object.keys(OWN_FILES))(
    'is for nobody else on the computer to read: %s',
    async (kind) => {
      const folder = await ownFolder();
      await OWN_FILES[kind]?.(join(folder, 'eigen.json'));
      const [name = ''] = await readdir(folder);
      expect((await lstat(join(folder, name))).mode & 0o077).toBe(0);
    },
  );

  it('does not take the place of a folder with something in it', async () => {
    const file = join(await ownFolder(), 'a.json');
    await mkdir(join(file, 'b'), { recursive: true });
    await expect(saveOwnFile(file, 'een')).rejects.toThrow(/ENOTDIR|EISDIR|EPERM/u);
    expect(await readdir(file)).toEqual(['b']);
  });
});

describe('what the program cannot keep', () => {
  it('is told of with the reason, each time', async () => {
    const folder = await ownFolder();
    await writeFile(join(folder, 'geen-map'), '');
    const [settings, ink] = [join(folder, 'geen-map/a.json'), join(folder, 'geen-map/b.json')];
    const told: string[] = [];
    const remembered = await SettingsFile.open(settings);
    remembered.onTrouble((reason) => told.push(reason));
    const strokes = await InkFile.open(ink, (reason) => told.push(reason));
    for (const language of ['en', 'nl'] as const) {
      remembered.change({ language });
      await remembered.flush();
    }
    strokes.keep([{ deck: DECK, strokes: { a: [{ colour: 'red', points: [{ x: 1, y: 2 }] }] } }]);
    await strokes.flush();
    expect(told).toEqual(['EEXIST', 'EEXIST', 'EEXIST']);
  });

  it.each([nl, en])('is said in plain words', ({ about }) => {
    expect(about.notRemembered('ENOSPC')).toMatch(/de schijf is vol|the disk is full/u);
  });
});

import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { KnownError } from '../../../src/core/errors/known-error';
import { InkFile } from '../../../src/main/files/ink-file';
import { pictureBeside } from '../../../src/main/pictures/deck-pictures';
import { DISK } from '../../../src/main/files/disk';
import { readDeck } from '../../../src/main/files/deck-file';
import { Drafts } from '../../../src/main/document/drafts';
import { readFileWithin, readIfThere } from '../../../src/main/files/read-file';
import { readSession } from '../../../src/main/sessions/read-session';
import { SettingsFile } from '../../../src/main/files/settings';
import { readTable } from '../../../src/main/tables/read-table';
import { failure } from '../../support/disks';
import { ownFolder } from '../../support/folders';

/** A pipe that nobody writes into: whoever reads it waits for ever. */
async function pipe(name: string): Promise<string> {
  const file = join(await ownFolder(), name);
  await promisify(execFile)('mkfifo', [file]);
  return file;
}

describe('a file that is read', () => {
  it.each([0, 1, 4_096, 4_097, 100_000])(
    'is read whole where it has %i bytes and may have them',
    async (size) => {
      const file = join(await ownFolder(), 'a');
      await writeFile(file, Buffer.alloc(size, 'x'));
      expect((await readFileWithin(file, size))?.bytes.equals(await readFile(file))).toBe(true);
      if (size > 0) expect(await readFileWithin(file, size - 1)).toBeUndefined();
    },
  );

  it('is read no further than it may, also when it tells no size', async () => {
    expect((await readFileWithin('/proc/self/status', 100_000))?.bytes.length).toBeGreaterThan(100);
    expect(await readFileWithin('/proc/self/status', 50)).toBeUndefined();
  });

  it('is absent only where the disk says so', async () => {
    const folder = await ownFolder();
    expect(await readIfThere(join(folder, 'weg'), 10)).toBe('absent');
    const disk = { ...DISK, open: () => Promise.reject(failure('EACCES')) };
    await writeFile(join(folder, 'dicht'), 'x');
    await expect(readIfThere(join(folder, 'dicht'), 10, disk)).rejects.toMatchObject({ detail: 'EACCES' });
  });
});

/** Whatever reads what others made. */
const READERS: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
  'a deck': readDeck,
  'a session': readSession,
  'a table': readTable,
  'a picture': (file) => pictureBeside(join(file, '../training.beeld'), basename(file)),
  settings: async (file) => (await SettingsFile.open(file)).current.left,
  ink: async (file) => Object.keys((await InkFile.open(file)).of('a')).length || undefined,
  'a draft': (file) => new Drafts(join(file, '..')).named(basename(file)),
};

/** What is no file, though one may be called so. */
const NO_FILES: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
  'zeros without end': (file) => symlink('/dev/zero', file),
  'noise without end': (file) => symlink('/dev/urandom', file),
  'a terminal': (file) => symlink('/dev/tty', file),
  'a full device': (file) => symlink('/dev/full', file),
  'a link to a link to a device': async (file) => {
    await symlink('/dev/zero', `${file}.verder`);
    await symlink(`${file}.verder`, file);
  },
  'a pipe that nobody writes into': (file) => promisify(execFile)('mkfifo', [file]),
  'a folder': (file) => mkdir(file),
};

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  for (const [what, make] of Object.entries(NO_FILES))
    it.each(Object.keys(READERS))(`is not read as %s: ${what}`, async (reader) => {
      const file = join(await ownFolder(), 'iets.png');
      await make(file);
      const before = process.memoryUsage.rss();
      const found = await READERS[reader]?.(file).catch((error: unknown) => error);
      expect(found === undefined || found instanceof KnownError).toBe(true);
      expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
    });
});

describe('a pipe in the place of a file', () => {
  it.each([
    ['a deck', 'a.beeld', readDeck],
    ['a session', 'a.sessie', readSession],
    ['a table', 'a.csv', readTable],
  ])('is no %s, and is told of at once', async (_, name, read) => {
    const file = await pipe(name);
    await expect(read(file)).rejects.toMatchObject({ code: 'cannotRead', detail: 'notPlain' });
    const link = join(await ownFolder(), name);
    await symlink(file, link);
    await expect(read(link)).rejects.toMatchObject({ detail: 'notPlain' });
  });

  it('is no draft, and keeps no other from coming back', async () => {
    const folder = await ownFolder();
    await promisify(execFile)('mkfifo', [join(folder, 'new-99999999999999.json')]);
    const draft = { file: '', base: 'a', text: 'b' };
    await writeFile(join(folder, 'new-00000000000001.json'), JSON.stringify(draft));
    const drafts = new Drafts(folder);
    const found = await Promise.all((await drafts.names()).map((name) => drafts.named(name)));
    expect(found.filter((each) => each !== undefined)).toMatchObject([draft]);
  });

  it('is no memory of the program', async () => {
    expect((await SettingsFile.open(await pipe('settings.json'))).current.language).toBe('nl');
  });
});

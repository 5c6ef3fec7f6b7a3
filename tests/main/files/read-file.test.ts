import { execFile } from 'node:child_process';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
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
    expect((await new Drafts(folder).all())[0]?.draft).toMatchObject(draft);
  });

  it('is no memory of the program', async () => {
    expect((await SettingsFile.open(await pipe('settings.json'))).current.language).toBe('nl');
  });
});

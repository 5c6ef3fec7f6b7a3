import { execFile } from 'node:child_process';
import {
  chmod,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { saveFile } from '../../../src/main/files/save-file';
import { ownFolder } from '../../support/folders';

/** A folder with a file in it, and what is there of it. */
async function fileIn(mode = 0o644): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = await ownFolder();
  const file = join(folder, 'deck.beeld');
  await writeFile(file, 'oud');
  await chmod(file, mode);
  return { folder, file };
}

const rights = async (file: string) => (await stat(file)).mode & 0o7777;

describe('a link', () => {
  it.each([
    ['in the same folder', 'deck.beeld'],
    ['by its whole path', '/'],
    ['through a folder', '../map/deck.beeld'],
  ])('stays, and what it leads to is replaced: %s', async (_, to) => {
    const { folder, file } = await fileIn();
    await mkdir(join(folder, 'map'));
    await writeFile(join(folder, 'map/deck.beeld'), 'oud');
    await mkdir(join(folder, 'links'));
    const aim = to === '/' ? file : to;
    const name = join(folder, aim.startsWith('..') ? 'links' : '', 'naam.beeld');
    await symlink(aim, name);
    await saveFile(name, 'nieuw');
    expect(await readlink(name)).toBe(aim);
    expect((await lstat(name)).isSymbolicLink()).toBe(true);
    expect(await readFile(name, 'utf8')).toBe('nieuw');
  });

  it('to a link is followed to its end, also where nothing stands yet', async () => {
    const folder = await ownFolder();
    await symlink('b', join(folder, 'a'));
    await symlink('c', join(folder, 'b'));
    await saveFile(join(folder, 'a'), 'nieuw');
    expect(await readFile(join(folder, 'c'), 'utf8')).toBe('nieuw');
    expect((await readdir(folder)).toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('that leads round in a circle is told of', async () => {
    const folder = await ownFolder();
    await symlink('b', join(folder, 'a'));
    await symlink('a', join(folder, 'b'));
    await expect(saveFile(join(folder, 'a'), 'x')).rejects.toMatchObject({ detail: 'ELOOP' });
  });
});

describe('a file with a second name', () => {
  it('has the new text under both', async () => {
    const { folder, file } = await fileIn(0o640);
    const other = join(folder, 'ander.beeld');
    await link(file, other);
    const before = await stat(file);
    for (const text of ['langer dan het was', 'kort']) {
      await saveFile(file, text);
      expect(await readFile(other, 'utf8')).toBe(text);
    }
    expect((await stat(file)).ino).toBe(before.ino);
    expect(await rights(file)).toBe(0o640);
    expect((await readdir(folder)).toSorted()).toEqual(['ander.beeld', 'deck.beeld']);
  });
});

describe('the rights of a file', () => {
  it.each([0o600, 0o640, 0o660, 0o666, 0o755])('stay as they were: %o', async (mode) => {
    const { file } = await fileIn(mode);
    await saveFile(file, 'nieuw');
    expect(await rights(file)).toBe(mode);
  });

  it('are as usual for one that is new', async () => {
    const folder = await ownFolder();
    const [ours, usual] = [join(folder, 'a'), join(folder, 'b')];
    await saveFile(ours, 'x');
    await writeFile(usual, 'x');
    expect(await rights(ours)).toBe(await rights(usual));
  });

  it.skipIf(process.getuid?.() !== 0)('and its owner stay when an administrator saves it', async () => {
    const { file } = await fileIn(0o600);
    await promisify(execFile)('chown', ['1234:2345', file]);
    await saveFile(file, 'nieuw');
    expect(await stat(file)).toMatchObject({ uid: 1234, gid: 2345 });
    expect(await rights(file)).toBe(0o600);
  });
});

describe('a file that may only be read', () => {
  it.each([0o444, 0o400, 0o555, 0o000])('is left alone: %o', async (mode) => {
    const { folder, file } = await fileIn(mode);
    await expect(saveFile(file, 'nieuw')).rejects.toMatchObject({
      code: 'cannotWrite',
      subject: file,
      detail: 'readOnly',
    });
    await chmod(file, 0o644);
    expect(await readFile(file, 'utf8')).toBe('oud');
    expect(await readdir(folder)).toEqual(['deck.beeld']);
  });

  it.each([false, true])(
    'is written where somebody said so, and is read-only still (second name: %s)',
    async (second) => {
      const { folder, file } = await fileIn(0o444);
      if (second) await link(file, join(folder, 'ander.beeld'));
      await saveFile(file, 'nieuw', { overReadOnly: true });
      expect(await readFile(file, 'utf8')).toBe('nieuw');
      expect(await rights(file)).toBe(0o444);
    },
  );
});

describe('what is no ordinary file', () => {
  it('is left alone: a folder', async () => {
    const folder = await ownFolder();
    await expect(saveFile(folder, 'x')).rejects.toMatchObject({ code: 'cannotWrite', detail: 'EISDIR' });
  });

  it('is left alone: a pipe, also behind a link', async () => {
    const folder = await ownFolder();
    const pipe = join(folder, 'pijp');
    await promisify(execFile)('mkfifo', [pipe]);
    await symlink('pijp', join(folder, 'naam.pdf'));
    for (const name of ['pijp', 'naam.pdf']) {
      await expect(saveFile(join(folder, name), 'x')).rejects.toMatchObject({ detail: 'notPlain' });
    }
    expect((await stat(pipe)).isFIFO()).toBe(true);
    expect((await readdir(folder)).toSorted()).toEqual(['naam.pdf', 'pijp']);
  });

  it('is left alone: a socket', async () => {
    const file = join(await ownFolder(), 'stopcontact');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(file, resolve));
    onTestFinished(() => void server.close());
    await expect(saveFile(file, 'x')).rejects.toMatchObject({ detail: 'notPlain' });
    expect((await stat(file)).isSocket()).toBe(true);
  });
});

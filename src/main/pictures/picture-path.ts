import { readdir, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { join } from 'node:path';

/**
 * The path of a file that a deck names, from the deck’s folder, as the disk has it: a Mac writes accents in two parts,
 * and cameras and Windows mix capitals. The name itself if nothing there is that, or if several are.
 */
export async function pathOnDisk(folder: string, name: string): Promise<string> {
  if ((await statsOf(join(folder, name))) !== undefined) return name;
  let path = '';
  for (const part of name.split('/')) {
    const same = (await namesIn(join(folder, path))).filter((each) => alike(each) === alike(part));
    const exact = same.find((each) => each === part);
    const [found = part, ...others] = exact === undefined ? same : [exact];
    if (others.length > 0) return name;
    path = path === '' ? found : `${path}/${found}`;
  }
  return path;
}

const alike = (name: string) => name.normalize('NFC').toLowerCase();

/** What a disk tells of a file; `undefined` if it is not there, cannot be looked at, or has a name that no file has. */
export function statsOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}

function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

import { readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/**
 * The path of a file that a deck names, from the deck’s folder, as the disk has it: a Mac writes accents in two parts,
 * and cameras and Windows mix capitals. The name itself if nothing there is that, or if several are.
 */
export function pathOnDisk(folder: string, name: string): string {
  if (statsOf(join(folder, name)) !== undefined) return name;
  let path = '';
  for (const part of name.split('/')) {
    const same = namesIn(join(folder, path)).filter((each) => alike(each) === alike(part));
    const exact = same.find((each) => each === part);
    const [found = part, ...others] = exact === undefined ? same : [exact];
    if (others.length > 0) return name;
    path = path === '' ? found : `${path}/${found}`;
  }
  return path;
}

const alike = (name: string) => name.normalize('NFC').toLowerCase();

/** What a disk tells of a file; `undefined` if it is not there, cannot be looked at, or has a name that no file has. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

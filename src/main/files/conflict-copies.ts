import { readdir } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';

/** What Dropbox, Nextcloud, Syncthing and Google Drive write behind the name of a copy that they made of two versions. */
const IN_WORDS = /conflict/iu;
/** OneDrive writes the name of the computer. */
const COMPUTER = /^-(?:desktop|laptop|surface|pc|macbook|imac)[\p{L}\p{N}-]*$/iu;

/** The names of copies beside a file that a shared folder made when it was changed in two places at once. */
export async function conflictCopies(file: string): Promise<readonly string[]> {
  const ending = extname(file);
  const stem = basename(file, ending);
  const names = await readdir(dirname(file)).catch(() => []);
  return names.filter((name) => {
    if (!name.startsWith(stem) || extname(name) !== ending) return false;
    const more = name.slice(stem.length, name.length - ending.length);
    return COMPUTER.test(more) || (/^[ .(_~-]/u.test(more) && IN_WORDS.test(more));
  });
}

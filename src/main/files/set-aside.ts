import { rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { reserved } from './save-file';
import { nameWithEnding } from './short-name';

type Word = 'beschadigd' | 'vorige';

/** Whether `setAside` made that name. */
export const isSetAside = (name: string, word: Word): boolean => name.includes(`.${word}`);

/**
 * Renames a file (to `NAME.word.sessie`, with a number if that exists), so that it is not overwritten. Returns the
 * name. Throws the disk’s error.
 */
export async function setAside(file: string, word: Word): Promise<string> {
  const ending = extname(file);
  for (let number = 1; ; number += 1) {
    const name = nameWithEnding(
      basename(file, ending),
      `.${word}${number === 1 ? '' : `-${number}`}${ending}`,
    );
    const aside = join(dirname(file), name);
    if (!(await reserved(aside))) continue;
    try {
      await rename(file, aside);
      return name;
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  }
}

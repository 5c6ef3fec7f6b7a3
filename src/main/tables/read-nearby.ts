import { join } from 'node:path';
import { KnownError } from '../../core/errors/known-error';
import type { UnreadTable } from '../../ipc/api';
import { pathOnDisk } from '../pictures/picture-path';
import type { SheetsRead } from './read-sheets';

/** Reads a file that figures came from, by its path from the folder of the deck; or says why it cannot be read now. */
export async function readNearby(
  folder: string,
  nearby: string,
  read: (file: string) => Promise<SheetsRead>,
): Promise<SheetsRead | UnreadTable> {
  const found = await readOrSay(join(folder, nearby));
  if (!('unread' in found) || found.unread !== 'ENOENT') return found;
  const path = await pathOnDisk(folder, nearby);
  return path === nearby ? found : readOrSay(join(folder, path));

  async function readOrSay(file: string): Promise<SheetsRead | UnreadTable> {
    try {
      return await read(file);
    } catch (error) {
      if (!(error instanceof KnownError)) throw error;
      return { nearby, unread: error.detail };
    }
  }
}

import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { within } from './within';

/** Milliseconds that a drive has to say which file it is. */
const PATIENCE_MS = 1_000;

/** Whether two paths lead to one file, also through links or under another name. A drive that is silent says no. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [a, b] = await Promise.all([identityOf(one), identityOf(other)]);
  return a !== undefined && a === b;
}

async function identityOf(file: string): Promise<string | undefined> {
  const found = await within(
    stat(file, { bigint: true }).catch(() => undefined),
    PATIENCE_MS,
    undefined,
  );
  // Some network drives number no files.
  return found === undefined || found.ino === 0n ? undefined : `${found.dev} ${found.ino}`;
}

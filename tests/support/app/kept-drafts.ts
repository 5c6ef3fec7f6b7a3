import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is kept of decks that were not saved, as text. What is still being written beside its place is not kept yet. */
export async function draftsIn(userData: string): Promise<string> {
  const folder = join(userData, 'drafts');
  const names = await readdir(folder).catch(() => []);
  const kept = names.filter((name) => name.endsWith('.json'));
  const texts = await Promise.all(kept.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
  return texts.join('\n');
}

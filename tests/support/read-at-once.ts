import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** What has code: no types, and nothing that is imported when it is needed. */
const IMPORTS =
  /(?:^|\n)\s*(?:import|export)\b(?!\s+type\s)[^'";]+?\bfrom\s+'(?<from>[^']+)'|(?:^|\n)\s*import\s+'(?<bare>[^']+)'/gu;

/**
 * All that is read before a file of `src` runs: the files that it imports, those that they import and so on, as paths
 * within `src`, and packages by their names.
 */
export function readAtOnce(entry: string): readonly string[] {
  const read = new Set([entry]);
  // The set grows while it is walked.
  for (const file of read) for (const each of importedBy(file)) read.add(each);
  return [...read];
}

function importedBy(file: string): readonly string[] {
  const path = posix.join(SRC, file);
  if (!/\.(?:ts|svelte)$/u.test(file) || !existsSync(path)) return [];
  return [...readFileSync(path, 'utf8').matchAll(IMPORTS)].map(({ groups = {} }) => {
    const name = groups.from ?? groups.bare ?? '';
    return name.startsWith('.') ? sourceFile(posix.join(posix.dirname(file), name)) : name;
  });
}

function sourceFile(path: string): string {
  return existsSync(posix.join(SRC, `${path}.ts`)) ? `${path}.ts` : path;
}

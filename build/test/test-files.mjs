// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../script/places.mjs';

/** @returns {string[]} every file with tests, by its path in the project, with forward slashes */
export function testFiles() {
  const names = readdirSync(join(projectFolder, 'tests'), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.(?:test|e2e)\.ts$/u.test(name))
    .map((name) => `tests/${name.replaceAll('\\', '/')}`);
}

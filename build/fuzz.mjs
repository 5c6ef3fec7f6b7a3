// @ts-check
import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { projectFolder } from './script/places.mjs';
import { PlainError, runScript } from './script/plain-error.mjs';

/** @typedef {typeof import('../tests/support/fuzz/properties.ts')} Fuzz */

/** Whole decks count several times: only of those the edits can be tried. */
const FOLDERS = [
  'resources/decks',
  ...Array(8).fill('tests/fixtures/decks/whole'),
  'tests/fixtures/decks',
  'tests/fixtures/tables',
  'tests/fixtures/sessions',
  'tests/fixtures/pictures',
];

await runScript(async () => {
  const options = /** @type {const} */ ({ seconds: { type: 'string' }, seed: { type: 'string' } });
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const seconds = Number(values.seconds ?? 15);
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
  if (!(seconds > 0) || !Number.isInteger(seed))
    throw new PlainError('usage: npm run fuzz -- [--seconds N] [--seed N] [KIND…]');
  const { module } = await runnerImport(join(projectFolder, 'tests/support/fuzz/properties.ts'));
  const all = Object.entries(/** @type {Fuzz} */ (module).fuzzProperties(filesIn(...FOLDERS)));
  const properties = positionals.length === 0 ? all : all.filter(([name]) => positionals.includes(name));
  if (properties.length === 0)
    throw new PlainError(`kinds of files: ${all.map(([name]) => name).join(', ')}`);
  const shares = properties.reduce((sum, [name]) => sum + shareOf(name), 0);
  for (const [name, property] of properties) {
    const ran = await tried(property, (seconds * 1_000 * shareOf(name)) / shares, seed);
    // A kind that had no time at all is none that failed.
    if (ran.failed && ran.counterexample !== null) throw new PlainError(reported(name, seed, ran));
    console.log(`${ran.numRuns} ${name}, none of them breaks anything (seed ${seed})`);
  }
  return 0;
});

/**
 * How much of the time a kind gets: a deck takes the longest to go through, and most of the program is about it.
 *
 * @param {string} name
 */
function shareOf(name) {
  return name === 'decks' ? 8 : 1;
}

/**
 * As many files as there is time for.
 *
 * @param {fc.IRawProperty<unknown>} property
 * @param {number} milliseconds
 * @param {number} seed
 */
function tried(property, milliseconds, seed) {
  const interruptAfterTimeLimit = milliseconds;
  return fc.check(property, { seed, interruptAfterTimeLimit, numRuns: 1_000_000_000, maxSkipsPerRun: 0 });
}

/**
 * @param {string} name
 * @param {number} seed
 * @param {fc.RunDetails<unknown>} ran
 */
function reported(name, seed, { errorInstance, numRuns, numShrinks, counterexample }) {
  return [
    `${name}: ${String(errorInstance)}`,
    `seed ${seed}, file ${numRuns}, made smaller ${numShrinks} times:`,
    ...[counterexample ?? []].flat().map(shown),
  ].join('\n');
}

/** @param {unknown} value */
function shown(value) {
  if (!(value instanceof Uint8Array)) return fc.stringify(value);
  const bytes = Buffer.from(value);
  return `${JSON.stringify(bytes.toString('utf8'))}\nin base 64: ${bytes.toString('base64')}`;
}

/** @param {readonly string[]} folders */
function filesIn(...folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  return files.toSorted().map((file) => readFileSync(file));
}

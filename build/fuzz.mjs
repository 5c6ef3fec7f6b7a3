// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { mutated, randomFrom, shrunken } from './fuzz/mutate.mjs';
import { projectFolder } from './script/places.mjs';
import { PlainError, runScript } from './script/plain-error.mjs';

/**
 * @typedef {import('../tests/support/fuzz-targets.ts').fuzzTargets} Targets
 * @typedef {(bytes: Uint8Array, random: import('./fuzz/mutate.mjs').Random) => unknown} Target
 */

/** Whole decks count several times: only of those the edits can be tried. */
const FOLDERS = [
  'resources/decks',
  ...Array(8).fill('tests/fixtures/decks/whole'),
  'tests/fixtures/decks',
  'tests/fixtures/tables',
  'tests/fixtures/sessions',
];

/** Longer than any file here should take, also on a busy machine. */
const MAX_MS = 10_000;

await runScript(async () => {
  const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
  const seconds = Number(values.seconds ?? 15);
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
  if (!(seconds > 0) || !Number.isInteger(seed))
    throw new PlainError('usage: npm run fuzz -- [--seconds N] [--seed N]');
  const runs = await fuzz(seed, performance.now() + seconds * 1000);
  console.log(`${runs} files read, none of them breaks anything (seed ${seed})`);
  return 0;
});

/**
 * @param {number} seed
 * @param {number} until
 * @returns {Promise<number>} how many files were tried
 * @throws {PlainError} when one of them breaks something
 */
async function fuzz(seed, until) {
  const { module } = await runnerImport(join(projectFolder, 'tests/support/fuzz-targets.ts'));
  const targets = Object.entries(/** @type {{ fuzzTargets: Targets }} */ (module).fuzzTargets);
  const corpus = filesIn(...FOLDERS);
  const random = randomFrom(seed);
  let runs = 0;
  for (; performance.now() < until; runs += 1) {
    const pick = () => corpus[random(corpus.length)] ?? Buffer.alloc(0);
    const bytes = mutated(pick(), random, pick());
    for (const [name, target] of targets) {
      const error = await objection(target, bytes, runs);
      if (error !== undefined) throw await reported(name, target, bytes, { seed, runs, error });
    }
  }
  return runs;
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

/**
 * @param {Target} target
 * @param {Buffer} bytes
 * @param {number} runs
 * @returns {Promise<string | undefined>} what is wrong
 */
async function objection(target, bytes, runs) {
  const start = performance.now();
  try {
    await target(bytes, randomFrom(runs));
  } catch (error) {
    return String(error);
  }
  const took = performance.now() - start;
  return took > MAX_MS ? `took ${Math.round(took)} ms` : undefined;
}

/**
 * @param {string} name
 * @param {Target} target
 * @param {Buffer} bytes
 * @param {{ seed: number, runs: number, error: string }} found
 */
async function reported(name, target, bytes, { seed, runs, error }) {
  const fails = async (/** @type {Buffer} */ tried) => (await objection(target, tried, runs)) !== undefined;
  const small = await shrunken(bytes, fails, performance.now() + 20_000);
  return new PlainError(
    [
      `${name}: ${error}`,
      `seed ${seed}, file ${runs}; the smallest input that does so too:`,
      JSON.stringify(small.toString('utf8')),
      `in base 64: ${small.toString('base64')}`,
    ].join('\n'),
  );
}

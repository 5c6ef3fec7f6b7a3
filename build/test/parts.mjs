// @ts-check
import { join } from 'node:path';
import { localTool } from '../script/commands.mjs';
import { projectFolder } from '../script/places.mjs';
import { withoutNetwork } from './no-network.mjs';
import { withOwnMounts } from './own-mounts.mjs';
import { packedNeeds } from '../runtime/system-packages.mjs';
import { componentNeeds, endToEndNeeds } from './environment.mjs';
import { countPlaywright, countVitest } from './test-count.mjs';
import { failuresOfPlaywright, failuresOfVitest } from './test-failures.mjs';

/**
 * @typedef {import('../script/commands.mjs').Command} Command
 * @typedef {import('../runtime/system-packages.mjs').Need} Need
 *
 * @typedef {object} Suite what a part has that runs tests
 * @property {(file: string) => boolean} has whether a file is one of its tests, by its path in the project
 * @property {(report: any) => import('./test-count.mjs').Count} count of the report that it wrote
 * @property {(report: any) => readonly import('./test-failures.mjs').Failure[]} failures of the same report
 *
 * @typedef {object} Part of all that must be green
 * @property {string} title for people
 * @property {readonly Need[]} [needs] of the system
 * @property {true} [yields] gives way to whatever runs beside it
 * @property {(words: readonly string[], report: string) => readonly Command[]} commands
 *   One after the other. The words are files, filters and options for the tool; a suite writes its report to a file.
 * @property {Suite} [suite]
 */

const cacheFolder = join('node_modules', '.cache');

/** Kills its own helpers again and again: minutes that the inner loop has not. */
const isSlow = (/** @type {string} */ file) => /\/kill-[^/]*\.test\.ts$/u.test(file);

const isComponent = (/** @type {string} */ file) => /^tests\/renderer\/.*\.test\.ts$/u.test(file);

/** How to read the report of Vitest. @type {Pick<Suite, 'count' | 'failures'>} */
const ofVitest = { count: countVitest, failures: (report) => failuresOfVitest(report, projectFolder) };

/** How to read the report of Playwright. @type {Pick<Suite, 'count' | 'failures'>} */
const ofPlaywright = { count: countPlaywright, failures: failuresOfPlaywright };

/** Every part by its name, which is also how it is asked for. @satisfies {Record<string, Part>} */
export const PARTS = {
  format: {
    title: 'Formatting',
    commands: (words) => [[...localTool('prettier'), ...['--check', '--cache'], ...everythingOr(words)]],
  },
  lint: {
    title: 'Lint',
    yields: true,
    commands: (words) => [
      [
        ...localTool('eslint'),
        ...['--cache', '--cache-strategy', 'content', '--cache-location', join(cacheFolder, 'eslint/')],
        ...everythingOr(words),
      ],
      ...(words.length > 0 ? [] : [localTool('knip')]),
    ],
  },
  types: {
    title: 'Types',
    commands: () => [
      // The core by itself, with the library of the language alone.
      [
        ...localTool('typescript', 'tsc'),
        ...['-p', 'src/core', '--incremental', '--tsBuildInfoFile', join(cacheFolder, 'core.tsbuildinfo')],
      ],
      [
        ...localTool('svelte-check'),
        ...['--tsconfig', 'tsconfig.json', '--fail-on-warnings', '--incremental'],
      ],
    ],
  },
  build: { title: 'Building', commands: () => [[process.execPath, 'build/build.mjs']] },
  unit: {
    title: 'Unit tests',
    commands: (words, report) => [vitest('unit', words, report)],
    suite: {
      has: (file) => file.endsWith('.test.ts') && !isComponent(file) && !isSlow(file),
      ...ofVitest,
    },
  },
  components: {
    title: 'Component tests',
    needs: componentNeeds,
    commands: (words, report) => [vitest('components*', words, report)],
    suite: { has: isComponent, ...ofVitest },
  },
  slow: {
    title: 'Kill tests and fuzzing',
    commands: (words, report) => [
      vitest('slow', words, report),
      ...(words.length > 0 ? [] : [/** @type {const} */ ([process.execPath, 'build/fuzz.mjs'])]),
    ],
    suite: { has: isSlow, ...ofVitest },
  },
  e2e: {
    title: 'End-to-end tests',
    needs: [...componentNeeds, ...endToEndNeeds],
    commands: (words) => [withOwnMounts(playwright(words))],
    suite: { has: (file) => /^tests\/e2e\/.*\.e2e\.ts$/u.test(file), ...ofPlaywright },
  },
  pack: { title: 'Packing', commands: () => [[process.execPath, 'build/test/pack.mjs']] },
  packed: {
    title: 'The packed program, without a network',
    needs: [...componentNeeds, ...endToEndNeeds, ...packedNeeds],
    commands: (words) => [withoutNetwork(playwright(['--config=tests/packed', ...words]))],
    suite: { has: (file) => /^tests\/packed\/.*\.e2e\.ts$/u.test(file), ...ofPlaywright },
  },
};

/** @typedef {keyof typeof PARTS} PartName */

/** @param {readonly string[]} words */
function everythingOr(words) {
  return words.length > 0 ? words : ['.'];
}

/**
 * @param {string} project
 * @param {readonly string[]} words
 * @param {string} report
 * @returns {Command}
 */
function vitest(project, words, report) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return [...localTool('vitest'), 'run', '--project', project, ...reporters, ...words];
}

/**
 * Its report goes where PLAYWRIGHT_JSON_OUTPUT_FILE says.
 *
 * @param {readonly string[]} words
 * @returns {Command}
 */
function playwright(words) {
  return [...localTool('@playwright/test', 'playwright'), 'test', '--reporter=list,json', ...words];
}

// @ts-check
import { PARTS } from './parts.mjs';

/**
 * @typedef {import('./parts.mjs').PartName} PartName
 * @typedef {readonly (readonly PartName[])[]} Stage lanes that run side by side, each one part after the other
 *
 * @typedef {object} Choice
 * @property {readonly Stage[]} stages
 * @property {readonly string[]} words files, filters and options that every chosen part is given
 */

/**
 * Two processors are kept busy: what has one process only runs beside what has several. Of the suites that take a
 * program for each worker one runs at a time; Lint, which is slow the first time, has what these leave of the
 * processors while they wait for animations and windows.
 *
 * @type {readonly Stage[]}
 */
export const EVERYTHING = [
  [
    ['format', 'types', 'build', 'pack'],
    ['unit', 'components', 'slow'],
  ],
  [['e2e'], ['lint']],
  [['packed']],
];

/** What must have run before. @type {Partial<Record<PartName, PartName>>} */
const BEFORE = { packed: 'pack' };

/** Only Linux can give a program a network and mounts of its own. @type {readonly PartName[]} */
const LINUX_ONLY = ['pack', 'packed'];

/**
 * What is to be done about the words behind `npm test`: names of parts come first; without any, words choose the suites
 * that have such tests, and no words at all mean everything.
 *
 * @param {readonly string[]} typed
 * @param {readonly string[]} testFiles all there are, by their paths in the project
 * @param {NodeJS.Platform} [platform]
 * @returns {Choice}
 */
export function choose(typed, testFiles, platform = process.platform) {
  const end = typed.findIndex((word) => !isPart(word));
  const named = typed.slice(0, end < 0 ? typed.length : end).filter(isPart);
  const words = typed.slice(named.length);
  const wanted = named.length > 0 ? named : suitesWith(words, testFiles);
  const chosen = new Set(
    wanted.flatMap((name) => [name, BEFORE[name] ?? name]).filter((name) => isAnywhere(name, platform)),
  );
  const stages = EVERYTHING.map((stage) =>
    stage.map((lane) => lane.filter((name) => chosen.has(name))).filter((lane) => lane.length > 0),
  );
  return { stages: stages.filter((stage) => stage.length > 0), words };
}

/**
 * @param {string} word
 * @returns {word is PartName}
 */
function isPart(word) {
  return Object.hasOwn(PARTS, word);
}

/**
 * @param {PartName} name
 * @param {NodeJS.Platform} platform
 */
function isAnywhere(name, platform) {
  return platform === 'linux' || !LINUX_ONLY.includes(name);
}

/**
 * The parts that have tests in files with such a word in their path; all parts where there is no word.
 *
 * @param {readonly string[]} words
 * @param {readonly string[]} testFiles
 * @returns {PartName[]}
 */
function suitesWith(words, testFiles) {
  const names = Object.keys(PARTS).filter(isPart);
  const filters = words.filter((word) => !word.startsWith('-'));
  if (filters.length === 0) return names;
  const files = testFiles.filter((file) => filters.some((filter) => file.includes(filter)));
  return names.filter((name) => {
    const part = /** @type {import('./parts.mjs').Part} */ (PARTS[name]);
    return files.some((file) => part.suite?.has(file));
  });
}

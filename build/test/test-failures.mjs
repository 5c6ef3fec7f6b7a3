// @ts-check
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {{ file: string, test: string, reason: string }} Failure
 *   a test that failed: its file by its path in the project, its name with those around it, and what was wrong
 *
 * @typedef {{ status: string, fullName: string, failureMessages?: readonly string[] | null }} VitestTest
 * @typedef {{ name: string, status: string, message?: string, assertionResults: readonly VitestTest[] }} VitestFile
 *
 * @typedef {{ results: readonly { error?: { message?: string } }[], status: string }} PlaywrightTest
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {readonly PlaywrightSuite[]} [suites]
 * @property {readonly { title: string, file: string, tests: readonly PlaywrightTest[] }[]} [specs]
 */

/** What went wrong is told by the lines that fit on a screen beside others: the whole of it stands further up. */
const REASON_LINES = 8;

/** A tool without a report says at its end what it found, as a linter does. */
const TOOL_LINES = 30;

/**
 * @param {{ testResults: readonly VitestFile[] }} report
 * @param {string} project its folder
 * @returns {Failure[]} a file that could not be run has no test's name
 */
export function failuresOfVitest({ testResults }, project) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(project, name);
    const tests = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && tests.length === 0) return [{ file, test: '', reason: short(message) }];
    return tests.map((test) => ({
      file,
      test: test.fullName,
      reason: short(test.failureMessages?.join('\n')),
    }));
  });
}

/**
 * A flaky test failed before it passed: it is among them.
 *
 * @param {{ suites: readonly PlaywrightSuite[], errors?: readonly { message?: string }[] }} report
 * @returns {Failure[]} what broke outside any test has neither file nor name
 */
export function failuresOfPlaywright({ suites, errors = [] }) {
  return [
    ...errors.map(({ message }) => ({ file: '', test: '', reason: short(message) })),
    ...suites.flatMap((suite) => inSuite(suite, [])),
  ];
}

/**
 * @param {string} written by a tool that makes no report
 * @returns {Failure} the end of it, without file or test
 */
export function failureOfTool(written) {
  return { file: '', test: '', reason: linesIn(written).slice(-TOOL_LINES).join('\n') };
}

/**
 * @param {PlaywrightSuite} suite
 * @param {readonly string[]} around titles, without that of the file
 * @returns {Failure[]}
 */
function inSuite({ specs = [], suites = [] }, around) {
  const here = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => ({
        file,
        test: [...around, title].join(' › '),
        reason: short(results.find(({ error }) => error)?.error?.message),
      })),
  );
  return [...here, ...suites.flatMap((inner) => inSuite(inner, [...around, inner.title]))];
}

/** @param {string | undefined} message */
function short(message = '') {
  return linesIn(message).slice(0, REASON_LINES).join('\n');
}

/** @param {string} text */
function linesIn(text) {
  return stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

// @ts-check
import { sum } from './test-count.mjs';

/**
 * What is told at the end of a run: the time of each part, which tests failed, and, where there were tests, as the last
 * line how many passed and failed. Whoever has the end of a long log only still knows what broke.
 *
 * @param {readonly import('./run-part.mjs').Outcome[]} outcomes
 * @param {number} seconds all of it took
 * @returns {{ lines: readonly string[], failed: boolean }}
 */
export function summary(outcomes, seconds) {
  const rows = [...outcomes, { title: 'Everything', seconds, failure: undefined, failures: [] }];
  const width = Math.max(...rows.map(({ title }) => title.length));
  const counts = outcomes.flatMap(({ count }) => count ?? []);
  const { passed, failed } = sum(counts);
  return {
    lines: [
      ...rows.map((row) => `${row.title.padEnd(width)}  ${clock(row.seconds)}${toldOf(row.failure)}`),
      ...rows.flatMap((row) => row.failures.flatMap((failure) => ['', ...linesOf(row.title, failure)])),
      ...(counts.length > 0 ? ['', `${passed} passed, ${failed} failed`] : []),
    ],
    failed: outcomes.some(({ failure }) => failure !== undefined),
  };
}

/**
 * @param {string} title of the part
 * @param {import('./test-failures.mjs').Failure} failure
 */
function linesOf(title, { file, test, reason }) {
  const where = ['FAILED', title, file, test].filter((part) => part !== '').join(' › ');
  return [where, ...reason.split('\n').map((line) => `    ${line}`)];
}

/** @param {string | undefined} failure */
function toldOf(failure) {
  return failure === undefined ? '' : `  FAILED: ${failure}`;
}

/** @param {number} seconds */
function clock(seconds) {
  const whole = Math.round(seconds);
  return `${String(Math.floor(whole / 60)).padStart(2)}:${String(whole % 60).padStart(2, '0')}`;
}

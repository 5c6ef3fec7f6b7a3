// @ts-check
import { sum } from './test-count.mjs';

/**
 * What is told at the end of a run. Where there were tests, its last line is how many passed and failed.
 *
 * @param {readonly import('./run-part.mjs').Outcome[]} outcomes
 * @param {number} seconds all of it took
 * @returns {{ lines: readonly string[], failed: boolean }}
 */
export function summary(outcomes, seconds) {
  const rows = [...outcomes, { title: 'Everything', seconds, failure: undefined }];
  const width = Math.max(...rows.map(({ title }) => title.length));
  const counts = outcomes.flatMap(({ count }) => count ?? []);
  const { passed, failed } = sum(counts);
  return {
    lines: [
      ...rows.map((row) => `${row.title.padEnd(width)}  ${clock(row.seconds)}${toldOf(row.failure)}`),
      ...(counts.length > 0 ? ['', `${passed} passed, ${failed} failed`] : []),
    ],
    failed: outcomes.some(({ failure }) => failure !== undefined),
  };
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

// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { boundToParent } from '../script/commands.mjs';
import { ownGroup, passSignals } from '../script/pass-signals.mjs';
import { projectFolder } from '../script/places.mjs';
import { objection } from './test-count.mjs';
import { failureOfTool } from './test-failures.mjs';

/**
 * @typedef {object} Outcome
 * @property {string} title of the part
 * @property {number} seconds
 * @property {string | undefined} failure why it is not green, if so
 * @property {import('./test-count.mjs').Count | undefined} count of its tests, where it is a suite and made a report
 * @property {readonly import('./test-failures.mjs').Failure[]} failures of its tests, as far as a report tells, or what
 *   was written by a part that makes none and was not shown at once
 */

/**
 * Runs the commands of a part one after the other, until one fails.
 *
 * @param {import('./parts.mjs').Part} part
 * @param {object} how
 * @param {readonly string[]} how.words for the tool
 * @param {string} how.report where a suite writes what became of it
 * @param {import('./run-stages.mjs').Company} how.company unless it is alone, what it writes is shown when it has ended
 * @param {NodeJS.ProcessEnv} how.env
 * @returns {Promise<Outcome>}
 */
export async function runPart(part, { words, report, company, env }) {
  const begun = performance.now();
  const shown = company === 'alone';
  if (shown) console.log(`\n== ${part.title}`);
  let written = '';
  let code = 0;
  for (const command of part.commands(words, report)) {
    const ended = await runCommand(command, {
      company,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    written += ended.written;
    code = ended.code;
    if (code !== 0) break;
  }
  if (!shown) console.log(`\n== ${part.title}\n${written.trimEnd()}`);
  const told = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  const count = told && part.suite?.count(told);
  return {
    title: part.title,
    seconds: (performance.now() - begun) / 1000,
    failure: code === 0 ? reasonAgainst(count, words) : `ended with code ${code}.`,
    count,
    failures: told && part.suite ? part.suite.failures(told) : failuresIn(written, code),
  };
}

/**
 * @param {string} written
 * @param {number} code
 */
function failuresIn(written, code) {
  return code === 0 || written === '' ? [] : [failureOfTool(written)];
}

/**
 * @param {import('./test-count.mjs').Count | undefined} count
 * @param {readonly string[]} words
 */
function reasonAgainst(count, words) {
  // Whoever chooses some tests skips the others.
  return count && words.length === 0 ? objection(count) : undefined;
}

/**
 * @param {import('../script/commands.mjs').Command} command
 * @param {{ company: import('./run-stages.mjs').Company, env: NodeJS.ProcessEnv }} how
 * @returns {Promise<{ code: number, written: string }>} a command that a signal ended counts as 1
 */
function runCommand(command, { company, env }) {
  const [file, ...args] = boundToParent(command);
  return new Promise((resolve, reject) => {
    const stdio = company === 'alone' ? 'inherit' : 'pipe';
    const child = spawn(file, args, { cwd: projectFolder, env, detached: ownGroup, stdio });
    if (company === 'behind') giveWay(child.pid);
    const release = passSignals(child);
    let written = '';
    child.stdin?.end();
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (written += text));
    }
    child.once('error', reject);
    child.once('close', (code) => {
      release();
      resolve({ code: code ?? 1, written });
    });
  });
}

/**
 * A process that could not be started has no id.
 *
 * @param {number | undefined} pid
 */
function giveWay(pid) {
  if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW);
}

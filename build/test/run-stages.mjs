// @ts-check
import { PARTS } from './parts.mjs';

/**
 * @typedef {import('./choose.mjs').Stage} Stage
 * @typedef {import('./parts.mjs').PartName} PartName
 * @typedef {import('./run-part.mjs').Outcome} Outcome
 *
 * @typedef {'alone' | 'beside' | 'behind'} Company
 *   What a part runs with: nothing that it has to heed, its equals, or what it gives way to.
 */

/** @type {readonly NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs stages one after the other, and the lanes of each side by side. A part that fails stops no other, so that one
 * run tells of everything; a signal lets what runs wind down, and nothing more begins.
 *
 * @param {readonly Stage[]} stages
 * @param {(name: PartName, company: Company) => Promise<Outcome>} run
 * @returns {Promise<Outcome[]>} as they ended
 */
export async function runStages(stages, run) {
  /** @type {Outcome[]} */
  const outcomes = [];
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  for (const stage of stages) {
    await Promise.all(
      stage.map(async (lane) => {
        for (const name of lane) if (!stopped) outcomes.push(await run(name, companyOf(name, stage)));
      }),
    );
  }
  for (const signal of SIGNALS) process.off(signal, stop);
  return outcomes;
}

/**
 * @param {PartName} name
 * @param {Stage} stage
 * @returns {Company}
 */
function companyOf(name, stage) {
  if (stage.length === 1) return 'alone';
  if (yields(name)) return 'behind';
  return stage.filter((lane) => !lane.every(yields)).length > 1 ? 'beside' : 'alone';
}

/** @param {PartName} name */
function yields(name) {
  return 'yields' in PARTS[name];
}

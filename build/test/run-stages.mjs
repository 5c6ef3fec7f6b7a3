// @ts-check

/**
 * @typedef {import('./choose.mjs').Stage} Stage
 * @typedef {import('./run-part.mjs').Outcome} Outcome
 */

/** @type {readonly NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs stages one after the other, and the lanes of each side by side. A part that fails stops no other, so that one
 * run tells of everything; a signal lets what runs wind down, and nothing more begins.
 *
 * @param {readonly Stage[]} stages
 * @param {(name: import('./parts.mjs').PartName, aside: boolean) => Promise<Outcome>} run `aside`: not alone
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
        for (const name of lane) if (!stopped) outcomes.push(await run(name, stage.length > 1));
      }),
    );
  }
  for (const signal of SIGNALS) process.off(signal, stop);
  return outcomes;
}

// @ts-check
import { spawn } from 'node:child_process';
import { exportLine, offline } from '../runtime/launch.mjs';
import { memoryOf } from './process-tree.mjs';

/**
 * One export as a whole process.
 *
 * @param {string} executable
 * @param {string} format as the command line names it
 * @param {string} target the file, or the folder for pictures
 * @param {string} [deck]
 * @returns {Promise<{ seconds: number, bytes: number, peak: number }>} `peak` in MB over all its processes
 */
export async function measureExport(executable, format, target, deck) {
  const words = [...(deck === undefined ? [] : [deck]), `--${format}`, target, '--json'];
  const started = performance.now();
  const child = spawn(executable, exportLine(words), {
    env: offline(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let report = '';
  child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => (report += text));
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, 250);
  /** @type {number | null} */
  const code = await new Promise((resolve) => child.once('close', resolve));
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watch);
  if (code !== 0) throw new Error(`the export of ${deck ?? 'the report'} ended with code ${String(code)}`);
  const { made } = /** @type {{ made: { bytes: number }[] }} */ (JSON.parse(report));
  return { seconds, bytes: made[0]?.bytes ?? 0, peak };
}

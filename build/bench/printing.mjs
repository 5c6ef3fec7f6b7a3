// @ts-check
import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { exportLine, offline } from '../launch.mjs';
import { memoryOf } from './process-tree.mjs';

/**
 * One export as a whole process.
 *
 * @param {string} executable
 * @param {string} file the PDF
 * @param {string} [deck]
 * @returns {Promise<{ seconds: number, bytes: number, peak: number }>} `peak` in MB over all its processes
 */
export async function measureExport(executable, file, deck) {
  const words = [...(deck === undefined ? [] : [deck]), '--pdf', file];
  const started = performance.now();
  const child = spawn(executable, exportLine(words), { env: offline(), stdio: 'ignore' });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, 250);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watch);
  if (code !== 0) throw new Error(`the export of ${deck ?? 'the report'} ended with code ${String(code)}`);
  return { seconds, bytes: (await stat(file)).size, peak };
}

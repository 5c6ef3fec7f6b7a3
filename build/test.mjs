// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlainError, runScript } from './script/plain-error.mjs';
import { ensureSystemPackages } from './runtime/system-packages.mjs';
import { choose } from './test/choose.mjs';
import { testEnvironment } from './test/environment.mjs';
import { PARTS } from './test/parts.mjs';
import { runPart } from './test/run-part.mjs';
import { runStages } from './test/run-stages.mjs';
import { summary } from './test/summary.mjs';
import { testFiles } from './test/test-files.mjs';

/** Also on machines where that is not done unasked: see system-packages.mjs. */
const INSTALL = '--install';

await runScript(async () => {
  const typed = process.argv.slice(2);
  const { stages, words } = choose(
    typed.filter((word) => word !== INSTALL),
    testFiles(),
  );
  /** @type {readonly import('./test/parts.mjs').Part[]} */
  const parts = stages.flat(2).map((name) => PARTS[name]);
  if (parts.length === 0) throw new PlainError(`No test is called ${words.join(' ')}.`);
  const needs = parts.flatMap((part) => part.needs ?? []);
  await ensureSystemPackages(needs, { install: typed.includes(INSTALL) });
  const env = { ...process.env, ...(needs.length > 0 ? await testEnvironment() : {}) };
  const begun = performance.now();
  return withFolder(async (folder) => {
    const outcomes = await runStages(stages, (name, company) =>
      runPart(PARTS[name], { words, report: join(folder, `${name}.json`), company, env }),
    );
    const { lines, failed } = summary(outcomes, (performance.now() - begun) / 1000);
    console.log(`\n${lines.join('\n')}`);
    return failed ? 1 : 0;
  });
});

/**
 * @template T
 * @param {(folder: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
async function withFolder(use) {
  const folder = await mkdtemp(join(tmpdir(), 'kinderwerk-in-beeld-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

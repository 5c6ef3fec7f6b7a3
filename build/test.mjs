// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from './app-build.mjs';
import { chromiumNeed, findChromium } from './chromium.mjs';
import { localTool, npm, run } from './commands.mjs';
import { PlainError, runScript } from './plain-error.mjs';
import { ensureRuntime, runtimeFolder } from './runtime.mjs';
import { findFirefox } from './firefox.mjs';
import {
  electronNeeds,
  ensureSystemPackages,
  officeNeeds,
  packedNeeds,
  pageNeeds,
  screenNeeds,
  twoScreenNeeds,
} from './system-packages.mjs';
import { withoutNetwork } from './no-network.mjs';
import { makePackedBuilds } from './packed-builds.mjs';
import { countPlaywright, countVitest, objection, readReport, sum } from './test-count.mjs';
import { withTwoScreens } from './two-screens.mjs';
import { withVirtualScreen } from './virtual-screen.mjs';

/**
 * @typedef {import('./commands.mjs').Command} Command
 * @typedef {import('./test-count.mjs').Count} Count
 */

/** The suites of the real program. */
const SUITES = {
  'one-screen': { name: 'End-to-end tests, one screen', withScreens: withVirtualScreen },
  'two-screens': { name: 'End-to-end tests, two screens', withScreens: withTwoScreens },
  packed: { name: 'The packed program, without a network', withScreens: withVirtualScreen, offline: true },
};

await runScript(async () => {
  await ensureSystemPackages([
    ...electronNeeds,
    ...screenNeeds,
    ...twoScreenNeeds,
    ...officeNeeds,
    ...packedNeeds,
    ...(process.env.CHROMIUM ? [] : [chromiumNeed]),
    ...(process.env.FIREFOX ? [] : pageNeeds),
  ]);
  const electron = await ensureRuntime();
  const browsers = { CHROMIUM: findChromium(), FIREFOX: findFirefox() };
  await step('Formatting', [...localTool('prettier'), '--check', '.']);
  await step('Lint', [...localTool('eslint'), '.']);
  await step('Types', [...npm(), 'run', '--silent', 'types']);
  const { passed, failed } = await withReports(async (folder) => {
    const unit = await testUnits(browsers, join(folder, 'vitest.json'));
    await step('Fuzzing', [...npm(), 'run', '--silent', 'fuzz']);
    await buildApp();
    const env = { ...browsers, KIB_ELECTRON: electron, ELECTRON_OVERRIDE_DIST_PATH: runtimeFolder(electron) };
    const program = await testProgram('one-screen', join(folder, 'one-screen.json'), env);
    // Only Linux can be given screens that are not there; elsewhere one would need the cables.
    if (process.platform !== 'linux') return sum([unit, program]);
    const screens = await testProgram('two-screens', join(folder, 'two-screens.json'), env);
    console.log('\nPacking the program…');
    const packed = await makePackedBuilds();
    const packedEnv = { ...env, KIB_PACKED: packed.program, KIB_PACKED_TWIN: packed.twin };
    return sum([unit, program, screens, await testProgram('packed', join(folder, 'packed.json'), packedEnv)]);
  });
  console.log(`\n${passed} passed, ${failed} failed`);
  return 0;
});

/**
 * The tests of functions, and those of components in a browser.
 *
 * @param {NodeJS.ProcessEnv} browsers
 * @param {string} report
 */
async function testUnits(browsers, report) {
  const name = 'Unit and component tests';
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await step(name, [...localTool('vitest'), 'run', ...reporters], browsers);
  return accepted(name, countVitest(readReport(report)));
}

/**
 * The tests of the real program; on Linux they have a screen, or two, of their own.
 *
 * @param {keyof typeof SUITES} project
 * @param {string} report
 * @param {NodeJS.ProcessEnv} programs where Electron and the browsers are
 */
async function testProgram(project, report, programs) {
  const { name, withScreens, ...suite } = SUITES[project];
  const command = /** @type {const} */ ([
    ...localTool('@playwright/test', 'playwright'),
    'test',
    `--project=${project}`,
    '--reporter=list,json',
  ]);
  const env = { ...programs, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const line = 'offline' in suite ? withoutNetwork(command) : command;
  const test = (/** @type {NodeJS.ProcessEnv} */ screen) => step(name, line, { ...env, ...screen });
  await (process.platform === 'linux' ? withScreens(test) : test({}));
  return accepted(name, countPlaywright(readReport(report)));
}

/**
 * @param {string} name
 * @param {Command} command
 * @param {NodeJS.ProcessEnv} [env]
 * @throws {PlainError} when the command fails: the steps after it are not run
 */
async function step(name, command, env = {}) {
  console.log(`\n== ${name}`);
  const code = await run(command, { env: { ...process.env, ...env } });
  if (code !== 0) throw new PlainError(`\n${name}: failed.`);
}

/**
 * @param {string} name
 * @param {Count} count
 */
function accepted(name, count) {
  const reason = objection(count);
  if (reason) throw new PlainError(`\n${name}: ${reason}`);
  return count;
}

/**
 * @template T
 * @param {(folder: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
async function withReports(use) {
  const folder = await mkdtemp(join(tmpdir(), 'kinderwerk-in-beeld-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

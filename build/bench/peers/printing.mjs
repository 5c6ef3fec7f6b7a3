// @ts-check
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { capture, findCommand } from '../../script/commands.mjs';
import { electronSwitches, exportLine, offline } from '../../runtime/launch.mjs';
import { findChromium } from '../../runtime/chromium.mjs';
import { median } from '../statistics.mjs';

/** @typedef {import('../../script/commands.mjs').Command} Command */
/** @typedef {{ ours: string, reveal: string, marp: string, pptx: string }} Files one deck as each program has it */

export const shell = fileURLToPath(new URL('shell', import.meta.url));
const rounds = 3;

/**
 * Seconds that each program takes to make a PDF of the same slides, as a whole process: medians of runs in turns.
 *
 * @param {string} executable
 * @param {Files} files
 * @param {string} folder
 * @param {string} modules
 * @returns {Promise<Record<string, number>>} by the name of the program
 */
export async function measurePrinting(executable, files, folder, modules) {
  const commands = Object.entries(printers(executable, files, folder, modules));
  /** @type {Record<string, number[]>} */
  const seconds = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, { command, pdf }] of round % 2 === 0 ? commands : commands.toReversed()) {
      (seconds[name] ??= []).push(await timed(command, pdf));
    }
  }
  return Object.fromEntries(Object.entries(seconds).map(([name, each]) => [name, median(each)]));
}

/**
 * @param {string} executable
 * @param {Files} files
 * @param {string} folder
 * @param {string} modules
 * @returns {Record<string, { command: Command, pdf: string }>}
 */
function printers(executable, { ours, reveal, marp, pptx }, folder, modules) {
  const to = (/** @type {string} */ name) => join(folder, `${name}.pdf`);
  const soffice = findCommand('soffice');
  const tool = join(modules, '@marp-team', 'marp-cli', 'marp-cli.js');
  const profile = pathToFileURL(join(folder, 'libreoffice')).href;
  return {
    ours: { command: [executable, ...exportLine([ours, '--pdf', to('ours')])], pdf: to('ours') },
    'reveal.js': {
      command: [executable, ...electronSwitches({ screen: false }), shell, reveal, to('reveal')],
      pdf: to('reveal'),
    },
    Marp: {
      command: [process.execPath, tool, marp, '--pdf', '-o', to('marp'), '--browser-path', findChromium()],
      pdf: to('marp'),
    },
    ...(soffice === undefined
      ? {}
      : {
          LibreOffice: {
            command: [
              soffice,
              `-env:UserInstallation=${profile}`,
              ...['--headless', '--convert-to', 'pdf', '--outdir', dirname(to('x')), pptx],
            ],
            pdf: to(basename(pptx, '.pptx')),
          },
        }),
  };
}

/**
 * @param {Command} command
 * @param {string} pdf
 */
async function timed(command, pdf) {
  const started = Date.now();
  const { code, output } = await capture(command, { env: { ...offline(), CHROME_NO_SANDBOX: '1' } });
  const seconds = (Date.now() - started) / 1000;
  const { mtimeMs } = await stat(pdf).catch(() => ({ mtimeMs: 0 }));
  if (code !== 0 || mtimeMs < started - 1) throw new Error(`${command.join(' ')}\n${output}`);
  return seconds;
}

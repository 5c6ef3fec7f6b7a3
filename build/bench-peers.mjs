// @ts-check
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDeck } from './bench/decks.mjs';
import { slidesIn, writeMarp, writeReveal } from './bench/peers/decks.mjs';
import { fetchPeers } from './bench/peers/fetch.mjs';
import { measurePrinting, shell } from './bench/peers/printing.mjs';
import { measureShowing } from './bench/peers/showing.mjs';
import { measureExport } from './bench/printing.mjs';
import { provision } from './runtime/provision.mjs';
import { ensureSystemPackages, screenNeeds } from './runtime/system-packages.mjs';
import { withVirtualScreen } from './screens/virtual-screen.mjs';
import { capture } from './script/commands.mjs';
import { outFolder, projectFolder } from './script/places.mjs';
import { runScript } from './script/plain-error.mjs';

const shown = 16;
const printed = [16, 100, 300];
const emptyApp = fileURLToPath(new URL('bench/empty-app', import.meta.url));

await runScript(async () => {
  await ensureSystemPackages(screenNeeds);
  const executable = await provision();
  const modules = await fetchPeers();
  const folder = await mkdtemp(join(tmpdir(), 'kinderwerk-in-beeld-'));
  try {
    /** @type {Record<string, Record<string, string>>} */
    const table = {};
    const { ours, reveal, marp } = await deckFor(executable, folder, modules, shown);
    const page = await marpPage(marp, modules);
    const programs = {
      'empty window': { words: [emptyApp], slides: 0 },
      ours: { words: [projectFolder, ours], slides: shown },
      'reveal.js': { words: [shell, reveal], slides: shown },
      Marp: { words: [shell, page], slides: shown },
    };
    const showing = await withVirtualScreen((screen) =>
      measureShowing(executable, { ...process.env, ...screen }, programs),
    );
    const empty = showing['empty window']?.start ?? NaN;
    table['start, over an empty window'] = eachOf(showing, ({ start }) => (start / empty).toFixed(2));
    table['key to paint, p50 and p95'] = eachOf(showing, ({ p50, p95 }) =>
      Number.isNaN(p50) ? '' : `${p50.toFixed(0)} and ${p95.toFixed(0)} ms`,
    );
    for (const slides of printed) {
      const files = await deckFor(executable, folder, modules, slides);
      const seconds = await measurePrinting(executable, files, folder, modules);
      table[`PDF of ${slides} slides`] = eachOf(seconds, (each) => `${each.toFixed(2)} s`);
    }
    console.table(table);
    await writeFile(join(outFolder, 'bench-peers.json'), JSON.stringify(table, null, 2));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
});

/**
 * The same slides for every program.
 *
 * @param {string} executable
 * @param {string} folder
 * @param {string} modules
 * @param {number} slides
 */
async function deckFor(executable, folder, modules, slides) {
  const ours = await writeDeck(folder, slides);
  const same = await slidesIn(ours);
  const pptx = join(folder, `office-${slides}.pptx`);
  await measureExport(executable, 'pptx', pptx, ours);
  return {
    ours,
    pptx,
    reveal: await writeReveal(folder, same, modules),
    marp: await writeMarp(folder, same),
  };
}

/**
 * Marp's own page, which presents.
 *
 * @param {string} file
 * @param {string} modules
 */
async function marpPage(file, modules) {
  const page = file.replace(/md$/, 'html');
  const tool = join(modules, '@marp-team', 'marp-cli', 'marp-cli.js');
  const { code, output } = await capture([process.execPath, tool, file, '-o', page]);
  if (code !== 0) throw new Error(output);
  return page;
}

/**
 * @template T
 * @param {Readonly<Record<string, T>>} measured
 * @param {(each: T) => string} write
 */
function eachOf(measured, write) {
  return Object.fromEntries(Object.entries(measured).map(([name, each]) => [name, write(each)]));
}

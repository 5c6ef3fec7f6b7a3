// @ts-check
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureChanging } from './bench/changing.mjs';
import { writeDeck, writeDeckWithPhotos } from './bench/decks.mjs';
import { measureMemory, measureMoving } from './bench/moving.mjs';
import { measureExport } from './bench/printing.mjs';
import { firstSlideBytes, packedBytes, scriptBytes } from './bench/sizes.mjs';
import { measureStart } from './bench/starting.mjs';
import { median } from './bench/statistics.mjs';
import { measureTyping, measureTypingIn } from './bench/typing.mjs';
import { measureTwoWindows } from './bench/two-windows.mjs';
import { outFolder } from './script/places.mjs';
import { runScript } from './script/plain-error.mjs';
import { provision } from './runtime/provision.mjs';
import { ensureSystemPackages, screenNeeds } from './runtime/system-packages.mjs';
import { withVirtualScreen } from './screens/virtual-screen.mjs';

/** @typedef {{ what: string, value: string, aim: string }} Row */

const large = 1000;
const styles = /** @type {const} */ (['yaml', 'json']);

await runScript(async () => {
  await ensureSystemPackages(screenNeeds);
  const executable = await provision();
  const folder = await mkdtemp(join(tmpdir(), 'kinderwerk-in-beeld-'));
  try {
    /** @type {Row[]} */
    const rows = [
      ...(await withVirtualScreen((screen) => onScreen(executable, { ...process.env, ...screen }, folder))),
      ...(await onPaper(executable, folder)),
      ...(await packed()),
      {
        what: 'JS and CSS before the first slide',
        value: `${kB(await firstSlideBytes())} kB`,
        aim: '< 200 kB',
      },
      { what: 'JS and CSS', value: `${kB(await scriptBytes())} kB`, aim: '< 450 kB' },
    ];
    console.table(Object.fromEntries(rows.map(({ what, value, aim }) => [what, { value, aim }])));
    await writeFile(join(outFolder, 'bench.json'), JSON.stringify(rows, null, 2));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
});

/**
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} env
 * @param {string} folder
 * @returns {Promise<Row[]>}
 */
async function onScreen(executable, env, folder) {
  const deck = await writeDeck(folder, large);
  const start = await measureStart(executable, env, deck);
  const moving = await measureMoving(executable, env);
  const two = await measureTwoWindows(executable, env);
  const changing = await measureChanging(executable, env, folder);
  const typing = await measureTyping(executable, env);
  const withPhotos = [];
  for (const style of styles) {
    const file = await writeDeckWithPhotos(folder, { slides: 200, photos: 12, style });
    withPhotos.push({ style, ...(await measureTypingIn(executable, env, file)) });
  }
  const memory = await measureMemory(executable, env, deck, large);
  return [
    { what: 'start, empty window', value: `${ms(start.empty)} ms`, aim: '' },
    { what: 'start, report', value: `${ms(start.report)} ms`, aim: '' },
    { what: 'start, ratio', value: (start.report / start.empty).toFixed(2), aim: '≤ 1.08' },
    ...start.phases.map(({ what, at }) => ({ what: `start, ${what} at`, value: `${ms(at)} ms`, aim: '' })),
    { what: `opening ${large} slides, extra`, value: `${ms(start.large - start.report)} ms`, aim: '' },
    { what: 'key to paint, p50', value: `${ms(moving.p50)} ms`, aim: '' },
    { what: 'key to paint, p95', value: `${ms(moving.p95)} ms`, aim: '≤ 50 ms' },
    { what: 'key in the console to paint before the room, p95', value: `${ms(two.p95)} ms`, aim: '' },
    { what: 'the same, more than one window alone', value: `${ms(two.p95 - moving.p95)} ms`, aim: '≤ 20 ms' },
    { what: 'frames over 25 ms in a chart', value: String(moving.slowFrames), aim: '' },
    { what: 'file saved elsewhere to paint, p95', value: `${ms(changing.elsewhere)} ms`, aim: '≤ 300 ms' },
    { what: 'change of a text to paint, p95', value: `${ms(changing.here)} ms`, aim: '≤ 50 ms' },
    ...typedRows('of the editor', typing),
    ...withPhotos.flatMap(({ style, main, ...typed }) => [
      ...typedRows(`of 200 slides with 12 photos as ${style}`, typed),
      { what: 'the same, an order to its answer, p50 and p95', value: both(main), aim: '≤ 100 ms' },
    ]),
    {
      what: `memory over ${large} slides`,
      value: [memory.start, memory.middle, memory.end].map((mb) => mb.toFixed(0)).join(' → ') + ' MB',
      aim: 'flat',
    },
  ];
}

/**
 * @param {string} where
 * @param {Awaited<ReturnType<typeof measureTyping>>} typed
 * @returns {Row[]}
 */
function typedRows(where, typed) {
  return /** @type {const} */ (['headline', 'figure']).flatMap((what) => [
    {
      what: `key in a ${what} ${where} to paint, p50 and p95`,
      value: both(typed[what].shown),
      aim: '≤ 33 ms',
    },
    { what: 'the same, until its thumbnail is painted', value: both(typed[what].settled), aim: '≤ 100 ms' },
  ]);
}

/** @param {{ p50: number, p95: number }} times */
function both({ p50, p95 }) {
  return `${ms(p50)} and ${ms(p95)} ms`;
}

/**
 * @param {string} executable
 * @param {string} folder
 * @returns {Promise<Row[]>}
 */
async function onPaper(executable, folder) {
  const file = join(folder, 'out.pdf');
  const report = [];
  for (let round = 0; round < 5; round++) report.push(await measureExport(executable, 'pdf', file));
  const rows = [
    {
      what: 'export, report',
      value: `${median(report.map(({ seconds }) => seconds)).toFixed(2)} s, ${kB(report[0]?.bytes ?? 0)} kB`,
      aim: '≤ 0.8 s, 100 kB',
    },
  ];
  for (const format of ['handout', 'png', 'pptx', 'html']) {
    const { seconds, bytes } = await measureExport(executable, format, join(folder, `out.${format}`));
    const aim = format === 'html' ? '< 1500 kB' : '';
    rows.push({
      what: `export, report as ${format}`,
      value: `${seconds.toFixed(2)} s, ${kB(bytes)} kB`,
      aim,
    });
  }
  for (const slides of [15, 100, 300, large]) {
    const { seconds, bytes, peak } = await measureExport(
      executable,
      'pdf',
      file,
      await writeDeck(folder, slides),
    );
    const value = `${seconds.toFixed(2)} s, ${kB(bytes)} kB, ${peak.toFixed(0)} MB`;
    rows.push({ what: `export, ${slides} charts`, value, aim: slides === 100 ? '< 1 s, 1500 kB' : '' });
  }
  return rows;
}

/** @returns {Promise<Row[]>} */
async function packed() {
  const { all, archive } = await packedBytes();
  return [
    { what: 'packed, all of it', value: `${kB(all / 1000)} MB`, aim: '< 260 MB' },
    { what: 'packed, without Electron', value: `${kB(archive)} kB`, aim: '' },
  ];
}

/** @param {number} value */
function ms(value) {
  return value.toFixed(0);
}

/** @param {number} bytes */
function kB(bytes) {
  return (bytes / 1000).toFixed(0);
}

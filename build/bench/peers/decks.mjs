// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {{ headline: string, rows: { label: string, value: number }[] }} ChartSlide */

/**
 * The slides of a deck that `writeDeck` wrote.
 *
 * @param {string} file
 * @returns {Promise<ChartSlide[]>}
 */
export async function slidesIn(file) {
  const deck = /** @type {{ slides: ChartSlide[] }} */ (JSON.parse(await readFile(file, 'utf8')));
  return deck.slides;
}

/**
 * The same slides as a page of reveal.js with Chart.js.
 *
 * @param {string} folder
 * @param {readonly ChartSlide[]} slides
 * @param {string} modules
 * @returns {Promise<string>} the file
 */
export async function writeReveal(folder, slides, modules) {
  const from = (/** @type {string[]} */ ...path) => pathToFileURL(join(modules, ...path)).href;
  const sections = slides.map(
    ({ headline, rows }) =>
      `<section><h2>${headline}</h2><div style="height:800px"><canvas data-rows='${JSON.stringify(rows)}'></canvas></div></section>`,
  );
  const file = join(folder, `reveal-${slides.length}.html`);
  await writeFile(
    file,
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>reveal.js</title>
<link rel="stylesheet" href="${from('reveal.js', 'dist', 'reveal.css')}">
<link rel="stylesheet" href="${from('reveal.js', 'dist', 'theme', 'white.css')}"></head>
<body><div class="reveal"><div class="slides">${sections.join('\n')}</div></div>
<script src="${from('chart.js', 'dist', 'chart.umd.min.js')}"></script>
<script src="${from('reveal.js', 'dist', 'reveal.js')}"></script>
<script>(${showReveal.toString()})()</script></body></html>`,
  );
  return file;
}

/** Runs in the page: draws a chart when its slide comes, or all of them before they are printed. */
function showReveal() {
  const { Chart, Reveal } = /** @type {any} */ (globalThis);
  const print = location.search === '?print-pdf';
  const draw = (/** @type {HTMLCanvasElement | null} */ canvas) => {
    if (canvas?.dataset.rows === undefined) return;
    const rows = /** @type {{ label: string, value: number }[]} */ (JSON.parse(canvas.dataset.rows));
    delete canvas.dataset.rows;
    const values = { data: rows.map(({ value }) => value) };
    new Chart(canvas, {
      type: 'bar',
      data: { labels: rows.map(({ label }) => label), datasets: [values] },
      options: {
        plugins: { legend: { display: false } },
        indexAxis: 'y',
        maintainAspectRatio: false,
        ...(print && { animation: false }),
      },
    });
  };
  Reveal.on('slidechanged', (/** @type {{ currentSlide: Element }} */ { currentSlide }) => {
    draw(currentSlide.querySelector('canvas'));
  });
  /** @type {any} */ (window).drawn = Reveal.initialize({
    width: 1920,
    height: 1080,
    transition: 'none',
    backgroundTransition: 'none',
  }).then(async () => {
    if (!print) {
      draw(document.querySelector('.present canvas'));
      return;
    }
    while (!Reveal.isPrintView() || document.querySelector('.pdf-page') === null)
      await new Promise((resolve) => setTimeout(resolve, 5));
    for (const canvas of document.querySelectorAll('canvas')) draw(canvas);
  });
}

/**
 * The same slides for Marp, which has no charts: as tables.
 *
 * @param {string} folder
 * @param {readonly ChartSlide[]} slides
 * @returns {Promise<string>} the file
 */
export async function writeMarp(folder, slides) {
  const pages = slides.map(({ headline, rows }) => {
    const lines = rows.map(({ label, value }) => `| ${label} | ${value} |`);
    return [`# ${headline}`, '', '| | % |', '| - | - |', ...lines].join('\n');
  });
  const file = join(folder, `marp-${slides.length}.md`);
  await writeFile(file, `---\nmarp: true\n---\n\n${pages.join('\n\n---\n\n')}\n`);
  return file;
}

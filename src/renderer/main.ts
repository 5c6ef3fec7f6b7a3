import { mount } from 'svelte';
import type { PagesDrawn } from '../ipc/api';
import { hyphenation } from './slides/hyphenation.svelte';
import { loadHyphenate } from './slides/load-hyphenate';
import { loadCharts } from './slides/chart/load-charts';
import { bridgeHost } from './hosts/bridge-host';
import { reportFaults } from './hosts/report-faults';
import { takeDroppedDecks } from './hosts/dropped-decks';
import { openAudience } from './open-audience';
import { readIfOpen } from './show/editor-at-hand';
import { loadFonts } from './styles/load-fonts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

const target = document.getElementById('app');
if (target === null) throw new Error('the page has no place for the app');

performance.mark('page script runs');
const host = bridgeHost();
reportFaults(host);
const fonts = loadFonts();
const editor = { host, load: () => import('./editor/EditorView.svelte') };

const view = new URLSearchParams(location.search).get('view');
hyphenation.loadFrom(loadHyphenate);
if (view === 'print') {
  const [job, { default: PrintView }] = await Promise.all([
    host.printJob(),
    import('./paper/PrintView.svelte'),
    fonts,
    loadCharts(),
  ]);
  await hyphenation.need(job.deck);
  mount(PrintView, { target, props: { job, drawn: (pages: PagesDrawn) => host.drawn(pages) } });
} else if (view === 'console') {
  const [opened, { default: ConsoleView }] = await Promise.all([
    host.opened(),
    import('./views/ConsoleView.svelte'),
    fonts,
    loadCharts(),
  ]);
  const [atHand] = await Promise.all([readIfOpen(editor, opened), hyphenation.need(opened.deck)]);
  takeDroppedDecks(host);
  mount(ConsoleView, { target, props: { host, opened, editor: atHand } });
} else {
  const [opened] = await Promise.all([host.opened(), fonts]);
  takeDroppedDecks(host);
  await openAudience(target, { host, opened, editor });
}

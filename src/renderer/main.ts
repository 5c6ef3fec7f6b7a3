import { mount } from 'svelte';
import { loadCharts } from './slides/chart/load-charts';
import { bridgeHost } from './hosts/bridge-host';
import { reportFaults } from './hosts/report-faults';
import { takeDroppedDecks } from './hosts/dropped-decks';
import { loadFonts } from './styles/load-fonts';
import AudienceView from './views/AudienceView.svelte';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

const target = document.getElementById('app');
if (target === null) throw new Error('the page has no place for the app');

performance.mark('page script runs');
const host = bridgeHost();
reportFaults(host);
const fonts = loadFonts();

const view = new URLSearchParams(location.search).get('view');
if (view === 'print') {
  const [job, { default: PrintView }] = await Promise.all([
    host.printJob(),
    import('./paper/PrintView.svelte'),
    fonts,
    loadCharts(),
  ]);
  mount(PrintView, { target, props: { job, drawn: (done: number) => host.drawn(done) } });
} else {
  const console = view === 'console' ? import('./views/ConsoleView.svelte') : undefined;
  const [opened, loaded] = await Promise.all([host.opened(), console, fonts]);
  takeDroppedDecks(host);
  const editor = { host, load: () => import('./editor/EditorView.svelte') };
  mount(loaded?.default ?? AudienceView, { target, props: { host, opened, editor } });
  performance.mark('slide mounted');
  // The first slide is on screen; meanwhile the charts of the next ones are prepared.
  requestAnimationFrame(() => setTimeout(() => void loadCharts()));
}

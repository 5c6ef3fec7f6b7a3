import { flushSync, mount } from 'svelte';
import { clamp } from '../src/core/slide/navigation';
import { openShowState } from '../src/core/show/apply';
import type { DocumentState } from '../src/ipc/api';
import { loadCharts } from '../src/renderer/slides/chart/load-charts';
import { keepPlace, keptPlace } from '../src/renderer/hosts/kept-place';
import ConsoleView from '../src/renderer/views/ConsoleView.svelte';
import { loadFonts } from '../src/renderer/styles/load-fonts';
import AudienceView from '../src/renderer/views/AudienceView.svelte';
import { pageHost } from '../tests/support/host';
import { chosenDeck } from './chosen-deck';
import '../src/renderer/styles/fonts.css';
import '../src/renderer/styles/tokens.css';
import '../src/renderer/styles/base.css';

/** One window of the program in a browser. The address keeps the position, so that a reload stays there. */
const target = document.getElementById('app');
if (target === null) throw new Error('the page has no place for the app');

const view = new URLSearchParams(location.search).get('view');
const FILE: DocumentState = {
  name: 'dev.beeld',
  place: 'file',
  changed: false,
  canUndo: false,
  canRedo: false,
};

const [deck] = await Promise.all([chosenDeck(), loadFonts(), loadCharts()]);
const position = clamp(deck, keptPlace() ?? { slide: 0, step: 0 });
const host = pageHost(deck, { document: FILE, state: openShowState(deck, { position }) });
host.subscribe((event) => {
  if (event.type === 'state') keepPlace(event.state.position);
});
const editor = { host, load: () => import('../src/renderer/editor/EditorView.svelte') };
mount(view === 'console' ? ConsoleView : AudienceView, {
  target,
  props: { host, opened: host.start, editor },
});
// The view listens from its first effect on.
flushSync();
if (view === 'editor') await host.act('edit');

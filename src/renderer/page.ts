import { mount } from 'svelte';
import type { PageShow } from '../core/frames/page-show';
import { loadCharts } from './slides/chart/load-charts';
import { PageHost } from './hosts/page-host';
import { printPages } from './paper/print-pages';
import { loadPictures } from './slides/load-pictures';
import { loadFonts } from './styles/load-fonts';
import AudienceView from './views/AudienceView.svelte';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './page/page.css';

/** The entry of the standalone page: `src/main/export/html-page.ts` writes its content. */
const target = document.getElementById('app');
const written = document.getElementById('show')?.textContent;
if (target === null || written == null) throw new Error('the page has no place for the app, or no show');

const host = new PageHost(JSON.parse(written) as PageShow);
// Charts and pictures too, since the browser may print at any time and will not wait for them.
const [opened] = await Promise.all([host.opened(), loadFonts(), loadCharts()]);
await loadPictures(opened.deck, opened.deck.slides);
mount(AudienceView, { target, props: { host, opened } });
printPages(() => host.job());

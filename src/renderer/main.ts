import { mount } from 'svelte';
import { bridgeHost } from './hosts/bridge-host';
import { loadFonts } from './styles/load-fonts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

const target = document.getElementById('app');
if (target === null) throw new Error('the page has no place for the app');

const host = bridgeHost();
const fonts = loadFonts();

if (new URLSearchParams(location.search).get('view') === 'print') {
  const [job, { default: PrintView }] = await Promise.all([
    host.printJob(),
    import('./views/PrintView.svelte'),
    fonts,
  ]);
  mount(PrintView, { target, props: { job, drawn: (done: number) => void host.drawn(done) } });
} else {
  const [opened, { default: AudienceView }] = await Promise.all([
    host.opened(),
    import('./views/AudienceView.svelte'),
    fonts,
  ]);
  mount(AudienceView, { target, props: { host, opened } });
}

import { loadCharts } from '../../src/renderer/slides/chart/load-charts';
import { loadFonts } from '../../src/renderer/styles/load-fonts';
import '../../src/renderer/styles/fonts.css';
import '../../src/renderer/styles/tokens.css';
import '../../src/renderer/styles/base.css';

document.documentElement.lang = 'nl';
// As in the program: a slide is drawn when its letters and its charts are there.
await Promise.all([loadFonts(), loadCharts()]);

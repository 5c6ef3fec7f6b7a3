import type { SlideChart } from '../../../charts/slide-chart';

/** What is fetched only when a chart is to be drawn: everything that needs Chart.js. */
interface Charts {
  readonly SlideChart: typeof SlideChart;
}

let loading: Promise<Charts> | undefined;
let loaded: Charts | undefined;

/** Fetches the drawing of charts, once: a show that opens on a title need not wait for it. */
export function loadCharts(): Promise<Charts> {
  loading ??= import('../../../charts/slide-chart').then((charts) => (loaded = charts));
  return loading;
}

/** The drawing of charts, for where it must be at hand: whoever asks has waited for `loadCharts`. */
export function chartsAtHand(): Charts {
  if (loaded === undefined) throw new Error('charts are not loaded yet');
  return loaded;
}

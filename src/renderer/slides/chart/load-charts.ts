import type { SlideChart } from '../../../charts/slide-chart';

/** Loaded only when a chart has to be drawn: everything that needs Chart.js. */
interface Charts {
  readonly SlideChart: typeof SlideChart;
}

let loading: Promise<Charts> | undefined;
let loaded: Charts | undefined;

/** Loads the chart code, once: a show that opens on a title need not wait for it. */
export function loadCharts(): Promise<Charts> {
  loading ??= import('../../../charts/slide-chart').then((charts) => (loaded = charts));
  return loading;
}

/** The chart code, for callers that have waited for `loadCharts`. */
export function chartsAtHand(): Charts {
  if (loaded === undefined) throw new Error('charts are not loaded yet');
  return loaded;
}

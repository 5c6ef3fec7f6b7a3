import { isChart } from '../../core/charts/chart-rules';
import type { Slide } from '../../core/deck/types';
import ChartSlide from './ChartSlide.svelte';
import FigureSlide from './FigureSlide.svelte';
import type { Drawn } from './slide-props';
import { wordsComponentFor } from './words-components';

/** What draws a slide of any kind. */
export function componentFor(slide: Slide): Drawn {
  return wordsComponentFor(slide) ?? ((isChart(slide) ? ChartSlide : FigureSlide) as Drawn);
}

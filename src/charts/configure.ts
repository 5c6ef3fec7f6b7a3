import { byKind, type ByKind } from '../core/deck/by-kind';
import { shownSlide } from '../core/deck/shown-slide';
import type { ChartKind, Colour, Deck, SlideOf } from '../core/deck/types';
import { configureBars } from './bars';
import { configureColumns } from './columns';
import { configureComparison } from './comparison';
import { configureLines } from './lines';
import { configureRing } from './ring';
import type { Configure } from './slide-chart';
import { configureStacked } from './stacked';

/** How each kind of chart is drawn. */
const KINDS: ByKind<ChartKind, [deck: Pick<Deck, 'language'>, colour: Colour], Configure> = {
  ranking: configureBars,
  counts: configureBars,
  stacked: configureStacked,
  columns: configureColumns,
  lines: configureLines,
  comparison: configureComparison,
  ring: configureRing,
};

/** How the chart of a slide is drawn at any step and size. */
export function configureChart(
  deck: Pick<Deck, 'language'>,
  slide: SlideOf<ChartKind>,
  colour: Colour,
): Configure {
  return byKind(KINDS, shownSlide(slide), deck, colour);
}

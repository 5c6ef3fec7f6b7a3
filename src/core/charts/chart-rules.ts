import { byKind, type ByKind } from '../deck/by-kind';
import { shownSlide } from '../deck/shown-slide';
import type { ChartKind, FigureKind, Slide, SlideOf } from '../deck/types';
import { barsRules } from './bars-rules';
import { columnsRules } from './columns-rules';
import { comparisonRules } from './comparison-rules';
import { figureRules } from './figure-rules';
import { linesRules } from './lines-rules';
import { ringRules } from './ring-rules';
import type { OwnRows } from './own-rows';
import type { ChartRules } from './rules';
import type { FigureSheet } from './sheet';
import { stackedRules } from './stacked-rules';

/** Every kind of slide with figures. */
const RULES: ByKind<FigureKind, [], ChartRules> = {
  figure: figureRules,
  ranking: barsRules,
  counts: barsRules,
  stacked: stackedRules,
  columns: columnsRules,
  lines: linesRules,
  comparison: comparisonRules,
  ring: ringRules,
};

export function hasFigures(slide: Slide): slide is SlideOf<FigureKind> {
  return slide.kind in RULES;
}

/** Whether its figures are drawn as a chart: all but the one large figure. */
export function isChart(slide: Slide): slide is SlideOf<ChartKind> {
  return hasFigures(slide) && slide.kind !== 'figure';
}

/** The rules for the figures of a slide; `undefined` if it has none. */
export function chartRules(slide: Slide): ChartRules | undefined {
  if (!hasFigures(slide)) return undefined;
  const shown = shownSlide(slide);
  const rules = byKind(RULES, shown);
  // A problem is one of the file, which has all rows.
  return shown === slide ? rules : { ...rules, problems: byKind(RULES, slide).problems };
}

/** The rows that a group can count itself on; `undefined` for a slide without figures to compare with. */
export function ownRowsOf(slide: Slide): OwnRows | undefined {
  const own = chartRules(slide)?.own();
  return own?.rows.length === 0 ? undefined : own;
}

/** Whether a slide with figures has any row to show yet. */
export function hasRows(slide: Slide): boolean {
  return ownRowsOf(slide) !== undefined;
}

const NO_FIGURES: FigureSheet = { names: [], rows: [], unit: 'count' };

/** The figures of a slide as a table; none for a slide without any. */
export function sheetOf(slide: Slide): FigureSheet {
  return chartRules(slide)?.sheet() ?? NO_FIGURES;
}

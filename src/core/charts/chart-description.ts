import { byKind, type ByKind } from '../deck/by-kind';
import { shownSlide } from '../deck/shown-slide';
import type { Deck, FigureKind, Language, Slide } from '../deck/types';
import { barsDescription } from './bars-description';
import { chartRules, hasFigures, hasRows } from './chart-rules';
import { columnsDescription } from './columns-description';
import { comparisonDescription } from './comparison-description';
import type { ChartDescription, ChartTable } from './description';
import { figureDescription } from './figure-description';
import { linesDescription } from './lines-description';
import { ringDescription } from './ring-description';
import { stackedDescription } from './stacked-description';

/** Every kind of slide with figures. */
const DESCRIPTIONS: ByKind<FigureKind, [language: Language], ChartDescription> = {
  figure: figureDescription,
  ranking: barsDescription,
  counts: barsDescription,
  stacked: stackedDescription,
  columns: columnsDescription,
  lines: linesDescription,
  comparison: comparisonDescription,
  ring: ringDescription,
};

/** The figures of a slide in words; `undefined` if it has none, or none yet. */
export function chartDescription(slide: Slide, language: Language): ChartDescription | undefined {
  return hasFigures(slide) && hasRows(slide) ? byKind(DESCRIPTIONS, shownSlide(slide), language) : undefined;
}

/** The figures of a slide as a table, for screen readers, paper and the sceptic in the room. */
export interface FigureTable extends ChartTable {
  readonly caption: string;
}

/** The table of a slide’s figures; `undefined` if it has none yet. */
export function figureTable(deck: Deck, slide: Slide): FigureTable | undefined {
  const table = chartDescription(slide, deck.language)?.table();
  return table && { caption: slide.headline, ...table };
}

/** The chart in one sentence, for people who cannot see it: at a step before the last only what has come so far. */
export function chartSentence(deck: Deck, slide: Slide, step?: number): string {
  const description = chartDescription(slide, deck.language);
  if (description === undefined) return slide.headline;
  const steps = chartRules(slide)?.steps ?? 1;
  if (step === undefined || step >= steps - 1) return description.sentence();
  const come = Array.from({ length: step + 1 }, (_, each) => description.fresh(each));
  return come.filter((words) => words !== '').join('; ') || slide.headline;
}

import { barGaps, barsLayout } from '../../../src/core/charts/bars-layout';
import { barsPlan } from '../../../src/core/charts/bars-plan';
import { columnGaps, columnsLayout, columnWords } from '../../../src/core/charts/columns-layout';
import { columnsPlan } from '../../../src/core/charts/columns-plan';
import {
  comparisonGaps,
  comparisonLayout,
  comparisonWords,
} from '../../../src/core/charts/comparison-layout';
import { comparisonPlan } from '../../../src/core/charts/comparison-plan';
import { linesLayout } from '../../../src/core/charts/lines-layout';
import { linesPlan } from '../../../src/core/charts/lines-plan';
import { lineEnds, lineGaps, periodWords, pointFigures } from '../../../src/core/charts/lines-words';
import { ringLayout, ringNotes } from '../../../src/core/charts/ring-layout';
import { ringPlan } from '../../../src/core/charts/ring-plan';
import { stackedGaps, stackedLayout, stackedWords } from '../../../src/core/charts/stacked-layout';
import { stackedPlan } from '../../../src/core/charts/stacked-plan';
import type { Words } from '../../../src/core/charts/words';
import type { Measures } from '../../../src/core/charts/wrap-label';
import { byKind, type ByKind } from '../../../src/core/deck/by-kind';
import type { ChartKind, Language, RowSlide, SlideOf } from '../../../src/core/deck/types';
import { SECTION_COLOURS } from '../../../src/core/look/palette';
import { stepCount } from '../../../src/core/slide/steps';

/** What a chart is at a step: what it shows and where, and the words over it. */
export interface DrawnChart {
  readonly plan: unknown;
  readonly layout: unknown;
  readonly words: readonly Words[];
}

export interface ChartPlace {
  readonly step: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly language: Language;
}

const colour = SECTION_COLOURS.goals;
/** About as wide as our typefaces are. */
const widthIn = (size: number) => (text: string) => text.length * size * 0.52;
export const measures: Measures = { label: widthIn, figure: widthIn };

const KINDS: ByKind<ChartKind, [place: ChartPlace], DrawnChart> = {
  ranking: bars,
  counts: bars,
  stacked(slide, { step, size, language }) {
    const plan = stackedPlan(slide, step, { language, colour });
    const layout = stackedLayout(plan, size, measures);
    return { plan, layout, words: [...stackedWords(plan, layout), ...stackedGaps(plan, layout)] };
  },
  columns(slide, { step, size, language }) {
    const plan = columnsPlan(slide, step, language);
    const layout = columnsLayout(plan, size, measures);
    return { plan, layout, words: [...columnWords(plan, layout), ...columnGaps(plan, layout)] };
  },
  comparison(slide, { step, size, language }) {
    const plan = comparisonPlan(slide, step, language);
    const layout = comparisonLayout(plan, size, measures);
    return { plan, layout, words: [...comparisonWords(plan, layout), ...comparisonGaps(plan, layout)] };
  },
  lines(slide, { step, size, language }) {
    const plan = linesPlan(slide, step, { language, colour });
    const layout = linesLayout(plan, size, measures);
    const ends = lineEnds(plan, layout).flatMap(({ figure, label }) => [figure, label]);
    const along = [...pointFigures(plan, layout), ...lineGaps(plan, layout)].map(({ words }) => words);
    return { plan, layout, words: [...ends, ...along, ...periodWords(plan, layout)] };
  },
  ring(slide, { step, size, language }) {
    const plan = ringPlan(slide, step, { language, colour });
    const layout = ringLayout(plan, size, measures);
    const words = ringNotes(plan, layout).flatMap(({ figure, label }) => [figure, label]);
    return { plan, layout, words };
  },
};

/** The chart of a slide at a step. */
export function drawnChart(slide: SlideOf<ChartKind>, place: ChartPlace): DrawnChart {
  return byKind(KINDS, slide, place);
}

function bars(slide: RowSlide, { step, size, language }: ChartPlace): DrawnChart {
  const plans = Array.from({ length: stepCount(slide) }, (_, at) => barsPlan(slide, at, language));
  const layout = barsLayout(plans, size, measures);
  const plan = plans[step];
  if (plan === undefined) throw new Error('a step without a plan');
  return { plan, layout, words: barGaps(plan, layout) };
}

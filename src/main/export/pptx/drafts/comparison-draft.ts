import {
  comparisonGaps,
  comparisonLayout,
  comparisonLines,
  comparisonWords,
  pairSwatch,
} from '../../../../core/charts/comparison-layout';
import { comparisonPlan } from '../../../../core/charts/comparison-plan';
import type { SlideOf } from '../../../../core/deck/types';
import { INK, MUTED, RESTING } from '../../../../core/look/palette';
import { categoryAxis, valueAxis } from '../ooxml/axes';
import { barSeries } from '../ooxml/chart-series';
import { chartPart, val } from '../ooxml/chart-xml';
import { chartData, fittedDraft, gapOf, GUESSED, plansIn, shareOf } from './fitted-draft';
import type { ContextOf, SlideDraft } from './slide-draft';
import { flowing } from '../ooxml/text';
import { rowLineBoxes, swatchBox, wordsBox } from './words-boxes';
import { el } from '../ooxml/xml';

/** Two bars a row as a native chart, below the names of the two. */
export function comparisonDraft(context: ContextOf<SlideOf<'comparison'>>): SlideDraft {
  const { deck, slide, colour, locale } = context;
  const { plan, last } = plansIn(context, (step) => comparisonPlan(slide, step, deck.language));
  const { rows, series, max } = plan;
  const data = chartData(
    context,
    rows.map(({ label, values }) => ({ label: flowing(label), values })),
  );
  return fittedDraft(context, (body) => {
    const layout = comparisonLayout(last, body, GUESSED);
    const { plot, thickness, gap, figureSize, labels, legend } = layout;
    const tones = [RESTING, colour];
    const all = series.map((_, index) =>
      barSeries({
        data,
        index,
        colour: tones[index] ?? RESTING,
        figures: {
          size: figureSize,
          unit: slide.unit,
          locale,
          at: () => ({ colour: index === 1 ? colour : INK, place: 'outEnd' }),
        },
      }),
    );
    const room = plot.height / rows.length;
    const xml = el(
      'c:barChart',
      {},
      val('barDir', 'bar') + val('grouping', 'clustered') + val('varyColors', 0),
      ...all,
      val('gapWidth', gapOf(room - thickness - gap, thickness)) +
        val('overlap', -Math.round((gap / thickness) * 100)) +
        val('axId', 1) +
        val('axId', 2),
    );
    const axes = categoryAxis({ size: labels.size, side: 'l' }) + valueAxis({ max, side: 't' });
    const names = [...comparisonWords(plan, layout).slice(0, series.length), ...comparisonGaps(plan, layout)];
    const swatches = legend.places.flatMap((place, one) =>
      pairSwatch(place).map((box, i) =>
        swatchBox(box, body, i === one ? (tones[i] ?? RESTING) : null, MUTED),
      ),
    );
    return {
      chart: chartPart(data, locale, shareOf(plot, body), xml + axes),
      over: [
        ...rowLineBoxes(comparisonLines(plan, layout), body),
        ...swatches,
        ...names.map((words) => wordsBox(words, body, locale)),
      ],
    };
  });
}

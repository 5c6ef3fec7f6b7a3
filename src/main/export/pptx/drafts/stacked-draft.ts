import { SWATCH } from '../../../../core/charts/legend';
import { stackedGaps, stackedLayout, stackedWords } from '../../../../core/charts/stacked-layout';
import { stackedPlan } from '../../../../core/charts/stacked-plan';
import { known } from '../../../../core/deck/figure';
import { sumOf } from '../../../../core/deck/findings';
import type { SlideOf } from '../../../../core/deck/types';
import { TRACK } from '../../../../core/look/palette';
import { categoryAxis, valueAxis } from '../ooxml/axes';
import { barSeries } from '../ooxml/chart-series';
import { chartPart, val } from '../ooxml/chart-xml';
import { chartData, fittedDraft, gapOf, GUESSED, plansIn, shareOf } from './fitted-draft';
import type { ContextOf, SlideDraft } from './slide-draft';
import { flowing } from '../ooxml/text';
import { swatchBox, wordsBox } from './words-boxes';
import { el } from '../ooxml/xml';

/**
 * Stacked bars as a native chart on a scale to 100, below the names of the answers. An answer that is still to come
 * keeps its place, without colour and figures.
 */
export function stackedDraft(context: ContextOf<SlideOf<'stacked'>>): SlideDraft {
  const { deck, slide, colour, locale } = context;
  const look = { language: deck.language, colour };
  const { plan, last } = plansIn(context, (step) => stackedPlan(slide, step, look));
  const { answers, rows } = plan;
  const data = chartData(
    context,
    slide.rows.map(({ label, values }) => ({ label: flowing(label), values: values.map(known) })),
  );
  return fittedDraft(context, (body) => {
    const layout = stackedLayout(last, body, GUESSED);
    const { plot, thickness, figureSize, figured, labels, legend } = layout;
    const series = answers.map((answer, index) =>
      barSeries({
        data,
        index,
        colour: answer.entered ? answer.colour : TRACK,
        figures: {
          size: figureSize,
          unit: 'percent',
          locale,
          at: (row) =>
            answer.entered && figured[row]?.[index] === true
              ? { colour: answer.ink, place: 'ctr' }
              : undefined,
        },
      }),
    );
    const xml = el(
      'c:barChart',
      {},
      val('barDir', 'bar') + val('grouping', 'stacked') + val('varyColors', 0),
      ...series,
      val('gapWidth', gapOf(plot.height / rows.length, thickness)) +
        val('overlap', 100) +
        val('axId', 1) +
        val('axId', 2),
    );
    const axes =
      categoryAxis({ size: labels.size, side: 'l' }) +
      valueAxis({ max: Math.max(100, ...slide.rows.map(({ values }) => sumOf(values))), side: 't' });
    const names = [...stackedWords(plan, layout).slice(0, answers.length), ...stackedGaps(plan, layout)];
    const swatches = legend.places.map(({ x, y }, i) => {
      const place = { x, y: y - SWATCH / 2, width: SWATCH, height: SWATCH };
      return swatchBox(place, body, answers[i]?.colour ?? TRACK, TRACK);
    });
    return {
      chart: chartPart(data, locale, shareOf(plot, body), xml + axes),
      over: [...swatches, ...names.map((words) => wordsBox(words, body, locale))],
    };
  });
}

import { columnGaps, columnsLayout } from '../../../../core/charts/columns-layout';
import { columnsPlan } from '../../../../core/charts/columns-plan';
import type { SlideOf } from '../../../../core/deck/types';
import { INK, RESTING } from '../../../../core/look/palette';
import { categoryAxis, valueAxis } from '../ooxml/axes';
import { barSeries } from '../ooxml/chart-series';
import { chartPart, val } from '../ooxml/chart-xml';
import { chartData, fittedDraft, gapOf, GUESSED, plansIn, shareOf } from './fitted-draft';
import type { ContextOf, SlideDraft } from './slide-draft';
import { flowing } from '../ooxml/text';
import { wordsBox } from './words-boxes';
import { el } from '../ooxml/xml';

/** Columns as a native chart. */
export function columnsDraft(context: ContextOf<SlideOf<'columns'>>): SlideDraft {
  const { deck, slide, colour, locale } = context;
  const { plan, last } = plansIn(context, (step) => columnsPlan(slide, step, deck.language));
  const { bars, max } = plan;
  const data = chartData(
    context,
    bars.map(({ label, value }) => ({ label: flowing(label), values: [value] })),
  );
  return fittedDraft(context, (body) => {
    const layout = columnsLayout(last, body, GUESSED);
    const { plot, thickness, figureSize, labelSize } = layout;
    const series = barSeries({
      data,
      index: 0,
      colour: RESTING,
      own: new Map(
        [...bars.entries()].filter(([, { highlighted }]) => highlighted).map(([i]) => [i, colour]),
      ),
      figures: {
        size: figureSize,
        unit: slide.unit,
        locale,
        at: (row) => ({ colour: bars[row]?.highlighted === true ? colour : INK, place: 'outEnd' }),
      },
    });
    const xml = el(
      'c:barChart',
      {},
      val('barDir', 'col') + val('grouping', 'clustered') + val('varyColors', 0) + series,
      val('gapWidth', gapOf(plot.width / bars.length, thickness)) + val('axId', 1) + val('axId', 2),
    );
    const axes = categoryAxis({ size: labelSize, side: 'b' }) + valueAxis({ max, side: 'l' });
    return {
      chart: chartPart(data, locale, shareOf(plot, body), xml + axes),
      over: columnGaps(plan, layout).map((words) => wordsBox(words, body, locale)),
    };
  });
}

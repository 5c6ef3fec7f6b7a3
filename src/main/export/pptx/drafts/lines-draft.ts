import { linesLayout, type LinesLayout } from '../../../../core/charts/lines-layout';
import { linesPlan, type Line } from '../../../../core/charts/lines-plan';
import { lineEnds, lineGaps, pointFigures } from '../../../../core/charts/lines-words';
import type { SlideOf } from '../../../../core/deck/types';
import { PAPER } from '../../../../core/look/palette';
import { categoryAxis, valueAxis } from '../ooxml/axes';
import { seriesFigures } from '../ooxml/chart-series';
import { chartPart, seriesSource, val, type ChartData } from '../ooxml/chart-xml';
import { chartData, fittedDraft, GUESSED, plansIn, shareOf } from './fitted-draft';
import type { FigureLabel } from '../ooxml/figure-labels';
import type { ContextOf, SlideDraft } from './slide-draft';
import { fill, flowing } from '../ooxml/text';
import { leaderBox, line as stroke, wordsBox } from './words-boxes';
import { el } from '../ooxml/xml';

type Context = ContextOf<SlideOf<'lines'>>;

/** Lines as a native chart, with the label of each at its end. */
export function linesDraft(context: Context): SlideDraft {
  const { deck, slide, colour, locale } = context;
  const look = { language: deck.language, colour };
  const { plan, last } = plansIn(context, (step) => linesPlan(slide, step, look));
  const { periods, lines, max } = plan;
  const data = chartData(
    context,
    periods.map((label, i) => ({
      label: flowing(label),
      values: lines.map(({ entered, values }) => (entered ? (values[i] ?? null) : null)),
    })),
  );
  return fittedDraft(context, (body) => {
    const layout = linesLayout(last, body, GUESSED);
    const along = figuresAlong(context, layout);
    // The last series is drawn on top: that is where highlighted lines go.
    const order = [...lines.entries()].toSorted(
      ([, a], [, b]) => Number(a.highlighted) - Number(b.highlighted),
    );
    const series = order.map(([index, line], place) =>
      seriesXml({ context, data, line, index, place, along, layout }),
    );
    const xml = el(
      'c:lineChart',
      {},
      val('grouping', 'standard') + val('varyColors', 0),
      ...series,
      val('marker', 1) + val('axId', 1) + val('axId', 2),
    );
    const axes =
      categoryAxis({ size: layout.periods.size, side: 'b', every: layout.everyPeriod, offset: 400 }) +
      valueAxis({ max, side: 'l', edge: true });
    const ends = lineEnds(plan, layout).filter((_, i) => lines[i]?.entered === true);
    return {
      chart: chartPart(data, locale, shareOf(layout.plot, body), xml + axes),
      over: [
        ...lineGaps(plan, layout)
          .filter(({ line }) => lines[line]?.entered === true)
          .map(({ words }) => wordsBox(words, body, locale)),
        ...ends.flatMap(({ figure, label, leader, early }) => [
          ...leaderBox(leader, body, figure.colour, early),
          wordsBox(figure, body, locale),
          wordsBox(label, body, locale),
        ]),
      ],
    };
  });
}

type Along = ReadonlyMap<string, FigureLabel['place']>;

/** On which side of its line a figure is, by line and period. */
function figuresAlong({ deck, slide, frame, colour }: Context, layout: LinesLayout): Along {
  const plan = linesPlan(slide, frame.step, { language: deck.language, colour });
  const yOf = (line: number, period: number) =>
    layout.plot.y + layout.plot.height * (1 - (plan.lines[line]?.values[period] ?? 0) / plan.max);
  return new Map(
    pointFigures(plan, layout).map(({ line, period, words }) => {
      const y = yOf(line, period);
      // The names of the periods are closer to a native chart than to ours.
      const fits = layout.plot.y + layout.plot.height - y > layout.figureSize + 20;
      return [`${line}-${period}`, words.y > y && fits ? 'b' : 't'];
    }),
  );
}

interface LineSeries {
  readonly context: Context;
  readonly data: ChartData;
  readonly line: Line;
  /** Among the series of the sheet, and among those that are drawn. */
  readonly index: number;
  readonly place: number;
  readonly along: Along;
  readonly layout: LinesLayout;
}

function seriesXml({ context, data, line, index, place, along, layout }: LineSeries): string {
  const { colour, ink, highlighted } = line;
  const { name, data: source } = seriesSource(data, index);
  const marker = el(
    'c:marker',
    {},
    val('symbol', 'circle') + val('size', highlighted ? 10 : 6),
    el('c:spPr', {}, fill(colour), stroke(PAPER, 2)),
  );
  const figures = seriesFigures(data, index, {
    size: layout.figureSize,
    unit: context.slide.unit,
    locale: context.locale,
    at: (row) => {
      const side = along.get(`${index}-${row}`);
      return side && { colour: ink, place: side };
    },
  });
  return el(
    'c:ser',
    {},
    val('idx', index) +
      val('order', place) +
      name +
      el('c:spPr', {}, stroke(colour, highlighted ? 9 : 4)) +
      marker,
    figures,
    source,
    val('smooth', 0),
  );
}

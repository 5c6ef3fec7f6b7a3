import { linesLayout, type LinesLayout } from '../../../core/charts/lines-layout';
import { linesPlan, type Line } from '../../../core/charts/lines-plan';
import { lineEnds, pointFigures } from '../../../core/charts/lines-words';
import type { SlideOf } from '../../../core/deck/types';
import { PAPER } from '../../../core/palette';
import { categoryAxis, valueAxis } from './axes';
import { seriesFigures } from './chart-series';
import { chartPart, seriesSource, val, type ChartData } from './chart-xml';
import { chartData, fittedDraft, GUESSED, plansIn, shareOf } from './fitted-draft';
import type { FigureLabel } from './figure-labels';
import type { ContextOf, SlideDraft } from './slide-draft';
import { fill, flowing } from './text';
import { leaderBox, line as stroke, wordsBox } from './words-boxes';
import { el } from './xml';

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
    const series = lines.map((line, i) => seriesXml(context, data, line, i, along, layout));
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
      over: ends.flatMap(({ figure, label, leader, early }) => [
        ...leaderBox(leader, body, figure.colour, early),
        wordsBox(figure, body, locale),
        wordsBox(label, body, locale),
      ]),
    };
  });
}

type Along = ReadonlyMap<string, FigureLabel['place']>;

/** On which side of its line a figure stands, by line and period. */
function figuresAlong({ deck, slide, frame, colour }: Context, layout: LinesLayout): Along {
  const plan = linesPlan(slide, frame.step, { language: deck.language, colour });
  const yOf = (line: number, period: number) =>
    layout.plot.y + layout.plot.height * (1 - (plan.lines[line]?.values[period] ?? 0) / plan.max);
  return new Map(
    pointFigures(plan, layout).map(({ line, period, words }) => [
      `${line}-${period}`,
      words.y < yOf(line, period) ? 't' : 'b',
    ]),
  );
}

function seriesXml(
  { slide, locale }: Context,
  data: ChartData,
  { colour, ink, lit }: Line,
  index: number,
  along: Along,
  { figureSize }: LinesLayout,
): string {
  const { name, data: source } = seriesSource(data, index);
  const marker = el(
    'c:marker',
    {},
    val('symbol', 'circle') + val('size', lit ? 10 : 6),
    el('c:spPr', {}, fill(colour), stroke(PAPER, 2)),
  );
  const figures = seriesFigures(data, index, {
    size: figureSize,
    unit: slide.unit,
    locale,
    at: (row) => {
      const place = along.get(`${index}-${row}`);
      return place && { colour: ink, place };
    },
  });
  return el(
    'c:ser',
    {},
    val('idx', index) + val('order', index) + name + el('c:spPr', {}, stroke(colour, lit ? 9 : 4)) + marker,
    figures,
    source,
    val('smooth', 0),
  );
}

import type { BarsLayout } from '../../../../core/charts/bars-layout';
import type { Bar, BarsPlan } from '../../../../core/charts/bars-plan';
import type { Unit } from '../../../../core/formatting/figures';
import { barTone } from '../../../../core/charts/tones';
import { INK, RESTING } from '../../../../core/look/palette';
import { chartPart, painted, seriesSource, val, type ChartData, type ChartPart } from '../ooxml/chart-xml';
import { categoryAxis, valueAxis } from '../ooxml/axes';
import { figureLabels, formatCode, type FigureLabel } from '../ooxml/figure-labels';
import { fill, type Locale } from '../ooxml/text';
import { el } from '../ooxml/xml';

export interface BarChartXml {
  readonly data: ChartData;
  readonly plan: BarsPlan;
  readonly layout: BarsLayout;
  /** The whole chart, in stage units. */
  readonly size: { readonly width: number; readonly height: number };
  readonly unit: Unit;
  readonly colour: string;
  readonly locale: Locale;
}

/** Bars from top to bottom on an invisible axis, each with its figure at the end. */
export function barChartPart(drawing: BarChartXml): ChartPart {
  const { data, plan, layout, size, locale } = drawing;
  const row = size.height / Math.max(1, plan.bars.length);
  const gap = Math.min(500, Math.round((row / layout.barThickness - 1) * 100));
  const x = layout.labelWidth / size.width;
  const width = (size.width - layout.labelWidth - layout.right) / size.width;
  const plot = el(
    'c:barChart',
    {},
    val('barDir', 'bar') + val('grouping', 'clustered') + val('varyColors', 0),
    seriesXml(drawing),
    val('gapWidth', gap) + val('axId', 1) + val('axId', 2),
  );
  return chartPart(
    data,
    locale,
    { x, y: 0, width, height: 1 },
    plot + categoryAxis({ size: layout.labelSize, side: 'l' }) + valueAxis({ max: plan.max, side: 't' }),
  );
}

function seriesXml(drawing: BarChartXml): string {
  const { data, plan, colour } = drawing;
  const { name, data: source } = seriesSource(data);
  const usual = plan.bars.every((bar) => bar.highlighted) ? colour : RESTING;
  const own = [...plan.bars.entries()].flatMap(([idx, bar]) => {
    const tone = barTone(bar, colour);
    if (tone === usual) return [];
    const paint = painted(fill(tone));
    return [el('c:dPt', {}, val('idx', idx), val('invertIfNegative', 0), val('bubble3D', 0), paint)];
  });
  return el(
    'c:ser',
    {},
    val('idx', 0) + val('order', 0) + name + painted(fill(usual)) + val('invertIfNegative', 0),
    ...own,
    labelsXml(drawing),
    source,
  );
}

/** The figures: the most common format for all, and a separate one for each bar that differs. */
function labelsXml({ plan, layout, unit, colour, locale }: BarChartXml): string {
  const form = ({ value, highlighted }: Pick<Bar, 'value' | 'highlighted'>): FigureLabel => ({
    code: formatCode(value ?? 0, unit, locale),
    colour: highlighted ? colour : INK,
    place: 'outEnd',
  });
  const usual = plan.bars.find((bar) => !bar.highlighted && bar.value !== null);
  const common = form(usual ?? { value: 0, highlighted: true });
  const own = [...plan.bars.entries()].flatMap(([idx, bar]) => {
    const mine = form(bar);
    const same = mine.code === common.code && mine.colour === common.colour;
    return bar.value === null || same ? [] : [[idx, mine] as const];
  });
  return figureLabels(common, new Map(own), layout.figureSize);
}

import type { BarLayout } from '../../../core/bar-layout';
import type { Bar, BarPlan } from '../../../core/bar-plan';
import type { Unit } from '../../../core/figures';
import { INK, RESTING } from '../../../core/palette';
import { chartPart, painted, seriesSource, textLook, val, type ChartData, type ChartPart } from './chart-xml';
import { fill, type Locale } from './text';
import { el } from './xml';

export interface BarDrawing {
  readonly data: ChartData;
  readonly plan: BarPlan;
  readonly layout: BarLayout;
  /** Of the whole chart, in stage units. */
  readonly size: { readonly width: number; readonly height: number };
  readonly unit: Unit;
  readonly colour: string;
  readonly locale: Locale;
}

/** Bars from top to bottom on an axis that is not drawn, each with its figure at its end. */
export function barChartPart(drawing: BarDrawing): ChartPart {
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
    plot + categoryAxis(layout) + valueAxis(plan.max),
  );
}

function seriesXml(drawing: BarDrawing): string {
  const { data, plan, colour } = drawing;
  const { name, data: source } = seriesSource(data);
  const lit = plan.bars.every((bar) => bar.lit) ? [] : [...plan.bars.entries()].filter(([, bar]) => bar.lit);
  const own = lit.map(([idx]) =>
    el('c:dPt', {}, val('idx', idx), val('invertIfNegative', 0), val('bubble3D', 0), painted(fill(colour))),
  );
  const rest = lit.length > 0 || plan.bars.every((bar) => !bar.lit) ? RESTING : colour;
  return el(
    'c:ser',
    {},
    val('idx', 0) + val('order', 0) + name + painted(fill(rest)) + val('invertIfNegative', 0),
    ...own,
    labelsXml(drawing),
    source,
  );
}

/** The figures: the most common form for all, and an own one for each bar that differs. */
function labelsXml({ plan, layout, unit, colour, locale }: BarDrawing): string {
  const form = ({ value, lit }: Pick<Bar, 'value' | 'lit'>) => ({
    code: formatCode(value ?? 0, unit, locale),
    colour: lit ? colour : INK,
  });
  const usual = plan.bars.find((bar) => !bar.lit && bar.value !== null);
  const common = form(usual ?? { value: 0, lit: true });
  const look = ({ code, colour: tone }: { code: string; colour: string }) =>
    el('c:numFmt', { formatCode: code, sourceLinked: 0 }) +
    el('c:spPr', {}, el('a:noFill'), '<a:ln><a:noFill/></a:ln>') +
    textLook(layout.figureSize, tone, true, true) +
    val('dLblPos', 'outEnd') +
    [
      ['LegendKey', 0],
      ['Val', 1],
      ['CatName', 0],
      ['SerName', 0],
      ['Percent', 0],
      ['BubbleSize', 0],
    ]
      .map(([what, shown]) => val(`show${what}`, shown ?? 0))
      .join('');
  const own = [...plan.bars.entries()].flatMap(([idx, bar]) => {
    const mine = form(bar);
    const same = mine.code === common.code && mine.colour === common.colour;
    return bar.value === null || same ? [] : [el('c:dLbl', {}, val('idx', idx), look(mine))];
  });
  return el('c:dLbls', {}, ...own, look(common));
}

/**
 * How a figure is written, so that it also holds for what someone puts in its place. The language is that
 * of the deck where a program lets a format have one (LibreOffice), else that of the computer.
 */
export function formatCode(value: number, unit: Unit, locale: Locale): string {
  const language = locale === 'nl-NL' ? '[$-413]' : '[$-809]';
  if (unit === 'percent' && value < 1000) return `${language}General"%"`;
  const decimals = (/\.(\d+)$/u.exec(String(Number(value.toFixed(10))))?.[1] ?? '').length;
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return language + digits + (unit === 'percent' ? '"%"' : '');
}

function categoryAxis({ labelSize }: BarLayout): string {
  return el(
    'c:catAx',
    {},
    val('axId', 1) + el('c:scaling', {}, val('orientation', 'maxMin')) + val('delete', 0) + val('axPos', 'l'),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('majorTickMark', 'none') + val('minorTickMark', 'none') + val('tickLblPos', 'low'),
    painted(''),
    textLook(labelSize, INK, false, false),
    val('crossAx', 2) + val('crosses', 'autoZero') + val('auto', 0) + val('lblAlgn', 'ctr'),
    val('lblOffset', 100) + val('tickLblSkip', 1) + val('noMultiLvlLbl', 1),
  );
}

function valueAxis(max: number): string {
  return el(
    'c:valAx',
    {},
    val('axId', 2) + el('c:scaling', {}, val('orientation', 'minMax'), val('max', max), val('min', 0)),
    val('delete', 1) + val('axPos', 't'),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('majorTickMark', 'none') + val('minorTickMark', 'none') + val('tickLblPos', 'none'),
    val('crossAx', 1) + val('crosses', 'autoZero') + val('crossBetween', 'between'),
  );
}

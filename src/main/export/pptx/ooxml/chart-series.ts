import { painted, seriesSource, val, type ChartData } from './chart-xml';
import { figureLabels, formatCode, type FigureLabel } from './figure-labels';
import type { Unit } from '../../../../core/formatting/figures';
import type { Locale } from './text';
import { fill } from './text';
import { el } from './xml';

/** How the figures of a series are written; `at` gives it for each point, or `undefined` if that has none. */
export interface SeriesFigures {
  readonly size: number;
  readonly unit: Unit;
  readonly locale: Locale;
  readonly at: (row: number) => Omit<FigureLabel, 'code'> | undefined;
}

/** A series of bars, some of which may have a colour of their own. */
export interface BarSeries {
  readonly data: ChartData;
  /** From 0. */
  readonly index: number;
  readonly colour: string;
  readonly own?: ReadonlyMap<number, string>;
  readonly figures: SeriesFigures;
}

export function barSeries({ data, index, colour, own = new Map(), figures }: BarSeries): string {
  const { name, data: source } = seriesSource(data, index);
  const points = [...own].map(([idx, tone]) =>
    el('c:dPt', {}, val('idx', idx), val('invertIfNegative', 0), val('bubble3D', 0), painted(fill(tone))),
  );
  return el(
    'c:ser',
    {},
    val('idx', index) + val('order', index) + name + painted(fill(colour)) + val('invertIfNegative', 0),
    ...points,
    seriesFigures(data, index, figures),
    source,
  );
}

/** The figures of a series: the format of the first for all, and the exceptions. */
export function seriesFigures(
  { rows }: ChartData,
  series: number,
  { size, unit, locale, at }: SeriesFigures,
): string {
  const labels = rows.map(({ values }, row): FigureLabel | undefined => {
    const value = values[series] ?? null;
    const label = at(row);
    return value === null || label === undefined
      ? undefined
      : { ...label, code: formatCode(value, unit, locale) };
  });
  const common = labels.find((label) => label !== undefined);
  if (common === undefined) return el('c:dLbls', {}, val('delete', 1));
  const same = (label: FigureLabel | undefined) =>
    label?.code === common.code && label.colour === common.colour && label.place === common.place;
  return figureLabels(common, new Map([...labels.entries()].filter(([, label]) => !same(label))), size);
}

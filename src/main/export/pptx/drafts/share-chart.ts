import { TRACK } from '../../../../core/look/palette';
import { chartPart, painted, seriesSource, val, type ChartPart } from '../ooxml/chart-xml';
import { fill, type Locale } from '../ooxml/text';
import { el } from '../ooxml/xml';

export interface ShareWords {
  readonly sheet: string;
  readonly heads: readonly string[];
  /** What the share is of, and what the remainder is. */
  readonly labels: readonly [string, string];
}

/** A share of 100 as a ring that closes clockwise from the top. */
export function shareChartPart(share: number, colour: string, locale: Locale, words: ShareWords): ChartPart {
  const [label, others] = words.labels;
  const remainder = Math.max(0, Number((100 - share).toFixed(10)));
  const data = {
    ...words,
    rows: [
      { label, values: [share] },
      { label: others, values: [remainder] },
    ],
  };
  const { name, data: source } = seriesSource(data);
  const slice = (idx: number, tone: string) =>
    el('c:dPt', {}, val('idx', idx), val('bubble3D', 0), painted(fill(tone)));
  const series = el(
    'c:ser',
    {},
    val('idx', 0) + val('order', 0) + name,
    slice(0, colour) + slice(1, TRACK),
    source,
  );
  const plot = el(
    'c:doughnutChart',
    {},
    val('varyColors', 1) + series + val('firstSliceAng', 0) + val('holeSize', 68),
  );
  return chartPart(data, locale, { x: 0, y: 0, width: 1, height: 1 }, plot);
}

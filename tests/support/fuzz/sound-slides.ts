import { adviceOn } from '../../../src/core/checks/advise';
import { chartDescription, chartSentence, figureTable } from '../../../src/core/charts/chart-description';
import { chartRules, hasFigures } from '../../../src/core/charts/chart-rules';
import { heightOf, type Words } from '../../../src/core/charts/words';
import type { ChartKind, Deck, Slide, SlideOf } from '../../../src/core/deck/types';
import { announcement } from '../../../src/core/show/announcement';
import { sourceLine } from '../../../src/core/slide/slide-lines';
import { stepCount } from '../../../src/core/slide/steps';
import { drawnChart, measures } from './drawn-charts';

/** Stage units: as high as a chart ever is, and as low as a headline of four lines leaves it. */
const HEIGHTS = [640, 560, 320];
const WIDTH = 1696;

/** Goes through all that is said and drawn of a deck. Throws where a number is none, or words leave the chart. */
export function goThrough(deck: Deck): void {
  for (const [index, slide] of deck.slides.entries()) {
    const described = [
      adviceOn(deck, slide),
      chartSentence(deck, slide),
      figureTable(deck, slide),
      sourceLine(deck, slide),
      chartRules(slide)?.sheet(),
      chartRules(slide)?.own(),
    ];
    for (let step = 0; step < stepCount(slide); step += 1) {
      described.push(chartDescription(slide, deck.language)?.fresh(step));
      described.push(announcement(deck, { slide: index, step }));
      if (isChart(slide)) drawn(slide, step, deck);
    }
    withoutNaN(described, `what is said of ${slide.kind}`);
  }
}

function isChart(slide: Slide): slide is SlideOf<ChartKind> {
  return hasFigures(slide) && slide.kind !== 'figure';
}

function drawn(slide: SlideOf<ChartKind>, step: number, { language }: Deck): void {
  for (const height of HEIGHTS) {
    const { plan, layout, words } = drawnChart(slide, { step, size: { width: WIDTH, height }, language });
    withoutNaN({ plan, layout, words }, `${slide.kind} at step ${step}`);
    for (const each of words) inside(each, height, slide.kind);
  }
}

/** An `Infinity` has no place on a stage either. */
function withoutNaN(value: unknown, where: string): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} in ${where}`);
  if (typeof value === 'string' && /\b(?:NaN|undefined|Infinity)\b/u.test(value))
    throw new Error(`“${value}” in ${where}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) withoutNaN(each, `${where}, ${key}`);
}

/** Letters may hang over a little. */
const OVER = 8;

function inside({ lines, x, y, align, size }: Words, height: number, kind: string): void {
  const width = Math.max(0, ...lines.map(measures.label(size)));
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  const half = heightOf(lines, size) / 2;
  const isInside =
    left >= -OVER && left + width <= WIDTH + OVER && y - half >= -OVER && y + half <= height + OVER;
  if (!isInside)
    throw new Error(
      `off the stage (${kind}, ${height}): “${lines.join('/').slice(0, 60)}” at ${left}, ${y}, ${width} wide, ${half * 2} high`,
    );
}

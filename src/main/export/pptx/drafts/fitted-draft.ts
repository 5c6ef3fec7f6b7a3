import type { Measures } from '../../../../core/charts/wrap-label';
import type { Slide } from '../../../../core/deck/types';
import { chartSentence, figureTable } from '../../../../core/charts/chart-description';
import { slideTexts } from '../../../../core/i18n/slide-languages';
import { stepCount } from '../../../../core/slide/steps';
import type { ChartData, ChartPart } from '../ooxml/chart-xml';
import { lightFrame } from './light-frame';
import { widthIn, type Rectangle } from '../ooxml/measures';
import { chartFrame, type ShapeXml } from '../ooxml/shapes';
import type { ContextOf, SlideDraft } from './slide-draft';

/** Estimated widths, as bold as a label may become. Figures are side by side: none may run into the next. */
export const GUESSED: Measures = {
  label: (size) => widthIn(size, true),
  figure: (size) => widthIn(size * 1.12, true),
};

/** A plan at the step of a frame, and at the last. */
export function plansIn<Plan>({ slide, frame }: ContextOf<Slide>, planAt: (step: number) => Plan) {
  return { plan: planAt(frame.step), last: planAt(stepCount(slide) - 1) };
}

/** The data sheet behind a chart. */
export function chartData({ deck, slide }: ContextOf<Slide>, rows: ChartData['rows']): ChartData {
  const heads = figureTable(deck, slide)?.columns ?? [];
  return { sheet: slideTexts(deck.language).figures, heads, rows };
}

/** A light slide with a native chart in its body, and shapes over that. */
export function fittedDraft(
  context: ContextOf<Slide>,
  draw: (body: Rectangle) => { readonly chart: ChartPart; readonly over: readonly ShapeXml[] },
): SlideDraft {
  const { drawings, body } = lightFrame(context);
  const { chart, over } = draw(body);
  const alt = chartSentence(context.deck, context.slide);
  return { layout: 'light', drawings: [...drawings, chartFrame(body, alt), ...over], chart };
}

/** The position of a plot as fractions of the whole chart. */
export function shareOf(plot: Rectangle, { width, height }: Rectangle): Rectangle {
  return { x: plot.x / width, y: plot.y / height, width: plot.width / width, height: plot.height / height };
}

/** The gap between bars as a percentage of a bar; charts allow 500 at most. */
export const gapOf = (room: number, thickness: number): number =>
  Math.max(0, Math.min(500, Math.round((room / thickness - 1) * 100)));

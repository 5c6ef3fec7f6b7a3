import { barLayout, FIGURE_GAP, SLIVER, type BarLayout } from '../../../../core/charts/bar-layout';
import { barPlan, type BarPlan } from '../../../../core/charts/bar-plan';
import type { RowSlide } from '../../../../core/deck/types';
import { chartSentence, figureTable } from '../../../../core/charts/figure-table';
import { unitOf } from '../../../../core/formatting/figures';
import { slideTexts } from '../../../../core/i18n/languages';
import { INK } from '../../../../core/look/palette';
import { stepCount } from '../../../../core/slide/steps';
import { barChartPart } from './bar-chart';
import type { ChartData } from '../ooxml/chart-xml';
import { lightFrame } from './light-frame';
import { widthIn, type Box } from '../ooxml/measures';
import { close, lineTo, moveTo, pathGeometry } from '../ooxml/geometry';
import { chartFrame, ornament, type Drawing } from '../ooxml/shapes';
import { textBox } from './text-boxes';
import type { ContextOf, SlideDraft } from './slide-draft';
import { fill, flowing } from '../ooxml/text';

/** A ranking or counts as a native chart; a figure that is only words stands beside it. */
export function chartDraft(context: ContextOf<RowSlide>): SlideDraft {
  const { deck, slide, frame, colour, locale } = context;
  const { drawings, body } = lightFrame(context);
  const plans = Array.from({ length: stepCount(slide) }, (_, step) => barPlan(deck, slide, step));
  const fitted = barLayout(plans, body, {
    // As wide as bold, since a label that is a letter too long would be broken in the middle of a word.
    label: (size) => widthIn(size, true),
    figure: (size) => widthIn(size, true),
  });
  const layout = { ...fitted, labelSize: labelSize(fitted, body.height / fitted.labels.length) };
  const plan = plans[frame.step] ?? barPlan(deck, slide, frame.step);
  const chart = barChartPart({
    data: dataOf(context, plan),
    plan,
    layout,
    size: body,
    unit: unitOf(slide),
    colour,
    locale,
  });
  return {
    layout: 'light',
    drawings: [
      ...drawings,
      chartFrame(body, chartSentence(deck, slide)),
      ...vagueBoxes(context, plan, layout, body),
    ],
    chart,
  };
}

/** Labels of two lines stay off their neighbours also in a face with higher lines than ours. */
function labelSize({ labels, labelSize: size }: BarLayout, row: number): number {
  return labels.some((lines) => lines.length > 1) ? Math.min(size, row * 0.39) : size;
}

function dataOf({ deck, slide }: ContextOf<RowSlide>, plan: BarPlan): ChartData {
  const texts = slideTexts(deck.language);
  return {
    sheet: texts.figures,
    heads: figureTable(deck, slide)?.columns ?? [texts.answer, texts.count],
    rows: plan.bars.map((bar) => ({
      label: bar.labelShown ? flowing(bar.label) : '',
      values: [bar.value],
      ...(bar.vague && bar.entered ? { words: bar.figure } : {}),
    })),
  };
}

/** A hatched sliver and words, where a source names no number: no bar could be that long. */
function vagueBoxes(
  { colour, locale }: ContextOf<RowSlide>,
  { bars }: BarPlan,
  { labelWidth, figureSize, barThickness }: BarLayout,
  body: Box,
): Drawing[] {
  const row = body.height / bars.length;
  return [...bars.entries()].flatMap(([i, bar]) => {
    if (!bar.vague || !bar.entered) return [];
    const x = body.x + labelWidth;
    const middle = body.y + (i + 0.5) * row;
    const sliver = { x, y: middle - barThickness / 2, width: SLIVER, height: barThickness };
    const words = {
      text: bar.figure,
      size: figureSize,
      colour: bar.lit ? colour : INK,
      bold: true,
      display: true,
    };
    const left = x + SLIVER + FIGURE_GAP;
    return [
      ornament(sliver, hatching(sliver), fill(colour)),
      textBox(
        { x: left, y: middle - row / 2, width: body.x + body.width - left, height: row },
        [{ runs: [words] }],
        locale,
        { anchor: 'ctr' },
      ),
    ];
  });
}

/** Slanting stripes as shapes: a fill with a pattern is another one in each program. */
function hatching({ width, height }: Box): string {
  const count = Math.max(1, Math.floor((height - width + STRIPE / 2) / STRIPE));
  const top = (height - width - (count - 0.5) * STRIPE) / 2;
  const stripes = Array.from({ length: count }, (_, i) => {
    const y = top + i * STRIPE;
    const low = y + STRIPE / 2;
    return moveTo(0, y) + lineTo(width, y + width) + lineTo(width, low + width) + lineTo(0, low) + close();
  });
  return pathGeometry(width, height, stripes.join(''));
}

const STRIPE = 12;

import { barGaps, barLines, barsLayout, SLIVER, type BarsLayout } from '../../../../core/charts/bars-layout';
import { FIGURE_GAP } from '../../../../core/charts/words';
import { barsPlan, type BarsPlan } from '../../../../core/charts/bars-plan';
import type { RowSlide } from '../../../../core/deck/types';
import { unitOf } from '../../../../core/formatting/figures';
import { INK } from '../../../../core/look/palette';
import { stepCount } from '../../../../core/slide/steps';
import { barChartPart } from './bar-chart';
import type { ChartData } from '../ooxml/chart-xml';
import { chartData, fittedDraft } from './fitted-draft';
import { widthIn, type Rectangle } from '../ooxml/measures';
import { close, lineTo, moveTo, pathGeometry } from '../ooxml/geometry';
import { ornament, type ShapeXml } from '../ooxml/shapes';
import { textBox } from './text-boxes';
import type { ContextOf, SlideDraft } from './slide-draft';
import { fill, flowing } from '../ooxml/text';
import { rowLineBoxes, wordsBox } from './words-boxes';

/** A ranking or counts as a native chart; a figure that is only words is a text box next to it. */
export function barsDraft(context: ContextOf<RowSlide>): SlideDraft {
  const { deck, slide, frame, colour, locale } = context;
  const plans = Array.from({ length: stepCount(slide) }, (_, step) => barsPlan(slide, step, deck.language));
  const plan = plans[frame.step] ?? barsPlan(slide, frame.step, deck.language);
  return fittedDraft(context, (body) => {
    // Measured as bold, since a label that is one letter too long would be broken inside a word.
    const fitted = barsLayout(plans, body, {
      label: (size) => widthIn(size, true),
      figure: (size) => widthIn(size, true),
    });
    const layout = { ...fitted, labelSize: labelSize(fitted, body.height / fitted.labels.length) };
    return {
      chart: barChartPart({
        data: dataOf(context, plan),
        plan,
        layout,
        size: body,
        unit: unitOf(slide),
        colour,
        locale,
      }),
      over: [
        ...rowLineBoxes(barLines(plan, layout), body),
        ...vagueBoxes(context, plan, layout, body),
        ...barGaps(plan, layout).map((words) => wordsBox(words, body, locale)),
      ],
    };
  });
}

/** Labels of two lines stay clear of their neighbours even in a typeface with higher lines than ours. */
function labelSize({ labels, labelSize: size }: BarsLayout, row: number): number {
  return labels.some((lines) => lines.length > 1) ? Math.min(size, row * 0.39) : size;
}

function dataOf(context: ContextOf<RowSlide>, { bars }: BarsPlan): ChartData {
  return chartData(
    context,
    bars.map((bar) => ({
      label: bar.labelShown ? flowing(bar.label) : '',
      values: [bar.value],
      ...(bar.vague && bar.entered ? { words: bar.figure } : {}),
    })),
  );
}

/** A hatched sliver and words if the source gives no number: no bar could have that length. */
function vagueBoxes(
  { colour, locale }: ContextOf<RowSlide>,
  { bars }: BarsPlan,
  { labelWidth, figureSize, barThickness }: BarsLayout,
  body: Rectangle,
): ShapeXml[] {
  const row = body.height / bars.length;
  return [...bars.entries()].flatMap(([i, bar]) => {
    if (!bar.vague || !bar.entered) return [];
    const x = body.x + labelWidth;
    const middle = body.y + (i + 0.5) * row;
    const sliver = { x, y: middle - barThickness / 2, width: SLIVER, height: barThickness };
    const words = {
      text: bar.figure,
      size: figureSize,
      colour: bar.highlighted ? colour : INK,
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

/** Slanted stripes as shapes: pattern fills look different in each program. */
function hatching({ width, height }: Rectangle): string {
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

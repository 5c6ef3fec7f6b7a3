import type { ScriptableContext, ScriptableScaleContext } from 'chart.js';
import { describe, expect, it } from 'vitest';
import { barsLayout, SLIVER } from '../../src/core/charts/bars-layout';
import { barsPlan } from '../../src/core/charts/bars-plan';
import { barChart, type BarDrawing } from '../../src/charts/bars';
import { mixed } from '../../src/core/charts/tones';
import { INK, PAPER, RESTING, SECTION_COLOURS } from '../../src/core/look/palette';
import type { RowSlide } from '../../src/core/deck/types';
import { countsSlide, rankingSlide } from '../support/decks';

const measure = () => (text: string) => text.length * 16;

function drawingOf(slide: RowSlide, step: number, own: Partial<BarDrawing> = {}): BarDrawing {
  const plan = barsPlan(slide, step, 'nl');
  const layout = barsLayout([plan], { width: 1696, height: 640 }, { label: measure, figure: measure });
  return { plan, layout, unit: 1, colour: 'goals', animated: false, ...own };
}

const chartOf = (slide: RowSlide, step: number, own: Partial<BarDrawing> = {}) =>
  barChart(drawingOf(slide, step, own), (colour, unit) => `hatched ${colour} at ${unit}`);

/** What Chart.js hands to an option that is a function; ours look at the index only. */
const at = (index: number) =>
  ({ index, dataIndex: index }) as ScriptableContext<'bar'> & ScriptableScaleContext;

function ticksOf(config: ReturnType<typeof chartOf>) {
  const ticks = config.options?.scales?.y?.ticks;
  if (typeof ticks?.color !== 'function' || typeof ticks.font !== 'function')
    throw new Error('no tick styles');
  return { colour: ticks.color, font: ticks.font };
}

describe('a bar chart', () => {
  it('draws lying bars from 0 to the end of the scale', () => {
    const { options } = chartOf(rankingSlide(), 1);
    expect(options).toMatchObject({ indexAxis: 'y', scales: { x: { min: 0, max: 100 } } });
  });

  it('has a bar for each figure that has entered, lit, at rest, or lighter for the rest group', () => {
    const { data } = chartOf(rankingSlide(), 1);
    const highlighted = SECTION_COLOURS.goals;
    expect(data.datasets[0]?.data).toEqual([85.9, 77.5, 80.3]);
    expect(data.datasets[0]?.backgroundColor).toEqual([highlighted, RESTING, mixed(RESTING, PAPER, 0.55)]);
    expect(chartOf(rankingSlide(), 0).data.datasets[0]?.data).toEqual([null, 77.5, 80.3]);
  });

  it('draws a vague figure as a hatched sliver, beside the bars of the others', () => {
    const [bars, slivers] = chartOf(countsSlide(), 1, { unit: 0.5 }).data.datasets;
    expect(bars?.data).toEqual([null, 2000, 36372]);
    expect(slivers?.data).toEqual([0, null, null]);
    expect(slivers?.minBarLength).toBe(SLIVER * 0.5);
    expect(slivers?.backgroundColor).toBe(`hatched ${SECTION_COLOURS.goals} at 0.5`);
  });

  it('has no grid, axis, legend, tooltip or shadow to distract', () => {
    const { options } = chartOf(rankingSlide(), 1);
    expect(options).toMatchObject({
      events: [],
      plugins: {},
      scales: { x: { display: false }, y: { border: { display: false }, grid: { display: false } } },
    });
  });

  it('writes the answer in bold, once it is there', () => {
    const weights = (step: number) => {
      const { font } = ticksOf(chartOf(rankingSlide(), step));
      return [0, 1, 2].map((i) => (font(at(i), {}) as { weight: number }).weight);
    };
    expect(weights(0)).toEqual([400, 400, 400]);
    expect(weights(1)).toEqual([700, 400, 400]);
  });

  it('hides the name of a group until it enters', () => {
    const colours = (step: number) => {
      const { colour } = ticksOf(chartOf(countsSlide(), step));
      return [0, 1, 2].map((i) => colour(at(i), {}));
    };
    expect(colours(0)).toEqual([INK, INK, 'transparent']);
    expect(colours(1)).toEqual([INK, INK, INK]);
  });

  it('grows all its lengths with the stage', () => {
    const lengths = (unit: number) => {
      const config = chartOf(rankingSlide(), 1, { unit });
      const font = ticksOf(config).font(at(0), {}) as { size: number };
      const padding = config.options?.layout?.padding as { right: number };
      return [config.data.datasets[0]?.barThickness, font.size, padding.right].map(Number);
    };
    expect(lengths(2)).toEqual(lengths(1).map((length) => length * 2));
  });
});

describe('its animation', () => {
  const animationOf = (slide: RowSlide, step: number) =>
    chartOf(slide, step, { animated: true }).options?.animation;

  it('is none where the chart simply stands', () => {
    expect(chartOf(rankingSlide(), 1).options?.animation).toBe(false);
  });

  it('lets each bar start at its turn', () => {
    const animation = animationOf(rankingSlide(), 0);
    if (typeof animation !== 'object' || typeof animation.delay !== 'function') throw new Error('no delays');
    const { delay } = animation;
    expect([0, 1, 2].map((i) => delay(at(i), {}))).toEqual([0, 0, 420]);
    expect(animation).toMatchObject({ duration: 480, easing: 'easeOutCubic' });
  });

  it('takes its time when the scale moves', () => {
    expect(animationOf(countsSlide(), 1)).toMatchObject({ duration: 1380 });
  });
});

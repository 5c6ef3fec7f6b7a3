import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { configureColumns } from '../../../src/charts/columns';
import { configureComparison } from '../../../src/charts/comparison';
import { configureLines } from '../../../src/charts/lines';
import { configureRing } from '../../../src/charts/ring';
import { SlideChart, type Configure } from '../../../src/charts/slide-chart';
import { configureStacked } from '../../../src/charts/stacked';
import { painted } from '../../support/browser';
import { chartIn, inkIn } from '../../support/charts';
import * as make from '../../support/decks';

const SIZE = { width: 848, height: 320, unit: 0.5, ratio: 1 };

/** The clock of the charts is the test's own; frames come as the browser draws them. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  return () => vi.useRealTimers();
});

async function pass(milliseconds: number): Promise<void> {
  vi.setSystemTime(Date.now() + milliseconds);
  await painted();
}

function chartOf(configure: Configure) {
  const room = document.createElement('div');
  const canvas = document.createElement('canvas');
  room.append(canvas);
  document.body.append(room);
  const chart = new SlideChart(canvas, configure, SIZE);
  onTestFinished(() => {
    chart.destroy();
    room.remove();
  });
  /** Numbers of what is drawn of a series just now, or finally. */
  const drawn = (series: number, names: readonly string[], final = false) =>
    chartIn(room)
      .getDatasetMeta(series)
      .data.map((element) => {
        const props = element.getProps([...names], final) as Record<string, number>;
        return names.map((name) => Math.round((props[name] ?? 0) * 100) / 100);
      });
  return { chart, canvas, drawn };
}

const deck = make.deck();

describe('a lit line', () => {
  const ofLines = () =>
    chartOf(
      configureLines(
        make.linesSlide({
          series: [
            { id: 'wijk', label: 'De wijk', values: [80, 85, 90] },
            { id: 'stad', label: 'De stad', values: [20, 22, 21] },
          ],
        }),
        deck,
        'goals',
      ),
    );
  /** What is drawn in the upper half, of two parts from left to right. */
  const halves = (canvas: HTMLCanvasElement) =>
    [0, 300].map((x) => inkIn(canvas, x, 0, 300, SIZE.height / 2));

  it('draws itself from left to right', async () => {
    const { chart, canvas } = ofLines();
    chart.stand(0);
    expect(halves(canvas)).toEqual([0, 0]);
    chart.play(1);
    await pass(0);
    expect(halves(canvas)[1]).toBe(0);
    await pass(400);
    const [left = 0, right = 0] = halves(canvas);
    expect(left).toBeGreaterThan(0);
    expect(right).toBe(0);
    await pass(1000);
    expect(halves(canvas)[1]).toBeGreaterThan(0);
  });

  it('is where it belongs from the first moment, and leaves the others alone', async () => {
    const { chart, drawn } = ofLines();
    chart.stand(0);
    const before = drawn(1, ['x', 'y']);
    chart.play(1);
    await pass(300);
    expect(drawn(0, ['x', 'y'])).toEqual(drawn(0, ['x', 'y'], true));
    expect(drawn(1, ['x', 'y'])).toEqual(before);
  });
});

it('a lit answer grows from its own place, and no other answer moves', async () => {
  const slide = make.stackedSlide({ highlight: ['Neutraal'] });
  const { chart, drawn } = chartOf(configureStacked(slide, deck, 'goals'));
  chart.stand(0);
  const others = () => [drawn(0, ['base', 'x']), drawn(2, ['base', 'x'])];
  const before = others();
  chart.play(1);
  await pass(200);
  const [[base = NaN, now = NaN] = []] = drawn(1, ['base', 'x']);
  const [[start = NaN, end = NaN] = []] = drawn(1, ['base', 'x'], true);
  expect(base).toBe(start);
  expect(now).toBeGreaterThan(start);
  expect(now).toBeLessThan(end);
  expect(others()).toEqual(before);
});

it('the lit part of a ring grows in its own place, and no other part moves', async () => {
  const { chart, drawn } = chartOf(configureRing(make.ringSlide(), deck, 'goals'));
  const angles = () => drawn(0, ['startAngle', 'endAngle']);
  chart.stand(0);
  const before = angles();
  chart.play(1);
  await pass(300);
  const during = angles();
  const [start = NaN, end = NaN] = during[2] ?? [];
  expect(end - start).toBeGreaterThan(0.1);
  expect(end - start).toBeLessThan(Math.PI * 0.95);
  for (const other of [0, 4]) expect(during[other]).toEqual(before[other]);
});

it('the second series of a comparison grows beside the first, which stands', async () => {
  const { chart, drawn } = chartOf(configureComparison(make.comparisonSlide(), deck, 'goals'));
  chart.stand(0);
  const before = drawn(0, ['x', 'y', 'height']);
  chart.play(1);
  await pass(200);
  expect(drawn(0, ['x', 'y', 'height'])).toEqual(before);
  const [[base = NaN, now = NaN] = []] = drawn(1, ['base', 'x']);
  const [[, end = NaN] = []] = drawn(1, ['base', 'x'], true);
  expect(now).toBeGreaterThan(base);
  expect(now).toBeLessThan(end);
});

it('the lit column rises last, from the ground', async () => {
  const { chart, drawn } = chartOf(configureColumns(make.columnsSlide(), deck, 'goals'));
  chart.stand(0);
  const before = drawn(0, ['y']).slice(0, 2);
  chart.play(1);
  expect(drawn(0, ['y', 'base'])[2]?.[0]).toBe(drawn(0, ['y', 'base'])[2]?.[1]);
  await pass(200);
  const [now = NaN, base = NaN] = drawn(0, ['y', 'base'])[2] ?? [];
  expect(now).toBeLessThan(base);
  expect(drawn(0, ['y']).slice(0, 2)).toEqual(before);
});

it.each([
  ['stacked bars', configureStacked(make.stackedSlide(), deck, 'goals')],
  ['lines', configureLines(make.linesSlide(), deck, 'goals')],
  ['a ring', configureRing(make.ringSlide(), deck, 'goals')],
  ['a comparison', configureComparison(make.comparisonSlide(), deck, 'goals')],
  ['columns', configureColumns(make.columnsSlide(), deck, 'goals')],
] as const)('%s replay all their steps, and end as they stand', async (_, configure) => {
  const { chart, canvas } = chartOf(configure);
  chart.stand(1);
  const end = canvas.toDataURL();
  chart.replay(1);
  await pass(100);
  expect(canvas.toDataURL()).not.toBe(end);
  for (let i = 0; i < 6; i += 1) await pass(1000);
  expect(canvas.toDataURL()).toBe(end);
});

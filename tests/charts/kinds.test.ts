import type { ChartConfiguration } from 'chart.js';
import { describe, expect, it } from 'vitest';
import { configureColumns } from '../../src/charts/columns';
import { configureComparison } from '../../src/charts/comparison';
import { configureLines } from '../../src/charts/lines';
import { configureRing } from '../../src/charts/ring';
import type { Configure } from '../../src/charts/slide-chart';
import { configureStacked } from '../../src/charts/stacked';
import { RESTING, SECTION_COLOURS, TRACK } from '../../src/core/look/palette';
import * as make from '../support/decks';

const SIZE = { width: 1696, height: 560, unit: 1, ratio: 1 };
const deck = make.deck();
const COLOUR = SECTION_COLOURS.goals;
/** A canvas of which only the measuring of words is used here. */
const context = {
  save: () => undefined,
  restore: () => undefined,
  measureText: (text: string) => ({ width: text.length * 16 }),
} as unknown as CanvasRenderingContext2D;

const configAt = (configure: Configure, step: number, animated = false): ChartConfiguration =>
  configure(context, step, SIZE, animated).config;
const dataAt = (configure: Configure, step: number) =>
  configAt(configure, step).data.datasets.map(({ data }) => data);
const colours = (config: ChartConfiguration) =>
  config.data.datasets.map(({ backgroundColor }) => backgroundColor);

const kinds = [
  ['stacked', configureStacked(make.stackedSlide(), deck, 'goals')],
  ['columns', configureColumns(make.columnsSlide(), deck, 'goals')],
  ['lines', configureLines(make.linesSlide(), deck, 'goals')],
  ['comparison', configureComparison(make.comparisonSlide(), deck, 'goals')],
  ['ring', configureRing(make.ringSlide(), deck, 'goals')],
] as const;

describe.each(kinds)('the chart of %s', (_, configure) => {
  it('has as much to draw at every step, so that what stands can go on from where it is', () => {
    const [first, second] = [0, 1].map((step) => configAt(configure, step).data.datasets);
    expect(second?.map(({ data }) => data.length)).toEqual(first?.map(({ data }) => data.length));
  });

  it('stands still unless it is to move', () => {
    expect(configAt(configure, 1).options?.animation).toBe(false);
    expect(configAt(configure, 1, true).options?.animation).toMatchObject({
      duration: expect.any(Number) as number,
    });
  });

  it('draws no axes, and answers to no mouse', () => {
    const { scales = {}, events } = configAt(configure, 1).options ?? {};
    for (const scale of Object.values(scales)) expect(scale).toMatchObject({ display: false });
    expect(events).toEqual([]);
  });
});

describe('stacked bars', () => {
  const configure = kinds[0][1];

  it('grow at their own place: what is to come is nothing wide there', () => {
    expect(dataAt(configure, 0).slice(0, 3)).toEqual([
      [
        [0, 0],
        [0, 0],
      ],
      [
        [60.5, 85.5],
        [72, 92],
      ],
      [
        [85.5, 100],
        [92, 100],
      ],
    ]);
    expect(dataAt(configure, 1)[0]).toEqual([
      [0, 60.5],
      [0, 72],
    ]);
  });

  it('lie on a track of a hundred per cent', () => {
    const track = configAt(configure, 0).data.datasets.at(-1);
    expect(track).toMatchObject({
      backgroundColor: TRACK,
      data: [
        [0, 100],
        [0, 100],
      ],
    });
  });
});

it('columns have the colour of the section where they are lit', () => {
  expect(colours(configAt(kinds[1][1], 1))).toEqual([[RESTING, RESTING, COLOUR]]);
});

it('the first series of a comparison rests', () => {
  expect(colours(configAt(kinds[3][1], 1))).toEqual([RESTING, COLOUR]);
  expect(dataAt(kinds[3][1], 0)).toEqual([
    [61.2, 52],
    [null, null],
  ]);
});

describe('lines', () => {
  const configure = kinds[2][1];

  it('are broken where a figure is missing, and not there before their step', () => {
    expect(dataAt(configure, 0)).toEqual([
      [null, null, null],
      [40, 42, 41],
    ]);
    expect(dataAt(configure, 1)[0]).toEqual([31.5, null, 52]);
  });

  it('draw themselves only at the step at which they enter', () => {
    const drawing = (step: number) =>
      configAt(configure, step, true).data.datasets.map(
        (dataset) => 'animations' in dataset && 'drawn' in (dataset.animations as object),
      );
    expect([drawing(0), drawing(1)]).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('are thick where they are lit', () => {
    const widths = configAt(configure, 1).data.datasets.map(
      (dataset) => (dataset as { borderWidth?: number }).borderWidth,
    );
    expect(widths[0]).toBeGreaterThan((widths[1] ?? 0) * 2);
  });
});

it('a part of a ring grows as its empty place shrinks, so that no other part moves', () => {
  const configure = kinds[4][1];
  expect(dataAt(configure, 0)).toEqual([[30.5, 0, 0, 50, 19.5, 0, 0]]);
  expect(dataAt(configure, 1)).toEqual([[30.5, 0, 50, 0, 19.5, 0, 0]]);
});

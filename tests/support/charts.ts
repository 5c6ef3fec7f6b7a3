import { flushSync } from 'svelte';
import { vi } from 'vitest';
import { Chart } from '../../src/charts/register';
import { TRACK } from '../../src/core/look/palette';
import { loadCharts } from '../../src/renderer/slides/chart/load-charts';
import { one, shown, type Shown } from './mounting.svelte';

/** A slide with a chart, drawn. */
export async function charted(...how: Parameters<typeof shown>): Promise<Shown> {
  const slide = shown(...how);
  await chartsDrawn();
  return slide;
}

/** Charts are drawn a moment after their slide, when the drawing of charts is there. */
export async function chartsDrawn(): Promise<void> {
  await loadCharts();
  flushSync();
}

export const canvasIn = (room: ParentNode) => one(room, 'canvas') as unknown as HTMLCanvasElement;

/** The chart that is drawn in a room. */
export function chartIn(room: ParentNode): Chart {
  const chart = Chart.getChart(canvasIn(room));
  if (chart === undefined) throw new Error('no chart on this canvas');
  return chart;
}

export interface DrawnBar {
  readonly start: number;
  readonly end: number;
  readonly middle: number;
  readonly thickness: number;
}

/**
 * The bars of a chart from top to bottom, in CSS pixels: as they finally stand, or as they are drawn just
 * now. A row without a bar has none here either.
 */
export function barsIn(room: ParentNode, dataset = 0, final = true): readonly (DrawnBar | undefined)[] {
  const chart = chartIn(room);
  return chart.getDatasetMeta(dataset).data.map((element, i) => {
    if (typeof chart.data.datasets[dataset]?.data[i] !== 'number') return undefined;
    const { x, y, base, height } = element.getProps(['x', 'y', 'base', 'height'], final) as Record<
      string,
      number
    >;
    return { start: base ?? NaN, end: x ?? NaN, middle: y ?? NaN, thickness: height ?? NaN };
  });
}

export const lengthsIn = (room: ParentNode, dataset = 0, final = true) =>
  barsIn(room, dataset, final).map((bar) => bar && bar.end - bar.start);

/** The red, green and blue of the lines between rows. */
const TRACK_CHANNELS = [1, 3, 5].map((at) => Number.parseInt(TRACK.slice(at, at + 2), 16));

/**
 * How many pixels of a part of a canvas have been drawn on, the fine lines between rows left out. Lengths in device
 * pixels; from the right if negative.
 */
export function inkIn(
  canvas: HTMLCanvasElement,
  x: number,
  y: number,
  width: number,
  height: number,
): number {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no picture');
  const left = x < 0 ? canvas.width + x : x;
  const top = y < 0 ? canvas.height + y : y;
  const { data } = context.getImageData(left, top, width, height);
  const isLine = (at: number) =>
    TRACK_CHANNELS.every((channel, i) => Math.abs((data[at - 3 + i] ?? 0) - channel) <= 24);
  return data.filter((value, i) => i % 4 === 3 && value > 8 && !isLine(i)).length;
}

export interface Written {
  readonly text: string;
  /** In CSS pixels. */
  readonly size: number;
  readonly colour: string;
}

/** What is written on canvases while something is drawn. */
export async function writtenDuring(draw: () => Promise<unknown>): Promise<readonly Written[]> {
  const written: Written[] = [];
  const brush = CanvasRenderingContext2D.prototype;
  const original = Object.getOwnPropertyDescriptor(brush, 'fillText');
  const spy = vi.spyOn(brush, 'fillText').mockImplementation(function (
    this: CanvasRenderingContext2D,
    text,
    ...place
  ) {
    const [size = ''] = /[\d.]+(?=px)/u.exec(this.font) ?? [];
    written.push({
      text,
      size: Number(size),
      colour: typeof this.fillStyle === 'string' ? this.fillStyle : '',
    });
    Reflect.apply(original?.value as typeof this.fillText, this, [text, ...place]);
  });
  try {
    await draw();
  } finally {
    spy.mockRestore();
  }
  return written;
}

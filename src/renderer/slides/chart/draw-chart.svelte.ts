import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { ChartSize, Configure, SlideChart } from '../../../charts/slide-chart';
import { repaintsOfCharts } from './repaint.svelte';
import { chartsAtHand, loadCharts } from './load-charts';
import type { Mode } from '../slide-props';
import type { Motion } from '../../../core/show/show-state';

export interface ChartInput {
  readonly configure: Configure;
  readonly step: number;
  readonly motion: Motion;
  readonly mode: Mode;
  readonly ratio: number;
}

/** Keeps a chart on a canvas in sync with its input and its parent’s size. */
export function drawChart(input: () => ChartInput): Attachment<HTMLCanvasElement> {
  return (canvas) =>
    untrack(input).mode === 'paper' ? drawOnPaper(canvas, input) : drawOnScreen(canvas, input);
}

/** Waits for the chart code if it is still loading, which only happens if a show opens on a chart. */
function drawOnScreen(canvas: HTMLCanvasElement, input: () => ChartInput): () => void {
  let stop: (() => void) | undefined;
  let gone = false;
  void loadCharts().then(({ SlideChart }) => {
    if (!gone) stop = $effect.root(() => keepDrawn(canvas, input, SlideChart));
  });
  return () => {
    gone = true;
    stop?.();
  };
}

function keepDrawn(canvas: HTMLCanvasElement, input: () => ChartInput, Chart: typeof SlideChart): () => void {
  const first = untrack(input);
  const chart = new Chart(canvas, first.configure, sizeOf(canvas, first.ratio));
  if (first.motion === 'replay') chart.replay(first.step);
  else if (first.motion === 'play') chart.play(first.step);
  else chart.stand(first.step);
  let drawn = first;
  $effect(() => {
    const { configure, step, motion } = input();
    const before = drawn;
    drawn = input();
    if (configure !== before.configure) chart.redraw(configure, step);
    else if (step === before.step) return;
    else if (motion === 'play') chart.play(step);
    else chart.stand(step);
  });
  const fit = (ratio: number) => {
    chart.resize(sizeOf(canvas, ratio));
  };
  // A separate effect: measuring forces a layout, which is slow with every key stroke.
  const ratio = $derived(input().ratio);
  $effect(() => {
    fit(ratio);
  });
  const repaint = () => {
    chart.repaint();
  };
  // Redraws at once after its pixels were lost, instead of at its next step.
  let painted = repaintsOfCharts();
  $effect(() => {
    const asked = repaintsOfCharts();
    if (asked !== painted) repaint();
    painted = asked;
  });
  canvas.addEventListener('contextrestored', repaint);
  const observer = new ResizeObserver(() => {
    fit(untrack(input).ratio);
  });
  observer.observe(roomOf(canvas));
  return () => {
    observer.disconnect();
    canvas.removeEventListener('contextrestored', repaint);
    chart.destroy();
  };
}

/** Chromium prints vectors; other browsers print the pixels of the canvas, which are coarse at one per CSS pixel. */
const PAPER_RATIO = navigator.userAgent.includes('Chrome/') ? 1 : 2;

/**
 * Chromium prints a canvas as vectors only when it is painted inside `beforeprint`. Nothing is painted
 * before that, so a deck of many charts costs no bitmaps at all. How its letters come out is measured at once.
 */
function drawOnPaper(canvas: HTMLCanvasElement, input: () => ChartInput): () => void {
  const size = () => ({ ...sizeOf(canvas, PAPER_RATIO), paper: true });
  const measure = () => {
    const { configure, step } = untrack(input);
    const { lettered } = configure(sharedContext(), step, size(), false);
    if (lettered !== undefined) canvas.dataset.lettered = JSON.stringify(lettered);
  };
  // What is around it may still become smaller.
  queueMicrotask(measure);
  const paint = () => {
    const { configure, step } = input();
    const { SlideChart } = chartsAtHand();
    const ground = getComputedStyle(canvas).getPropertyValue('--paper');
    new SlideChart(canvas, configure, { ...size(), ground }).stand(step);
  };
  addEventListener('beforeprint', paint);
  return () => {
    removeEventListener('beforeprint', paint);
  };
}

/** On which letters are measured for all charts together: each of its own would take memory for its pixels. */
function sharedContext(): CanvasRenderingContext2D {
  shared ??= document.createElement('canvas').getContext('2d') ?? undefined;
  if (shared === undefined) throw new Error('a canvas without a 2D context');
  return shared;
}
let shared: CanvasRenderingContext2D | undefined;

function sizeOf(canvas: HTMLCanvasElement, ratio: number): ChartSize {
  const room = roomOf(canvas);
  const stage = canvas.closest('.stage');
  const { width, height } = room.getBoundingClientRect();
  return { width, height, unit: (stage?.getBoundingClientRect().width ?? 1920) / 1920, ratio };
}

function roomOf(canvas: HTMLCanvasElement): HTMLElement {
  if (canvas.parentElement === null) throw new Error('a chart without a place');
  return canvas.parentElement;
}

import type { ChartConfiguration, Plugin } from 'chart.js';
import { Chart } from './register';

/** The size a chart is drawn at. `unit` is one stage unit in CSS pixels, `ratio` device pixels to one of those. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly ratio: number;
  /** Drawn once, for a printer. */
  readonly paper?: boolean;
  /** The colour that it stands on, unless it is that of slides. */
  readonly ground?: string;
}

/** How the words of a chart came out. */
export interface Lettered {
  /** Labels that had to be cut, as they are written. */
  readonly cut: readonly string[];
  /** The size of the smallest words, in stage units. */
  readonly smallest: number;
}

/** A chart to be drawn: what Chart.js draws, and what we write over it. */
export interface ChartDrawing {
  readonly config: ChartConfiguration;
  readonly lettered?: Lettered;
  readonly overlay?: (chart: Chart) => void;
  /** Clips the canvas to the part of a dataset that is drawn at this moment. */
  readonly clip?: (chart: Chart, dataset: number) => void;
}

/** Makes the drawing of a chart at a step; `animated` says whether what is new grows. */
export type Configure = (
  context: CanvasRenderingContext2D,
  step: number,
  size: ChartSize,
  animated: boolean,
) => ChartDrawing;

/** On paper nothing is cleared before drawing: a cleared part of a canvas would print as a white hole. */
class PaperChart extends Chart {
  override clear(): this {
    return this;
  }
}

/** One Chart.js chart on one canvas, and how it goes from step to step. */
export class SlideChart {
  readonly #canvas: HTMLCanvasElement;
  #configure: Configure;
  #chart: Chart | undefined;
  #drawing: ChartDrawing | undefined;
  #step = 0;
  #size: ChartSize;

  constructor(canvas: HTMLCanvasElement, configure: Configure, size: ChartSize) {
    this.#canvas = canvas;
    this.#configure = configure;
    this.#size = size;
  }

  /** Shows a step as it finally is. */
  stand(step: number): void {
    this.#show(step, false);
  }

  /** Animates what is new at a step; what was there before stays as it is. */
  play(step: number): void {
    if (this.#chart === undefined && step > 0) this.stand(step - 1);
    this.#show(step, true);
  }

  /** Plays every step up to this one, one after the other. */
  replay(step: number): void {
    this.#destroyChart();
    const playFrom = (at: number): void => {
      this.#show(at, true, () => {
        if (at < step) playFrom(at + 1);
      });
    };
    playFrom(0);
  }

  /** Draws the final state of its step at another size, at once. */
  resize(size: ChartSize): void {
    const same =
      size.width === this.#size.width && size.ratio === this.#size.ratio && size.height === this.#size.height;
    this.#size = size;
    if (same || this.#chart === undefined) return;
    this.#destroyChart();
    this.stand(this.#step);
  }

  /** Draws changed figures, in the final state of their step. */
  redraw(configure: Configure, step: number): void {
    this.#configure = configure;
    this.stand(step);
  }

  /** Draws the final state of its step again after its pixels were lost. */
  repaint(): void {
    if (this.#chart === undefined) return;
    this.#destroyChart();
    this.stand(this.#step);
  }

  destroy(): void {
    this.#destroyChart();
    // The pixels of a canvas that nobody shows any more stay until memory is collected, which takes long.
    Object.assign(this.#canvas, { width: 0, height: 0 });
  }

  #show(step: number, animated: boolean, onComplete?: () => void): void {
    const context = this.#canvas.getContext('2d');
    if (context === null) throw new Error('a canvas without a 2D context');
    this.#step = step;
    const drawing = this.#configure(context, step, this.#size, animated);
    const { config, lettered } = drawing;
    if (lettered !== undefined) this.#canvas.dataset.lettered = JSON.stringify(lettered);
    this.#drawing = drawing;
    const options = { ...config.options, devicePixelRatio: this.#size.ratio };
    if (onComplete !== undefined && typeof options.animation === 'object') {
      options.animation = { ...options.animation, onComplete };
    }
    if (this.#chart === undefined || !animated) this.#create({ ...config, options });
    else update(this.#chart, { ...config, options });
  }

  #create(config: ChartConfiguration): void {
    this.#destroyChart();
    this.#canvas.width = this.#size.width;
    this.#canvas.height = this.#size.height;
    const Kind = this.#size.paper === true ? PaperChart : Chart;
    this.#chart = new Kind(this.#canvas, { ...config, plugins: [this.#painter()] });
  }

  /** The same plugin for the life of a chart, since Chart.js does not accept others later. */
  #painter(): Plugin {
    return {
      id: 'painter',
      beforeDraw: ({ ctx }) => {
        // Widths that scale evenly with the size, so that a thumbnail breaks its lines where the projector does.
        ctx.textRendering = 'geometricPrecision';
      },
      beforeDatasetDraw: (chart, { index }) => {
        chart.ctx.save();
        this.#drawing?.clip?.(chart, index);
      },
      afterDatasetDraw: ({ ctx }) => {
        ctx.restore();
      },
      afterDatasetsDraw: (chart) => this.#drawing?.overlay?.(chart),
    };
  }

  #destroyChart(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
  }
}

/** Keeps the drawn bars, so that they move from where they are. */
function update(chart: Chart, { data, options }: ChartConfiguration): void {
  if (options !== undefined) chart.options = options;
  data.datasets.forEach((dataset, i) => Object.assign(chart.data.datasets[i] ?? {}, dataset));
  chart.update();
}

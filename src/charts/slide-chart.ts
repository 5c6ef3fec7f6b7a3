import type { ChartConfiguration, Plugin } from 'chart.js';
import { Chart } from './register';

/** The size a chart is drawn at. `unit` is one stage unit in CSS pixels, `ratio` device pixels to one of those. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly ratio: number;
  /** What the canvas is painted with first. On paper it must be: cleared parts of a canvas print white. */
  readonly ground?: string;
}

/** Makes the configuration of a chart at a step; `animated` says whether what is new grows. */
export type Configure = (
  context: CanvasRenderingContext2D,
  step: number,
  size: ChartSize,
  animated: boolean,
) => ChartConfiguration;

/** Widths that grow evenly with the size, so that a thumbnail breaks its lines where the beamer does. */
const evenText: Plugin = {
  id: 'evenText',
  beforeDraw({ ctx }) {
    ctx.textRendering = 'geometricPrecision';
  },
};

const painted = (ground: string): Plugin => ({
  id: 'ground',
  beforeDraw({ ctx, width, height }) {
    ctx.fillStyle = ground;
    ctx.fillRect(0, 0, width, height);
  },
});

/** One Chart.js chart on one canvas, and how it goes from step to step. */
export class SlideChart {
  readonly #canvas: HTMLCanvasElement;
  readonly #configure: Configure;
  #chart: Chart | undefined;
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

  /** Animates what is new at a step; what was there before stands already. */
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

  destroy(): void {
    this.#destroyChart();
  }

  #show(step: number, animated: boolean, onComplete?: () => void): void {
    const context = this.#canvas.getContext('2d');
    if (context === null) throw new Error('a canvas without a 2D context');
    this.#step = step;
    const config = this.#configure(context, step, this.#size, animated);
    if (onComplete !== undefined && typeof config.options?.animation === 'object') {
      config.options.animation = { ...config.options.animation, onComplete };
    }
    if (this.#chart === undefined || !animated) this.#create(config);
    else this.#update(this.#chart, config);
  }

  #create(config: ChartConfiguration): void {
    this.#destroyChart();
    const { width, height, ratio } = this.#size;
    this.#canvas.width = width;
    this.#canvas.height = height;
    this.#chart = new Chart(this.#canvas, {
      ...config,
      options: { ...config.options, devicePixelRatio: ratio },
      plugins: this.#plugins(config),
    });
  }

  /** Keeps the drawn bars, so that they move from where they are. */
  #update(chart: Chart, config: ChartConfiguration): void {
    const { ratio } = this.#size;
    chart.options = { ...config.options, devicePixelRatio: ratio };
    config.data.datasets.forEach((dataset, i) => Object.assign(chart.data.datasets[i] ?? {}, dataset));
    chart.config.plugins = this.#plugins(config);
    chart.update();
  }

  #plugins(config: ChartConfiguration): Plugin[] {
    const { ground } = this.#size;
    return [evenText, ...(ground === undefined ? [] : [painted(ground)]), ...(config.plugins ?? [])];
  }

  #destroyChart(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
  }
}

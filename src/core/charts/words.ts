/** A rectangle in a chart, in stage units from its top left corner. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Text in a chart: one or two lines; `y` is their middle and `x` the side they are aligned to. */
export interface Words {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly size: number;
  readonly colour: string;
  readonly bold: boolean;
  /** In the face of figures and headlines. */
  readonly figure: boolean;
}

/** Between a row's label and its bar, and between the end of a bar and its figure. */
export const LABEL_GAP = 28;
export const FIGURE_GAP = 18;

/** From one line to the next, as a fraction of the size. */
export const LEADING = 1.06;

/** The height of lines of a size. */
export const heightOf = (lines: readonly string[], size: number): number => lines.length * size * LEADING;

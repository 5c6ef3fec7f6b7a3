import { INK } from '../look/palette';
import type { Labels } from './fit';
import { SWATCH, SWATCH_GAP, type Legend } from './legend';
import { LABEL_GAP, type LabelBox, type Words } from './words';

const COMMON = { colour: INK, figure: false } as const;

/** The names beside the swatches of a legend. */
export function legendNames(bold: readonly boolean[], { places, names, size }: Legend): readonly Words[] {
  return names.map((name, i): Words => {
    const { x, y } = places[i] ?? { x: 0, y: 0 };
    return {
      ...COMMON,
      lines: [name],
      x: x + SWATCH + SWATCH_GAP,
      y,
      align: 'left',
      size,
      bold: bold[i] === true,
    };
  });
}

/** The names of rows that share the height of a plot, before it. */
export function rowNames({ lines, size }: Labels, plot: LabelBox): readonly Words[] {
  const room = plot.height / Math.max(1, lines.length);
  const place = { ...COMMON, x: plot.x - LABEL_GAP, align: 'right', size, bold: false } as const;
  return lines.map((each, i): Words => ({ ...place, lines: each, y: plot.y + (i + 0.5) * room }));
}

import type { Colour } from '../deck/types';
import { CORAL, RESTING, SUN } from './palette';

export type Tone = 'deep' | 'sun' | 'coral' | 'light' | 'resting';

/** A shape on a plane of stage units, from its top left corner. */
export interface Shape {
  readonly shape: 'circle' | 'arch' | 'quarter' | 'triangle' | 'square';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A coloured shape of a composition; those of sections are on a plane of 700 by 1080. */
export interface Block extends Shape {
  readonly tone: Tone;
}

/** A block of a tone, from its top left corner. */
export const block = (
  shape: Shape['shape'],
  tone: Tone,
  [x, y]: readonly [number, number],
  width: number,
  height = width,
): Block => ({ shape, tone, x, y, width, height });

/** The colours of the tones; the deep one is that of a section, the light one stands out from its ground. */
export const toneColours = (deep: string, light: string): Readonly<Record<Tone, string>> => ({
  deep,
  sun: SUN,
  coral: CORAL,
  light,
  resting: RESTING,
});

/** Each section has its own small building, standing on the bottom of the slide. */
export const COMPOSITIONS: Readonly<Record<Colour, readonly Block[]>> = {
  what: [
    block('arch', 'deep', [0, 380], 700, 700),
    block('circle', 'sun', [228, 634], 304),
    block('arch', 'coral', [400, 798], 300, 282),
  ],
  who: [
    block('arch', 'deep', [60, 300], 320, 780),
    block('circle', 'sun', [90, 110], 260),
    block('arch', 'coral', [380, 640], 320, 440),
    block('circle', 'light', [425, 440], 200),
  ],
  goals: [
    block('square', 'deep', [0, 720], 350, 360),
    block('triangle', 'sun', [0, 360], 350, 360),
    block('quarter', 'coral', [350, 720], 350, 360),
    block('circle', 'light', [410, 420], 230),
  ],
  activities: [
    block('square', 'deep', [0, 540], 350, 540),
    block('circle', 'sun', [45, 600], 260),
    block('triangle', 'coral', [350, 730], 350, 350),
    block('arch', 'light', [390, 460], 270, 270),
  ],
  partners: [
    block('arch', 'deep', [0, 560], 350, 520),
    block('arch', 'sun', [350, 740], 350, 340),
    block('circle', 'coral', [60, 290], 230),
    block('quarter', 'light', [400, 490], 250),
  ],
  value: [
    block('quarter', 'deep', [0, 380], 700, 700),
    block('circle', 'sun', [320, 620], 260),
    block('square', 'coral', [0, 860], 220),
  ],
  numbers: [
    block('square', 'deep', [0, 240], 230, 840),
    block('square', 'coral', [230, 620], 230, 460),
    block('square', 'sun', [460, 860], 240, 220),
    block('circle', 'light', [480, 600], 200),
  ],
  further: [
    block('circle', 'coral', [0, 380], 340),
    block('arch', 'sun', [350, 560], 350, 520),
    block('quarter', 'deep', [0, 730], 350),
    block('triangle', 'light', [410, 310], 230, 240),
  ],
};

/** Where the shapes of a composition begin, on its plane. */
export const topOf = (colour: Colour): number => Math.min(...COMPOSITIONS[colour].map(({ y }) => y));

/** The room for a composition at the right of a light slide, and for the words next to it, in stage units. */
export const BUILDING = { width: 500, height: 600, words: 1280 } as const;

const square = { width: 360, height: 360 } as const;

/** The building of the title, on a plane of 720 by 1080. */
export const TITLE_BLOCKS: readonly (Shape & { readonly fill: string })[] = [
  { shape: 'square', fill: SUN, x: 0, y: 0, ...square },
  { shape: 'circle', fill: CORAL, x: 360, y: 0, ...square },
  { shape: 'arch', fill: CORAL, x: 0, y: 360, ...square },
  { shape: 'square', fill: '#0F9C86', x: 360, y: 360, ...square },
  { shape: 'square', fill: '#4C7DF0', x: 0, y: 720, ...square },
  { shape: 'circle', fill: SUN, x: 72, y: 792, width: 216, height: 216 },
  { shape: 'triangle', fill: SUN, x: 360, y: 720, ...square },
];

/** Its one quarter that stands on its head, where it stands before it is turned about (720, 0). */
export const TITLE_WING: Shape = { shape: 'quarter', x: -360, y: -720, ...square };

// A quarter of a circle as one Bézier curve. SVG's own arcs reach a PDF in dozens of pieces.
const BEND = 0.5523;

/** The outline of a block as an SVG path. */
export function outline({ shape, x, y, width: w, height: h }: Shape): string {
  const rx = w / 2;
  const ry = shape === 'arch' ? Math.min(rx, h) : h / 2;
  const over = `c0 ${-BEND * ry} ${rx - BEND * rx} ${-ry} ${rx} ${-ry}s${rx} ${ry - BEND * ry} ${rx} ${ry}`;
  switch (shape) {
    case 'circle':
      return `M${x} ${y + ry}${over}s${-rx + BEND * rx} ${ry} ${-rx} ${ry}s${-rx} ${-ry + BEND * ry} ${-rx} ${-ry}z`;
    case 'arch':
      return `M${x} ${y + h}v${ry - h}${over}v${h - ry}z`;
    case 'quarter':
      return `M${x} ${y + h}v${-h}c${BEND * w} 0 ${w} ${h - BEND * h} ${w} ${h}z`;
    case 'triangle':
      return `M${x} ${y + h}l${w / 2} ${-h}l${w / 2} ${h}z`;
    case 'square':
      return `M${x} ${y}h${w}v${h}h${-w}z`;
  }
}

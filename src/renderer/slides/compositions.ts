import type { Colour } from '../../core/deck/types';

export type Tone = 'deep' | 'sun' | 'coral' | 'light';

/** A building block on a plane of 700 by 1080 stage units, from its top left corner. */
export interface Block {
  readonly shape: 'circle' | 'arch' | 'quarter' | 'triangle' | 'square';
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const block = (
  shape: Block['shape'],
  tone: Tone,
  [x, y]: readonly [number, number],
  width: number,
  height = width,
): Block => ({ shape, tone, x, y, width, height });

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

/** The outline of a block as an SVG path. */
export function outline({ shape, x, y, width: w, height: h }: Block): string {
  switch (shape) {
    case 'circle':
      return `M${x} ${y + h / 2}a${w / 2} ${h / 2} 0 1 1 ${w} 0a${w / 2} ${h / 2} 0 1 1 ${-w} 0z`;
    case 'arch':
      return `M${x} ${y + h}v${-Math.max(0, h - w / 2)}a${w / 2} ${Math.min(w / 2, h)} 0 0 1 ${w} 0v${Math.max(0, h - w / 2)}z`;
    case 'quarter':
      return `M${x} ${y + h}v${-h}a${w} ${h} 0 0 1 ${w} ${h}z`;
    case 'triangle':
      return `M${x} ${y + h}l${w / 2} ${-h}l${w / 2} ${h}z`;
    case 'square':
      return `M${x} ${y}h${w}v${h}h${-w}z`;
  }
}

import {
  BUILDING,
  COMPOSITIONS,
  topOf,
  TITLE_BLOCKS,
  TITLE_WING,
  toneColours,
} from '../../../../core/look/compositions';
import type { Colour } from '../../../../core/deck/types';
import { INK, PAPER, SECTION_COLOURS, TRACK, WHITE } from '../../../../core/look/palette';
import { mixed } from '../../../../core/charts/tones';
import { block, building, type ShapeXml } from './shapes';

/** The background of a slide: colour and building blocks belong to the layout, out of the way of an editor. */
export type LayoutName = 'title' | 'light' | `full-${Colour}` | `points-${Colour}`;

export interface Layout {
  readonly name: LayoutName;
  /** The background colour, as `#RRGGBB`. */
  readonly ground: string;
  /** The colour of the headline on it. */
  readonly ink: string;
  readonly drawings: readonly ShapeXml[];
}

export function layoutOf(name: LayoutName): Layout {
  if (name === 'title') return { name, ground: INK, ink: PAPER, drawings: titleBuilding() };
  if (name === 'light') return { name, ground: PAPER, ink: INK, drawings: [] };
  const [kind = '', colourName = ''] = name.split('-');
  const colour = colourName as Colour;
  return kind === 'full' ? fullLayout(name, colour) : pointsLayout(name, colour);
}

function titleBuilding(): ShapeXml[] {
  const wing = { ...TITLE_WING, x: 1200 + 720 + TITLE_WING.x, y: -TITLE_WING.y - TITLE_WING.height };
  return [
    ...TITLE_BLOCKS.map((each) => block({ ...each, x: 1200 + each.x }, each.fill)),
    block(wing, PAPER, { flip: true }),
  ];
}

function fullLayout(name: LayoutName, colour: Colour): Layout {
  const dark = colour === 'further';
  const base = dark ? '#2B3760' : SECTION_COLOURS[colour];
  const tones = toneColours(mixed(base, '#000000', 0.78), PAPER);
  return {
    name,
    ground: dark ? INK : base,
    ink: WHITE,
    drawings: building(COMPOSITIONS[colour], tones, [1220, 0]),
  };
}

/** The building blocks are small, at the right above the footer. */
function pointsLayout(name: LayoutName, colour: Colour): Layout {
  const tones = toneColours(SECTION_COLOURS[colour], TRACK);
  const scale = Math.min(BUILDING.width / 700, BUILDING.height / (1080 - topOf(colour)));
  const corner = [1920 - 700 * scale, BUILDING_BOTTOM - 1080 * scale] as const;
  return {
    name,
    ground: PAPER,
    ink: INK,
    drawings: building(COMPOSITIONS[colour], tones, corner, scale),
  };
}

const BUILDING_BOTTOM = 1080 - 96;

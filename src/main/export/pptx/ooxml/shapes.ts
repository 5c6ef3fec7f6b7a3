import type { Block, Shape, Tone } from '../../../../core/look/compositions';
import { emu, type Rectangle } from './measures';
import { fill } from './text';
import { blockGeometry } from './geometry';
import { CHART_NS, el } from './xml';

/** The XML of a shape, given its id, which is unique on a slide. */
export type ShapeXml = (id: number) => string;

export const frameXml = ({ x, y, width, height }: Rectangle, tag = 'a:xfrm', attributes = {}): string =>
  el(
    tag,
    attributes,
    el('a:off', { x: emu(x), y: emu(y) }),
    el('a:ext', { cx: Math.max(1, emu(width)), cy: Math.max(1, emu(height)) }),
  );

const NO_LINE = el('a:ln', {}, el('a:noFill'));

/** Screen readers skip it. */
const DECORATIVE = el(
  'a:extLst',
  {},
  el(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    el('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: 1,
    }),
  ),
);

export function named(id: number, name: string, alt?: string): string {
  return alt === undefined
    ? el('p:cNvPr', { id, name }, DECORATIVE)
    : el('p:cNvPr', { id, name, descr: alt === '' ? undefined : alt });
}

/** How a shape is placed: flipped top to bottom, or rotated clockwise in degrees. */
export interface ShapeOptions {
  readonly flip?: boolean;
  readonly turn?: number;
}

/** A decorative shape without text. */
export function ornament(
  box: Rectangle,
  geometry: string,
  paint: string,
  stand: ShapeOptions = {},
  edge = NO_LINE,
): ShapeXml {
  return (id) =>
    el(
      'p:sp',
      {},
      el('p:nvSpPr', {}, named(id, `shape-${id}`), el('p:cNvSpPr'), el('p:nvPr')),
      el(
        'p:spPr',
        {},
        frameXml(box, 'a:xfrm', {
          flipV: stand.flip === true ? 1 : undefined,
          rot: stand.turn === undefined ? undefined : stand.turn * 60_000,
        }),
        geometry,
        paint,
        edge,
      ),
    );
}

/** A shape of a composition. */
export function block(shape: Shape, colour: string, stand?: ShapeOptions): ShapeXml {
  return ornament(shape, blockGeometry(shape), fill(colour), stand);
}

/** The blocks of a composition, scaled, with the top left corner of their plane at a place. */
export function building(
  blocks: readonly Block[],
  tones: Readonly<Record<Tone, string>>,
  [x, y]: readonly [number, number],
  scale = 1,
): ShapeXml[] {
  const placed = (own: Block): Shape => ({
    shape: own.shape,
    x: x + own.x * scale,
    y: y + own.y * scale,
    width: own.width * scale,
    height: own.height * scale,
  });
  return blocks.map((own) => block(placed(own), tones[own.tone]));
}

/** Several shapes as one, with alt text. */
export function group(box: Rectangle, alt: string, parts: readonly ShapeXml[]): ShapeXml {
  const inner = [
    el('a:chOff', { x: emu(box.x), y: emu(box.y) }),
    el('a:chExt', { cx: emu(box.width), cy: emu(box.height) }),
  ];
  const outer = frameXml(box).replace('</a:xfrm>', `${inner.join('')}</a:xfrm>`);
  return (id) =>
    el(
      'p:grpSp',
      {},
      el('p:nvGrpSpPr', {}, named(id, `picture-${id}`, alt), el('p:cNvGrpSpPr'), el('p:nvPr')),
      el('p:grpSpPr', {}, outer),
      ...parts.map((part, i) => part(id * 1000 + i)),
    );
}

/** The frame of the slide’s chart. `alt` says what it shows. */
export function chartFrame(box: Rectangle, alt: string): ShapeXml {
  const chart = el('c:chart', { 'xmlns:c': CHART_NS, 'r:id': CHART_RELATION });
  return (id) =>
    el(
      'p:graphicFrame',
      {},
      el(
        'p:nvGraphicFramePr',
        {},
        named(id, `chart-${id}`, alt),
        el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
        el('p:nvPr'),
      ),
      frameXml(box, 'p:xfrm'),
      el('a:graphic', {}, el('a:graphicData', { uri: CHART_NS }, chart)),
    );
}

/** The relationship by which a slide names its chart; none has two. */
const CHART_RELATION = 'rId2';

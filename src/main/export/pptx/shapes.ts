import type { Shape } from '../../../core/compositions';
import { emu, type Box } from './measures';
import { paragraphsXml, fill, type Locale, type Paragraph } from './text';
import { CHART_NS, el } from './xml';

/** Something on a slide, once it is known as which number: the numbers of a slide are all different. */
export type Drawing = (id: number) => string;

export const frameXml = ({ x, y, width, height }: Box, tag = 'a:xfrm', attributes = {}): string =>
  el(
    tag,
    attributes,
    el('a:off', { x: emu(x), y: emu(y) }),
    el('a:ext', { cx: Math.max(1, emu(width)), cy: Math.max(1, emu(height)) }),
  );

const NO_LINE = el('a:ln', {}, el('a:noFill'));

/** Tells a screen reader to pass over it. */
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

/** How a shape stands: mirrored top to bottom, or turned clockwise in degrees. */
export interface Stand {
  readonly flip?: boolean;
  readonly turn?: number;
}

/** A shape without words and without meaning. */
export function ornament(box: Box, geometry: string, paint: string, stand: Stand = {}): Drawing {
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
        NO_LINE,
      ),
    );
}

export const preset = (prst: string, guides: Readonly<Record<string, number>> = {}): string =>
  el(
    'a:prstGeom',
    { prst },
    el(
      'a:avLst',
      {},
      ...Object.entries(guides).map(([name, value]) => el('a:gd', { name, fmla: `val ${value}` })),
    ),
  );

/** A shape of a composition. */
export function block(shape: Shape, colour: string, stand?: Stand): Drawing {
  return ornament(shape, blockGeometry(shape), fill(colour), stand);
}

export function blockGeometry({ shape, width, height }: Shape): string {
  switch (shape) {
    case 'circle':
      return preset('ellipse');
    case 'square':
      return preset('rect');
    case 'triangle':
      return preset('triangle');
    case 'arch':
      return width / 2 <= height
        ? preset('round2SameRect', { adj1: 50_000, adj2: 0 })
        : lowArch(width, height);
    case 'quarter':
      return pathGeometry(width, height, `${moveTo(0, height)}${lineTo(0, 0)}${arc(width, height, 270, 90)}`);
  }
}

function lowArch(width: number, height: number): string {
  return pathGeometry(width, height, `${moveTo(0, height)}${arc(width / 2, height, 180, 180)}`);
}

const point = (x: number, y: number) => el('a:pt', { x: emu(x), y: emu(y) });
export const moveTo = (x: number, y: number): string => el('a:moveTo', {}, point(x, y));
export const lineTo = (x: number, y: number): string => el('a:lnTo', {}, point(x, y));
/** A piece of an ellipse; degrees run clockwise from the right. */
export const arc = (rx: number, ry: number, start: number, sweep: number): string =>
  el('a:arcTo', {
    wR: emu(rx),
    hR: emu(ry),
    stAng: Math.round(start * 60_000),
    swAng: Math.round(sweep * 60_000),
  });
export const close = (): string => el('a:close');

export function pathGeometry(width: number, height: number, path: string): string {
  return el(
    'a:custGeom',
    {},
    el('a:avLst'),
    el('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    el(
      'a:pathLst',
      {},
      el('a:path', { w: emu(width), h: emu(height) }, path, path.endsWith('<a:close/>') ? '' : close()),
    ),
  );
}

/** Several drawings as one, with words for what they show. */
export function group(box: Box, alt: string, parts: readonly Drawing[]): Drawing {
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

export interface TextLook {
  readonly anchor?: 't' | 'ctr' | 'b';
  /** Room inside its edges in stage units: left, top, right, bottom. */
  readonly insets?: readonly [number, number, number, number];
  readonly wrap?: boolean;
  /** Its own shape and paint, where it is more than words. */
  readonly body?: string;
}

/** Words in a box of their own. They shrink when an editor makes them too long. */
export function textBox(
  box: Box,
  paragraphs: readonly Paragraph[],
  locale: Locale,
  look: TextLook = {},
): Drawing {
  return (id) =>
    el(
      'p:sp',
      {},
      el(
        'p:nvSpPr',
        {},
        named(id, `text-${id}`, ''),
        el('p:cNvSpPr', { txBox: look.body ? undefined : 1 }),
        el('p:nvPr'),
      ),
      el('p:spPr', {}, frameXml(box), look.body ?? preset('rect') + el('a:noFill')),
      textBody(paragraphs, locale, look),
    );
}

/** The headline, in the place that outlines and screen readers look in. */
export function titleBox(box: Box, paragraph: Paragraph, locale: Locale, anchor: 't' | 'b' = 't'): Drawing {
  return (id) =>
    el(
      'p:sp',
      {},
      el(
        'p:nvSpPr',
        {},
        named(id, `title-${id}`, ''),
        el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
        el('p:nvPr', {}, el('p:ph', { type: 'title' })),
      ),
      el('p:spPr', {}, frameXml(box)),
      textBody([paragraph], locale, { anchor }),
    );
}

function textBody(paragraphs: readonly Paragraph[], locale: Locale, look: TextLook): string {
  const [left, top, right, bottom] = look.insets ?? [0, 0, 0, 0];
  return el(
    'p:txBody',
    {},
    el(
      'a:bodyPr',
      {
        wrap: look.wrap === false ? 'none' : 'square',
        lIns: emu(left),
        tIns: emu(top),
        rIns: emu(right),
        bIns: emu(bottom),
        anchor: look.anchor ?? 't',
      },
      el('a:normAutofit'),
    ),
    el('a:lstStyle'),
    paragraphsXml(paragraphs, locale),
  );
}

/** The place of the slide's chart. `alt` says what it shows. */
export function chartFrame(box: Box, alt: string): Drawing {
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
export const CHART_RELATION = 'rId2';

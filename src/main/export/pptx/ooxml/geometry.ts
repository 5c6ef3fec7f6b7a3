import type { Shape } from '../../../../core/look/compositions';
import { emu } from './measures';
import { el } from './xml';

/** An outline that every program knows by name. */
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

type Corner = 'lt' | 'rt' | 'rb' | 'lb';

/** A rectangle of which some corners are round, with a radius in stage units. */
export function cornered(
  { width, height }: { readonly width: number; readonly height: number },
  radius: number,
  corners: readonly Corner[],
): string {
  const max = Math.min(radius, width / 2, height / 2);
  const at = (corner: Corner) => (corners.includes(corner) ? max : 0);
  const [lt, rt, rb, lb] = [at('lt'), at('rt'), at('rb'), at('lb')];
  const turn = (round: number, start: number) => (round === 0 ? '' : arc(round, round, start, 90));
  const path = [
    moveTo(0, lt) + turn(lt, 180),
    lineTo(width - rt, 0) + turn(rt, 270),
    lineTo(width, height - rb) + turn(rb, 0),
    lineTo(lb, height) + turn(lb, 90),
  ];
  return pathGeometry(width, height, path.join(''));
}

/** The outline of a shape of a composition. */
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
/** Part of an ellipse; degrees run clockwise from the right. */
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

import { INK, PAPER } from '../../../../core/look/palette';
import type { Layout } from './layouts';
import { emu, typeSize } from './measures';
import { preset } from './geometry';
import { frameXml, type ShapeXml } from './shapes';
import { fill } from './text';
import { el, NS, part } from './xml';

const TREE = el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr'));

/** The shapes on a slide, a layout or a master. */
export function slideTree(drawings: readonly ShapeXml[], ground?: string): string {
  const background = ground && el('p:bg', {}, el('p:bgPr', {}, fill(ground), el('a:effectLst')));
  return el(
    'p:cSld',
    {},
    background ?? '',
    el('p:spTree', {}, TREE, el('p:grpSpPr'), ...drawings.map((drawing, i) => drawing(i + 2))),
  );
}

const SAME_COLOURS = el('p:clrMapOvr', {}, el('a:masterClrMapping'));

const FADE = el('p:transition', { spd: 'med' }, el('p:fade'));

export const slideXml = (
  drawings: readonly ShapeXml[],
  { hidden, fades }: { readonly hidden: boolean; readonly fades: boolean },
): string =>
  part(
    el('p:sld', { ...NS, ...(hidden && { show: 0 }) }, slideTree(drawings), SAME_COLOURS, fades ? FADE : ''),
  );

/** An empty placeholder for a title or text. */
function place(type: string, box: Parameters<typeof frameXml>[0], colour: string, idx?: number): ShapeXml {
  const look = el('a:lvl1pPr', {}, el('a:defRPr', {}, fill(colour)));
  return (id) =>
    el(
      'p:sp',
      {},
      el(
        'p:nvSpPr',
        {},
        el('p:cNvPr', { id, name: `${type}-${id}` }),
        el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
        el('p:nvPr', {}, el('p:ph', { type, idx })),
      ),
      el('p:spPr', {}, frameXml(box), preset('rect')),
      el(
        'p:txBody',
        {},
        el('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }, el('a:normAutofit')),
        el('a:lstStyle', {}, look),
        el('a:p'),
      ),
    );
}

const TITLE = { x: 112, y: 144, width: 1580, height: 180 } as const;
const BODY = { x: 112, y: 360, width: 1696, height: 600 } as const;

export function layoutXml({ name, ground, ink, drawings }: Layout): string {
  const narrow = name === 'light' || name.startsWith('points-') ? TITLE : { ...TITLE, width: 1048, y: 360 };
  const tree = slideTree([...drawings, place('title', narrow, ink)], ground);
  const named = tree.replace('<p:cSld>', `<p:cSld name="${name}">`);
  return part(el('p:sldLayout', { ...NS, type: 'titleOnly', preserve: 1 }, named, SAME_COLOURS));
}

/** The colour names that every presentation has. */
const COLOUR_MAP = el('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
});

export function masterXml(layouts: number): string {
  const ids = Array.from({ length: layouts }, (_, i) =>
    el('p:sldLayoutId', { id: 2_147_483_649 + i, 'r:id': `rId${i + 1}` }),
  );
  const drawings = [place('title', TITLE, INK), place('body', BODY, INK, 1)];
  return part(
    el(
      'p:sldMaster',
      NS,
      slideTree(drawings, PAPER),
      COLOUR_MAP,
      el('p:sldLayoutIdLst', {}, ...ids),
      el(
        'p:txStyles',
        {},
        style('p:titleStyle', 72, true),
        style('p:bodyStyle', 44, false),
        style('p:otherStyle', 36, false),
      ),
    ),
  );
}

function style(name: string, size: number, display: boolean): string {
  const font = (tag: string, kind: string) =>
    el(`a:${tag}`, { typeface: `+${display ? 'mj' : 'mn'}-${kind}` });
  const look = el(
    'a:defRPr',
    { sz: typeSize(size), b: display ? 1 : 0 },
    el('a:solidFill', {}, el('a:schemeClr', { val: 'tx1' })),
    font('latin', 'lt') + font('ea', 'ea') + font('cs', 'cs'),
  );
  return el(name, {}, el('a:lvl1pPr', { marL: 0, indent: 0, algn: 'l' }, el('a:buNone'), look));
}

/** Portrait: the slide on the upper half, the notes on the lower. */
const NOTES_PAGE = { width: 1080, height: 1528 } as const;

export function notesMasterXml(): string {
  const drawings = [
    place('sldImg', { x: 108, y: 110, width: 864, height: 486 }, INK, 2),
    place('body', { x: 108, y: 660, width: 864, height: 760 }, INK, 1),
  ];
  const tree = slideTree(drawings, '#FFFFFF');
  return part(el('p:notesMaster', NS, tree, COLOUR_MAP));
}

export const notesSize = { cx: emu(NOTES_PAGE.width), cy: emu(NOTES_PAGE.height) };

import type { Cut } from '../../../../core/slide/picture-layout';
import type { Rectangle } from './measures';
import { frameXml, named, type ShapeXml } from './shapes';
import { el } from './xml';

/** The relationship by which a slide names its picture; it has no chart then. */
const PICTURE_RELATION = 'rId2';

/** The slide’s picture, without what is cut off. */
export function picture(box: Rectangle, alt: string, geometry: string, cut: Cut): ShapeXml {
  const [l, t, r, b] = [cut.left, cut.top, cut.right, cut.bottom].map(share);
  const isWhole = [l, t, r, b].every((part) => part === undefined);
  return (id) =>
    el(
      'p:pic',
      {},
      el(
        'p:nvPicPr',
        {},
        named(id, `picture-${id}`, alt),
        el('p:cNvPicPr', {}, el('a:picLocks', { noChangeAspect: 1 })),
        el('p:nvPr'),
      ),
      el(
        'p:blipFill',
        {},
        el('a:blip', { 'r:embed': PICTURE_RELATION }),
        isWhole ? '' : el('a:srcRect', { l, t, r, b }),
        el('a:stretch', {}, el('a:fillRect')),
      ),
      el('p:spPr', {}, frameXml(box), geometry),
    );
}

/** In thousandths of a per cent; nothing of what rounds to none. */
const share = (part: number) => Math.round(part * 100_000) || undefined;

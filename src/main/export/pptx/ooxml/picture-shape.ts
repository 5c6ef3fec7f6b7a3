import type { PictureSize } from '../../../../core/pictures/picture-size';
import type { Rectangle } from './measures';
import { frameXml, named, type ShapeXml } from './shapes';
import { el } from './xml';

/** The relationship by which a slide names its picture; it has no chart then. */
const PICTURE_RELATION = 'rId2';

/** The slide’s picture. `cut` is what is cropped at each side, as a fraction of its width and height. */
export function picture(box: Rectangle, alt: string, geometry: string, cut?: PictureSize): ShapeXml {
  const share = (part: number) => (part === 0 ? undefined : Math.round(part * 100_000));
  const [across, along] = [share(cut?.width ?? 0), share(cut?.height ?? 0)];
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
        cut === undefined ? '' : el('a:srcRect', { l: across, t: along, r: across, b: along }),
        el('a:stretch', {}, el('a:fillRect')),
      ),
      el('p:spPr', {}, frameXml(box), geometry),
    );
}

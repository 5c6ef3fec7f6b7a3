import type { Shape } from '../../../../core/look/compositions';
import { PAPER } from '../../../../core/look/palette';
import { mixed } from '../../../../core/charts/tones';
import { arc, lineTo, moveTo, pathGeometry } from '../ooxml/geometry';
import type { Rectangle } from '../ooxml/measures';
import { block, group, ornament, type ShapeXml } from '../ooxml/shapes';
import { fill } from '../ooxml/text';

/** Ten people in a space of 820 by 440, filled from left to right for a percentage. */
export function peopleBoxes(box: Rectangle, share: number, colour: string, alt: string): ShapeXml {
  const scale = box.width / 820;
  const resting = mixed(colour, PAPER, 0.2);
  const parts = Array.from({ length: 10 }, (_, person): ShapeXml[] => {
    const highlighted = Math.min(1, Math.max(0, share / 10 - person));
    const at = { x: (person % 5) * 172, y: Math.floor(person / 5) * 236 };
    const piece = (shape: 'circle' | 'arch', x: number, y: number, width: number, height: number) => {
      const place = {
        x: box.x + (at.x + x) * scale,
        y: box.y + (at.y + y) * scale,
        width: width * scale,
        height: height * scale,
      };
      // The filled part of a person is a fraction of the full width, and a head is narrower.
      const own = Math.min(1, Math.max(0, (highlighted * 132 - x) / width));
      return piecesOf({ shape, ...place }, own, colour, resting);
    };
    return [...piece('circle', 27, 0, 78, 78), ...piece('arch', 0, 84, 132, 120)];
  });
  return group(box, alt, parts.flat());
}

type Piece = Shape & { readonly shape: 'circle' | 'arch' };

/** A shape in one colour, or with its filled part over it: not every program draws a gradient with a hard edge. */
function piecesOf(piece: Piece, share: number, colour: string, resting: string): ShapeXml[] {
  if (share <= 0 || share >= 1) return [block(piece, share <= 0 ? resting : colour)];
  return [block(piece, resting), ornament(piece, leftPart(piece, share), fill(colour))];
}

/** The part of a shape left of a fraction of its width. */
function leftPart({ shape, width, height }: Piece, share: number): string {
  const radius = width / 2;
  const cut = share * width;
  const angle = (Math.acos(1 - 2 * share) * 180) / Math.PI;
  const high = Math.sin((angle * Math.PI) / 180) * radius;
  const path =
    shape === 'circle'
      ? moveTo(cut, radius + high) + arc(radius, radius, 180 - angle, 2 * angle)
      : moveTo(0, height) + lineTo(0, radius) + arc(radius, radius, 180, angle) + lineTo(cut, height);
  return pathGeometry(width, height, path);
}

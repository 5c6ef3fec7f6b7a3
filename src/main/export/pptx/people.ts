import { blockGeometry, group, ornament, type Drawing } from './shapes';
import { el } from './xml';
import type { Box } from './measures';
import { PAPER } from '../../../core/palette';
import { mixed } from './colours';

/** Ten people on a plane of 820 by 440, of whom a share of a hundred is lit from left to right. */
export function peopleBoxes(box: Box, share: number, colour: string, alt: string): Drawing {
  const scale = box.width / 820;
  const resting = mixed(colour, PAPER, 0.2);
  const parts = Array.from({ length: 10 }, (_, person): Drawing[] => {
    const lit = Math.min(1, Math.max(0, share / 10 - person));
    const at = { x: (person % 5) * 172, y: Math.floor(person / 5) * 236 };
    const piece = (shape: 'circle' | 'arch', x: number, y: number, width: number, height: number) => {
      const place = {
        x: box.x + (at.x + x) * scale,
        y: box.y + (at.y + y) * scale,
        width: width * scale,
        height: height * scale,
      };
      // What part of a person is lit is a part of all its width, and a head is narrower.
      const own = Math.min(1, Math.max(0, (lit * 132 - x) / width));
      return ornament(place, blockGeometry({ shape, ...place }), split(colour, resting, own));
    };
    return [piece('circle', 27, 0, 78, 78), piece('arch', 0, 84, 132, 120)];
  });
  return group(box, alt, parts.flat());
}

/** One colour up to a share of the width and another beyond it. */
function split(left: string, right: string, share: number): string {
  const tone = (colour: string) => el('a:srgbClr', { val: colour.slice(1) });
  if (share <= 0 || share >= 1) return el('a:solidFill', {}, tone(share <= 0 ? right : left));
  const stop = (pos: number, colour: string) => el('a:gs', { pos }, tone(colour));
  const edge = Math.round(share * 100_000);
  const stops = [stop(0, left), stop(edge, left), stop(edge, right), stop(100_000, right)];
  return el(
    'a:gradFill',
    { rotWithShape: 1 },
    el('a:gsLst', {}, ...stops),
    el('a:lin', { ang: 0, scaled: 0 }),
  );
}

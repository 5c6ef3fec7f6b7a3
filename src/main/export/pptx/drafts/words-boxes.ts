import { heightOf as linesHeight, type LabelBox as Place, type Words } from '../../../../core/charts/words';
import { THIN_LINE, type Point } from '../../../../core/charts/ring-leader';
import { TRACK } from '../../../../core/look/palette';
import { preset, lineTo, moveTo } from '../ooxml/geometry';
import { emu, widthIn, type Rectangle } from '../ooxml/measures';
import { ornament, type ShapeXml } from '../ooxml/shapes';
import { textBox } from './text-boxes';
import { fill, flowing, type Locale } from '../ooxml/text';
import { el } from '../ooxml/xml';

/** Words of a chart as a text box, where the layout has them. `body` is the position of the chart. */
export function wordsBox(words: Words, body: Rectangle, locale: Locale): ShapeXml {
  const { lines, x, y, size, colour, bold, align } = words;
  // Measured as bold, with some space for a wider typeface than the estimated one.
  const width = Math.max(...lines.map(widthIn(size, true))) * 1.12 + 4;
  const height = linesHeight(lines, size) * 1.3;
  const left = align === 'left' ? 0 : align === 'right' ? width : width / 2;
  const run = { text: lines.map(flowing).join('\n'), size, colour, bold, display: words.figure };
  const box = { x: body.x + x - left, y: body.y + y - height / 2, width, height };
  const side = align === 'left' ? 'l' : align === 'right' ? 'r' : 'ctr';
  return textBox(box, [{ runs: [run], align: side }], locale, { anchor: 'ctr', wrap: false });
}

/** A swatch; without a colour its outline. */
export function swatchBox(place: Place, body: Rectangle, colour: string | null, edge: string): ShapeXml {
  const box = { ...place, x: body.x + place.x, y: body.y + place.y };
  const paint = colour === null ? `<a:noFill/>` : fill(colour);
  return ornament(
    box,
    preset('roundRect', { adj: 18_000 }),
    paint,
    {},
    colour === null ? line(edge, 2) : undefined,
  );
}

/** A thin line through points. */
export function leaderBox(
  points: readonly Point[],
  body: Rectangle,
  colour: string,
  dashed = false,
): readonly ShapeXml[] {
  if (points.length === 0) return [];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(1, Math.max(...xs) - left), Math.max(1, Math.max(...ys) - top)];
  const path = points
    .map(([x, y], i) => (i === 0 ? moveTo(x - left, y - top) : lineTo(x - left, y - top)))
    .join('');
  const box = { x: body.x + left, y: body.y + top, width, height };
  return [ornament(box, openPath(width, height, path), '<a:noFill/>', {}, line(colour, THIN_LINE, dashed))];
}

/** The fine lines between the rows of a chart. */
export const rowLineBoxes = (lines: readonly (readonly Point[])[], body: Rectangle): readonly ShapeXml[] =>
  lines.flatMap((points) => leaderBox(points, body, TRACK));

/** A line with a width in stage units. */
export const line = (colour: string, width: number, dashed = false): string =>
  el(
    'a:ln',
    { w: emu(width), cap: dashed ? 'flat' : 'rnd' },
    fill(colour),
    dashed ? el('a:prstDash', { val: 'sysDash' }) : '',
  );

function openPath(width: number, height: number, path: string): string {
  return el(
    'a:custGeom',
    {},
    el('a:avLst'),
    el('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    el('a:pathLst', {}, el('a:path', { w: emu(width), h: emu(height), fill: 'none' }, path)),
  );
}

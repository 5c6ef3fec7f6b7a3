import { lastNumber } from '../../../../core/slide/shown-slides';
import { MUTED, INK, TRACK } from '../../../../core/look/palette';
import { labelOf, sourceLine } from '../../../../core/slide/slide-lines';
import { balancedWidth, fittingScale, widthIn, type Rectangle } from '../ooxml/measures';
import { lineTo, moveTo, pathGeometry, close, preset } from '../ooxml/geometry';
import { ornament, type ShapeXml } from '../ooxml/shapes';
import { textBox, titleBox } from './text-boxes';
import type { ContextOf } from './slide-draft';
import { fill, flowing, heightOf, type Paragraph, type Run } from '../ooxml/text';
import type { Slide } from '../../../../core/deck/types';

const LEFT = 112;
const WIDTH = 1920 - 2 * LEFT;
const HEADLINE = { y: 144, width: 1500, maxHeight: 330 } as const;

/** The small topic above the headline, with its drop. */
export function labelBoxes(text: string, y: number, colour: string, context: ContextOf<Slide>): ShapeXml[] {
  if (text === '') return [];
  const run: Run = { text: flowing(text), size: 30, colour, bold: true };
  // A full drop has its point at the top right; ours is at the bottom left.
  const drop = preset('teardrop', { adj: 100_000 });
  return [
    ornament({ x: LEFT, y: y + 3, width: 30, height: 30 }, drop, fill(colour), { turn: 180 }),
    textBox({ x: LEFT + 48, y: y - 6, width: 980, height: 48 }, [{ runs: [run] }], context.locale, {
      anchor: 'ctr',
    }),
  ];
}

/** The source and the number of the slide at the bottom. */
export function footerBoxes(context: ContextOf<Slide>, colour: string, right = LEFT): ShapeXml[] {
  const { deck, slide, frame, inPlace, locale } = context;
  const run = (text: string): Run => ({ text, size: 28, colour });
  const source = flowing(sourceLine(deck, slide));
  const width = 1920 - LEFT - right - 190;
  const scale = fittingScale(width, (some) => widthIn(28 * some)(source));
  const y = 992;
  const number = String(frame.slide + 1);
  const page: Paragraph = {
    align: 'r',
    runs: [
      {
        ...run(number),
        after: { text: ` / ${lastNumber(deck, frame.slide)}` },
        ...(inPlace ? { field: 'slidenum' } : {}),
      },
    ],
  };
  return [
    textBox({ x: LEFT, y, width, height: 54 }, [{ runs: [{ ...run(source), size: 28 * scale }] }], locale, {
      anchor: 'b',
    }),
    textBox({ x: 1920 - right - 180, y, width: 180, height: 54 }, [page], locale, { anchor: 'b' }),
  ];
}

/** Everything of a light slide except its body, and the space left for that. */
export function lightFrame(context: ContextOf<Slide>): {
  readonly drawings: ShapeXml[];
  readonly body: Rectangle;
} {
  const { deck, slide, colour, locale } = context;
  const headline = (scale: number): Paragraph => ({
    runs: [{ text: slide.headline.trim(), size: 72 * scale, colour: INK, bold: true, display: true }],
  });
  const high = (scale: number) => heightOf([headline(scale)], HEADLINE.width);
  const scale = fittingScale(HEADLINE.maxHeight, high);
  const headed = slide.headline !== '';
  const height = high(scale);
  const top = HEADLINE.y + (headed ? height + 34 : 0);
  const width = balancedWidth(slide.headline.trim(), HEADLINE.width, widthIn(72 * scale, true));
  return {
    drawings: [
      ...(headed ? [titleBox({ x: LEFT, y: HEADLINE.y, width, height }, headline(scale), locale)] : []),
      ...labelBoxes(labelOf(deck, slide), 82, colour, context),
      ...railBoxes(context),
      ...footerBoxes(context, MUTED),
    ],
    body: { x: LEFT, y: top, width: WIDTH, height: 976 - top },
  };
}

/** With more than this, the gaps would be wider than the blocks. */
const MAX_BLOCKS = 60;
const RAIL = { y: 1069, height: 11, gap: 6 } as const;

/** How far the talk is: the past in colour, the rest in grey, each as one shape of many blocks. */
function railBoxes({ deck, frame, colour }: ContextOf<Slide>): ShapeXml[] {
  const of = lastNumber(deck, frame.slide);
  const passed = frame.slide + 1;
  return [rail(0, passed, of, colour), ...(passed < of ? [rail(passed, of, of, TRACK)] : [])];
}

function rail(from: number, to: number, of: number, colour: string): ShapeXml {
  const gap = of > MAX_BLOCKS ? 0 : RAIL.gap;
  const block = (1920 - gap * (of - 1)) / of;
  const start = from * (block + gap);
  const width = (to - from) * (block + gap) - gap;
  const blocks = of > MAX_BLOCKS ? [width] : Array.from({ length: to - from }, () => block);
  const path = blocks
    .map((wide, i) => {
      const x = i * (wide + gap);
      const right = x + wide;
      return moveTo(x, 0) + lineTo(right, 0) + lineTo(right, RAIL.height) + lineTo(x, RAIL.height) + close();
    })
    .join('');
  return ornament(
    { x: start, y: RAIL.y, width, height: RAIL.height },
    pathGeometry(width, RAIL.height, path),
    fill(colour),
  );
}

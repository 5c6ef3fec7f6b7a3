import type { SlideOf } from '../../../../core/deck/types';
import { INK, TRACK, WHITE } from '../../../../core/look/palette';
import { lightFrame } from './light-frame';
import { fittingScale, type Rectangle } from '../ooxml/measures';
import { arc, lineTo, moveTo, pathGeometry, preset } from '../ooxml/geometry';
import { ornament, type ShapeXml } from '../ooxml/shapes';
import { textBox } from './text-boxes';
import type { ContextOf, SlideDraft } from './slide-draft';
import { fill, flowing, heightOf, type Paragraph } from '../ooxml/text';

/** Bullet points; those of later steps keep their space. */
export function pointsDraft(context: ContextOf<SlideOf<'points'>>): SlideDraft {
  const { slide, frame, colour, locale } = context;
  const { drawings, body } = lightFrame(context);
  const { length } = slide.points;
  const size = length > 5 ? 36 : length > 3 ? 40 : 44;
  const width = 1280;
  const paragraphs = (scale: number): Paragraph[] =>
    slide.points.map(({ title, text }, i) => ({
      above: i === 0 ? 0 : size * 0.8 * scale,
      mark: { kind: 'dot', colour, indent: 64 },
      runs: [
        ...(title === undefined ? [] : [strong(title, size * 1.1 * scale, INK)]),
        { text: flowing(text), size: size * scale, colour: INK },
      ],
    }));
  const scale = fittingScale(body.height, (some) => heightOf(paragraphs(some), width));
  const all = paragraphs(scale);
  const height = heightOf(all, width);
  const box = { x: body.x, y: body.y + Math.max(0, (body.height - height) / 2), width, height };
  return {
    layout: `points-${context.colourName}`,
    drawings: [...drawings, ...(length === 0 ? [] : [textBox(box, all.slice(0, frame.step + 1), locale)])],
  };
}

const strong = (text: string, size: number, colour: string) =>
  ({ text: flowing(text), size, colour, bold: true, display: true }) as const;

const CARD = { gap: 44, side: 46, top: 40, bottom: 30, round: 36, band: 16 } as const;

/** Cards next to each other; the text is in the card itself, so that it moves along. */
export function cardsDraft(context: ContextOf<SlideOf<'cards'>>): SlideDraft {
  const { slide, frame, colour } = context;
  const { drawings, body } = lightFrame(context);
  const { length } = slide.cards;
  if (length === 0) return { layout: 'light', drawings };
  const width = (body.width - CARD.gap * (length - 1)) / length;
  const size = length > 3 ? 34 : 38;
  const words = (scale: number) =>
    slide.cards.map(({ title, text }, i): Paragraph[] => [
      { runs: [strong(String(i + 1), 92 * scale, colour)] },
      ...(title === undefined ? [] : [{ runs: [strong(title, 50 * scale, INK)], above: 20 * scale }]),
      { runs: [{ text: flowing(text), size: size * scale, colour: INK }], above: 14 * scale },
    ]);
  const inner = width - 2 * CARD.side;
  const high = (scale: number) =>
    Math.max(0, ...words(scale).map((card) => heightOf(card, inner))) + CARD.top + CARD.bottom;
  const scale = fittingScale(body.height - 12, high);
  const height = Math.min(body.height - 12, Math.max(500, high(scale)));
  const cards = words(scale).slice(0, frame.step + 1);
  return {
    layout: 'light',
    drawings: [
      ...drawings,
      ...cards.flatMap((card, i) =>
        cardBoxes({ x: body.x + i * (width + CARD.gap), y: body.y + 12, width, height }, card, context),
      ),
    ],
  };
}

function cardBoxes(
  box: Rectangle,
  words: readonly Paragraph[],
  { colour, locale }: ContextOf<SlideOf<'cards'>>,
): ShapeXml[] {
  const adj = Math.round((CARD.round / Math.min(box.width, box.height)) * 100_000);
  return [
    textBox(box, words, locale, {
      insets: [CARD.side, CARD.top, CARD.side, CARD.bottom],
      body: preset('roundRect', { adj }) + fill(WHITE) + '<a:ln><a:noFill/></a:ln>',
    }),
    ornament({ ...box, height: CARD.band }, bandGeometry(box.width), fill(colour)),
  ];
}

/** The band on top of a card, cut to the card's round corners. */
function bandGeometry(width: number): string {
  const { round, band } = CARD;
  const in_ = round - Math.sqrt(round ** 2 - (round - band) ** 2);
  const angle = (Math.asin((round - band) / round) * 180) / Math.PI;
  const path = [
    moveTo(in_, band),
    arc(round, round, 180 + angle, 90 - angle),
    lineTo(width - round, 0),
    arc(round, round, 270, 90 - angle),
  ];
  return pathGeometry(width, band, path.join(''));
}

const SOURCES = { gap: 40, between: 72, size: 36 } as const;

/** Explanation of the figures in one or two columns, and where they were published. */
export function sourcesDraft(context: ContextOf<SlideOf<'sources'>>): SlideDraft {
  const { slide, deck, colour, locale } = context;
  const { drawings, body } = lightFrame(context);
  const columns = slide.items.length > 3 ? 2 : 1;
  const width = (body.width - SOURCES.between * (columns - 1)) / columns;
  const { url, text: source } = deck.source;
  const address =
    url === undefined ? [] : [[deck.title, source, url].filter((words) => words !== '').join(' · ')];
  const layout = (scale: number) => {
    const size = SOURCES.size * scale;
    const items = slide.items.map(({ title, text }): Paragraph => ({
      runs: [
        ...(title === undefined ? [] : [{ text: flowing(title), size, colour, bold: true }]),
        { text: flowing(text), size, colour: INK },
      ],
    }));
    const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
      items.slice(row * columns, (row + 1) * columns),
    );
    const last = address.map((text): Paragraph => ({
      runs: [{ text: flowing(text), size, colour: INK, bold: true }],
    }));
    const heights = rows.map((row) => Math.max(...row.map((item) => heightOf([item], width))));
    const total = heights.reduce(
      (sum, height) => sum + height + SOURCES.gap,
      heightOf(last, body.width) + 28,
    );
    return { rows, last, heights, total };
  };
  const { rows, last, heights } = layout(fittingScale(body.height, (scale) => layout(scale).total));
  let y = body.y;
  const boxes: ShapeXml[] = [];
  for (const [row, items] of rows.entries()) {
    const height = heights[row] ?? 0;
    for (const [column, item] of items.entries()) {
      const x = body.x + column * (width + SOURCES.between);
      boxes.push(textBox({ x, y, width, height }, [item], locale));
    }
    y += height + SOURCES.gap;
  }
  if (last.length > 0) {
    boxes.push(ornament({ x: body.x, y, width: body.width, height: 3 }, preset('rect'), fill(TRACK)));
    boxes.push(
      textBox({ x: body.x, y: y + 28, width: body.width, height: heightOf(last, body.width) }, last, locale),
    );
  }
  return { layout: 'light', drawings: [...drawings, ...boxes] };
}

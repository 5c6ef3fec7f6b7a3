import { ART, CARD_ART } from '../../../../core/look/card-art';
import { toneColours } from '../../../../core/look/compositions';
import type { Art } from '../../../../core/deck/look-choices';
import { mixed } from '../../../../core/charts/tones';
import type { SlideOf } from '../../../../core/deck/types';
import { INK, WHITE } from '../../../../core/look/palette';
import { lightFrame } from './light-frame';
import { fittingScale, type Rectangle } from '../ooxml/measures';
import { arc, lineTo, moveTo, pathGeometry, preset } from '../ooxml/geometry';
import { building, ornament, type ShapeXml } from '../ooxml/shapes';
import { strong, textBox } from './text-boxes';
import type { ContextOf, SlideDraft } from './slide-draft';
import { fill, flowing, heightOf, type Paragraph } from '../ooxml/text';

type Context = ContextOf<SlideOf<'cards'>>;

const CARD = { gap: 36, side: 42, bottom: 30, round: 28, band: 16, above: 8, below: 20 } as const;
/** How a card is filled with a drawing on it, and without one. */
const DRAWN = { top: ART.height + 24, number: 36, above: 6, between: 12 } as const;
const PLAIN = { top: 40, number: 96, above: 22, between: 14 } as const;

/** Cards next to each other; the text is in the card itself, so that it moves along. */
export function cardsDraft(context: Context): SlideDraft {
  const { slide, frame, colour } = context;
  const { drawings, body } = lightFrame(context);
  const { length } = slide.cards;
  if (length === 0) return { layout: 'light', drawings };
  const drawn = slide.cards.some(({ art }) => art !== undefined);
  const look = drawn ? DRAWN : PLAIN;
  const width = (body.width - CARD.gap * (length - 1)) / length;
  const size = length > 3 ? 36 : length > 2 ? 40 : 46;
  const words = (scale: number) =>
    slide.cards.map(({ title, text }, i): Paragraph[] => [
      { runs: [strong(String(i + 1), look.number * scale, colour)] },
      ...(title === undefined
        ? []
        : [{ runs: [strong(title, size * 1.25 * scale, INK)], above: look.above * scale }]),
      { runs: [{ text: flowing(text), size: size * scale, colour: INK }], above: look.between * scale },
    ]);
  const inner = width - 2 * CARD.side;
  const high = (scale: number) =>
    Math.max(0, ...words(scale).map((card) => heightOf(card, inner))) + look.top + CARD.bottom;
  const height = body.height - CARD.above - CARD.below;
  const cards = words(fittingScale(height, high)).slice(0, frame.step + 1);
  return {
    layout: 'light',
    drawings: [
      ...drawings,
      ...cards.flatMap((card, i) => {
        const box = { x: body.x + i * (width + CARD.gap), y: body.y + CARD.above, width, height };
        const top = drawn ? artBoxes(box, slide.cards[i]?.art, colour) : [bandBox(box, colour)];
        return [cardBox(box, card, look.top, context), ...top];
      }),
    ],
  };
}

const roundOf = ({ width, height }: Pick<Rectangle, 'width' | 'height'>): number =>
  Math.round((CARD.round / Math.min(width, height)) * 100_000);

function cardBox(box: Rectangle, words: readonly Paragraph[], top: number, { locale }: Context): ShapeXml {
  return textBox(box, words, locale, {
    insets: [CARD.side, top, CARD.side, CARD.bottom],
    body: preset('roundRect', { adj: roundOf(box) }) + fill(WHITE) + '<a:ln><a:noFill/></a:ln>',
  });
}

/** The ground of a card’s drawing, and its shapes: as large as the card is wide, at most as they were drawn. */
function artBoxes(card: Rectangle, art: Art | undefined, colour: string): ShapeXml[] {
  const ground = { ...card, height: ART.height };
  const scale = Math.min(1, card.width / ART.width);
  const corner = [
    card.x + (card.width - ART.width * scale) / 2,
    card.y + ART.height - ART.height * scale,
  ] as const;
  const shapes = art === undefined ? [] : CARD_ART[art];
  return [
    ornament(
      ground,
      preset('round2SameRect', { adj1: roundOf(ground), adj2: 0 }),
      fill(mixed(colour, WHITE, 0.13)),
    ),
    ...building(shapes, toneColours(colour, WHITE), corner, scale),
  ];
}

/** The band on top of a card without a drawing, cut to the card’s round corners. */
function bandBox(card: Rectangle, colour: string): ShapeXml {
  const { round, band } = CARD;
  const { width } = card;
  const in_ = round - Math.sqrt(round ** 2 - (round - band) ** 2);
  const angle = (Math.asin((round - band) / round) * 180) / Math.PI;
  const path = [
    moveTo(in_, band),
    arc(round, round, 180 + angle, 90 - angle),
    lineTo(width - round, 0),
    arc(round, round, 270, 90 - angle),
  ];
  return ornament({ ...card, height: band }, pathGeometry(width, band, path.join('')), fill(colour));
}

import type { SlideOf } from '../../../../core/deck/types';
import { chartSentence, figureTable } from '../../../../core/charts/chart-description';
import { formatNumber } from '../../../../core/formatting/figures';
import { slideTexts } from '../../../../core/i18n/slide-languages';
import { figureWords } from '../../../../core/charts/figure-words';
import { known } from '../../../../core/deck/figure';
import { drawnPicture, showsFigure } from '../../../../core/deck/shown-slide';
import { BUILDING } from '../../../../core/look/compositions';
import { INK, MUTED } from '../../../../core/look/palette';
import { lightFrame } from './light-frame';
import { widthIn, type Rectangle } from '../ooxml/measures';
import { peopleBoxes } from './people';
import { shareChartPart } from './share-chart';
import type { ChartPart } from '../ooxml/chart-xml';
import { chartFrame, type ShapeXml } from '../ooxml/shapes';
import { textBox } from './text-boxes';
import type { ContextOf, SlideDraft } from './slide-draft';
import { flowing, heightOf, type Run } from '../ooxml/text';

const GAP = 90;
const PICTURES = { people: { width: 820, height: 440 }, ring: { width: 520, height: 520 } } as const;

type Context = ContextOf<SlideOf<'figure'>>;

/** One large figure, with a drawing of it at its side, and a text below that appears a step later. */
export function figureDraft(context: Context): SlideDraft {
  const { slide, frame, locale } = context;
  const { drawings, body: whole } = lightFrame(context);
  const built = drawnPicture(slide) === undefined;
  const body = built ? { ...whole, width: BUILDING.words } : whole;
  const wide = Math.min(1500, body.width);
  const text: Run = { text: flowing(slide.text ?? ''), size: 40, colour: INK };
  const low = slide.text === undefined ? 0 : heightOf([{ runs: [text] }], wide);
  const row = { ...body, height: body.height - low - 36 };
  const { drawings: figure, ...chart } = figureIn(context, row, known(slide.value));
  const words = { x: body.x, y: row.y + row.height + 4, width: wide, height: low };
  return {
    layout: built ? `points-${context.colourName}` : 'light',
    drawings: [
      ...drawings,
      ...figure,
      ...(slide.text !== undefined && frame.step > 0 ? [textBox(words, [{ runs: [text] }], locale)] : []),
    ],
    ...chart,
  };
}

/** The figure with its drawing, or the words that stand in the place of both. */
function figureIn(
  context: Context,
  row: Rectangle,
  value: number | null,
): { readonly drawings: readonly ShapeXml[]; readonly chart?: ChartPart } {
  const { slide, locale } = context;
  const box = (run: Run, width: number) =>
    textBox({ ...row, width }, [{ runs: [run] }], locale, { anchor: 'ctr' });
  if (value === null) return { drawings: showsFigure(slide) ? [box(noFigure(context), row.width)] : [] };
  const kind = drawnPicture(slide);
  const picture = kind && PICTURES[kind];
  const { run, width } = bigFigure(context, value, row.width - (picture ? picture.width + GAP : 0));
  const figure = box(run, width + GAP / 2);
  if (picture === undefined) return { drawings: [figure] };
  const x = row.x + width + GAP;
  const left = { ...row, x, width: row.x + row.width - x };
  const drawings = [figure, pictureOf(context, value, centred(left, picture))];
  return kind === 'ring' ? { drawings, chart: ringOf(context, value) } : { drawings };
}

function ringOf({ slide, deck, colour, locale }: Context, value: number): ChartPart {
  return shareChartPart(value, colour, locale, {
    sheet: slideTexts(deck.language).figures,
    heads: figureTable(deck, slide)?.columns ?? ['', '%'],
    labels: [flowing(slide.headline), slideTexts(deck.language).others],
  });
}

function pictureOf({ deck, slide, colour }: Context, value: number, place: Rectangle) {
  const alt = chartSentence(deck, slide);
  return slide.picture === 'ring' ? chartFrame(place, alt) : peopleBoxes(place, value, colour, alt);
}

/** In the middle of a room, and no higher than it. */
function centred(
  room: Rectangle,
  { width, height }: { readonly width: number; readonly height: number },
): Rectangle {
  const scale = Math.min(1, room.height / height);
  const [wide, high] = [width * scale, height * scale];
  return {
    x: room.x + Math.max(0, (room.width - wide) / 2),
    y: room.y + (room.height - high) / 2,
    width: wide,
    height: high,
  };
}

/** The figure as large as its length allows, and about how wide that is. */
function bigFigure({ slide, deck, colour }: Context, value: number, room: number) {
  const figure = formatNumber(value, deck.language);
  const wanted = figure.length <= 3 ? 400 : figure.length <= 5 ? 300 : 220;
  const percent = slide.unit === 'percent' ? 0.62 : 0;
  const widthAt = (size: number) => widthIn(size, true)(figure) + widthIn(size * percent, true)('%');
  const size = Math.min(wanted, (wanted * room) / widthAt(wanted));
  const run: Run = {
    text: figure,
    size,
    colour,
    bold: true,
    display: true,
    ...(percent > 0 ? { after: { text: '%', size: size * percent } } : {}),
  };
  return { run, width: widthAt(size) };
}

/** What stands in the place of the figure if that is missing. */
function noFigure({ slide, deck }: Context): Run {
  return { text: figureWords(slide.value, slide.unit, deck.language), size: 90, colour: MUTED };
}

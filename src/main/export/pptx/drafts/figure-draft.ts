import type { SlideOf } from '../../../../core/deck/types';
import { chartSentence, figureTable } from '../../../../core/charts/chart-description';
import { formatNumber } from '../../../../core/formatting/figures';
import { slideTexts } from '../../../../core/i18n/languages';
import { figureWords } from '../../../../core/charts/figure-words';
import { known } from '../../../../core/deck/figure';
import { INK, MUTED } from '../../../../core/look/palette';
import { lightFrame } from './light-frame';
import { widthIn, type Box } from '../ooxml/measures';
import { peopleBoxes } from './people';
import { shareChartPart } from './share-chart';
import { chartFrame } from '../ooxml/shapes';
import { textBox } from './text-boxes';
import type { ContextOf, SlideDraft } from './slide-draft';
import { flowing, heightOf, type Run } from '../ooxml/text';

const GAP = 90;
const PICTURES = { people: { width: 820, height: 440 }, ring: { width: 520, height: 520 } } as const;

/** One large figure, with a drawing of it at its side, and a text below that appears a step later. */
export function figureDraft(context: ContextOf<SlideOf<'figure'>>): SlideDraft {
  const { slide, frame, deck, locale, colour } = context;
  const { drawings, body } = lightFrame(context);
  const text: Run = { text: flowing(slide.text ?? ''), size: 40, colour: INK };
  const low = slide.text === undefined ? 0 : heightOf([{ runs: [text] }], 1500);
  const row = { ...body, height: body.height - low - 36 };
  const value = known(slide.value);
  const picture = slide.picture === undefined || value === null ? undefined : PICTURES[slide.picture];
  const { run, width } =
    value === null
      ? noFigure(context, body.width)
      : bigFigure(context, value, body.width - (picture === undefined ? 0 : picture.width + GAP));
  const place = picture && centred(row, body.x + width + GAP, picture);
  const words = { x: body.x, y: row.y + row.height + 4, width: 1500, height: low };
  return {
    layout: 'light',
    drawings: [
      ...drawings,
      textBox({ ...row, width: width + GAP / 2 }, [{ runs: [run] }], locale, { anchor: 'ctr' }),
      ...(place && value !== null ? [pictureOf(context, value, place)] : []),
      ...(slide.text !== undefined && frame.step > 0 ? [textBox(words, [{ runs: [text] }], locale)] : []),
    ],
    ...(slide.picture === 'ring' && value !== null
      ? {
          chart: shareChartPart(value, colour, locale, {
            sheet: slideTexts(deck.language).figures,
            heads: figureTable(deck, slide)?.columns ?? ['', '%'],
            labels: [flowing(slide.headline), slideTexts(deck.language).others],
          }),
        }
      : {}),
  };
}

function pictureOf({ deck, slide, colour }: ContextOf<SlideOf<'figure'>>, value: number, place: Box) {
  const alt = chartSentence(deck, slide);
  return slide.picture === 'ring' ? chartFrame(place, alt) : peopleBoxes(place, value, colour, alt);
}

function centred(
  row: Box,
  x: number,
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  const scale = Math.min(1, row.height / height);
  return { x, y: row.y + (row.height - height * scale) / 2, width: width * scale, height: height * scale };
}

/** The figure as large as its length allows, and about how wide that is. */
function bigFigure({ slide, deck, colour }: ContextOf<SlideOf<'figure'>>, value: number, room: number) {
  const figure = formatNumber(value, deck.language);
  const wanted = figure.length <= 3 ? 400 : figure.length <= 5 ? 300 : 220;
  const sign = slide.unit === 'percent' ? 0.62 : 0;
  const widthAt = (size: number) => widthIn(size, true)(figure) + widthIn(size * sign, true)('%');
  const size = Math.min(wanted, (wanted * room) / widthAt(wanted));
  const run: Run = {
    text: figure,
    size,
    colour,
    bold: true,
    display: true,
    ...(sign > 0 ? { after: { text: '%', size: size * sign } } : {}),
  };
  return { run, width: widthAt(size) };
}

/** What stands in the place of the figure if that is missing. */
function noFigure({ slide, deck }: ContextOf<SlideOf<'figure'>>, width: number) {
  const run: Run = { text: figureWords(slide.value, slide.unit, deck.language), size: 90, colour: MUTED };
  return { run, width };
}

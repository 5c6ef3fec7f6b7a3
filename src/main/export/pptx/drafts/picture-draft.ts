import type { SlideOf } from '../../../../core/deck/types';
import { textsOf } from '../../../../core/i18n/languages';
import { fileNameOf } from '../../../../core/slide/deck-pictures';
import {
  cutOf,
  pictureView,
  roomFor,
  STAGE,
  standsAlone,
  type PictureView,
} from '../../../../core/slide/picture-layout';
import { INK, MUTED, SUN, TRACK, WHITE } from '../../../../core/look/palette';
import { labelOf } from '../../../../core/slide/slide-lines';
import { cornered, preset } from '../ooxml/geometry';
import { footerBoxes, labelBoxes, lightFrame } from './light-frame';
import type { Media } from '../ooxml/media';
import { fittingScale, widthIn, type Rectangle } from '../ooxml/measures';
import { picture } from '../ooxml/picture-shape';
import { ornament, type ShapeXml } from '../ooxml/shapes';
import type { ContextOf, SlideDraft } from './slide-draft';
import { textBox, titleBox } from './text-boxes';
import { fill, flowing, heightOf, type Paragraph } from '../ooxml/text';

type PictureContext = ContextOf<SlideOf<'picture'>>;

/** A picture next to text, or filling the slide; a missing one leaves its alt text. */
export function pictureDraft(context: PictureContext): SlideDraft {
  return context.slide.fit === 'full' ? fullDraft(context) : besideDraft(context);
}

const ROUND = 56;
const CREDIT = 44;

function besideDraft(context: PictureContext): SlideDraft {
  const { slide } = context;
  const { drawings, body } = lightFrame(context);
  const media = context.media.get(slide.image?.src ?? '');
  const view = besideView(context, body, media);
  const box = besideBox(context, body, view);
  const geometry = cornered(box, ROUND, ['lt', 'rt', 'rb']);
  const text = { ...body, width: slide.image === undefined ? 1000 : box.x - body.x - 72 };
  return {
    layout: 'light',
    drawings: [
      ...drawings,
      ...(slide.text === undefined ? [] : [besideText(context, text)]),
      ...(slide.image === undefined
        ? []
        : [media ? picture(box, slide.image.alt, geometry, cutOf(view)) : lost(context, box, geometry)]),
      ...creditBelow(context, box),
    ],
    ...(media ? { media } : {}),
  };
}

const creditHeight = ({ slide }: PictureContext) => (slide.image?.credit === undefined ? 0 : CREDIT);

function besideView(context: PictureContext, body: Rectangle, media: Media | undefined): PictureView {
  const { slide } = context;
  const { width, height } = roomFor(slide);
  const room = { width, height: Math.min(height, body.height - creditHeight(context) - 12) };
  return pictureView(slide, media ?? room, { vector: media?.vector ?? true, room });
}

/** Where the picture is: to the right of the text, or in the middle if there is none. */
function besideBox(context: PictureContext, body: Rectangle, { width, height }: PictureView): Rectangle {
  const x = context.slide.text === undefined ? (1920 - width) / 2 : body.x + body.width - width;
  return { x, y: body.y + (body.height - height - creditHeight(context)) / 2, width, height };
}

function creditBelow({ slide, locale }: PictureContext, { x, y, width, height }: Rectangle): ShapeXml[] {
  const credit = slide.image?.credit;
  if (credit === undefined) return [];
  const words: Paragraph = { runs: [{ text: flowing(credit), size: 28, colour: MUTED }] };
  const wide = Math.max(width, Math.min(widthIn(28)(credit) * 1.1, 1920 - x));
  return [textBox({ x, y: y + height + 8, width: wide, height: 36 }, [words], locale)];
}

function besideText({ slide, locale }: PictureContext, box: Rectangle): ShapeXml {
  const words = (scale: number): Paragraph => ({
    runs: [{ text: flowing(slide.text ?? ''), size: 40 * scale, colour: INK }],
  });
  const scale = fittingScale(box.height, (some) => heightOf([words(some)], box.width));
  return textBox(box, [words(scale)], locale, { anchor: 'ctr' });
}

const WORDS = { x: 112, width: 936, right: 72, top: 52, round: 140, maxHeight: 900 } as const;
/** A tall picture leaves less width and more height for the text. */
const UPRIGHT_WIDTH = 656;

function fullDraft(context: PictureContext): SlideDraft {
  const { slide, colour, locale } = context;
  const { image } = slide;
  const media = context.media.get(image?.src ?? '');
  const upright = media !== undefined && standsAlone(slide, media);
  const { words, top } = fullWords(context, upright);
  const ground = { x: 0, y: top, width: WORDS.x + WORDS.width + WORDS.right, height: 1080 - top };
  const stage = { x: 0, y: 0, ...STAGE };
  return {
    layout: 'light',
    drawings: [
      ornament(stage, preset('rect'), fill(colour)),
      ...(image === undefined
        ? []
        : [media ? fullPicture(slide, media, image.alt) : lost(context, stage, preset('rect'))]),
      ...(upright ? [] : [ornament(ground, cornered(ground, WORDS.round, ['rt']), fill(colour))]),
      ...words,
      ...(image?.credit === undefined ? [] : [creditBlock(image.credit, locale)]),
    ],
    ...(media ? { media } : {}),
  };
}

function fullPicture(slide: SlideOf<'picture'>, media: Media, alt: string): ShapeXml {
  const view = pictureView(slide, media, media);
  const { width, height } = view;
  return picture({ x: STAGE.width - width, y: 0, width, height }, alt, preset('rect'), cutOf(view));
}

/** Label, headline, text and source on their background, and where that starts. */
function fullWords(
  context: PictureContext,
  upright: boolean,
): { readonly words: ShapeXml[]; readonly top: number } {
  const { deck, slide, locale } = context;
  const { top: above } = WORDS;
  const box = { x: WORDS.x, width: upright ? UPRIGHT_WIDTH : WORDS.width };
  const run = (text: string, size: number) => ({ text, size, colour: WHITE });
  const parts = (scale: number) => {
    const headline: Paragraph = {
      runs: [{ ...run(slide.headline.trim(), 64 * scale), bold: true, display: true }],
    };
    const text: Paragraph[] =
      slide.text === undefined ? [] : [{ runs: [run(flowing(slide.text), 36 * scale)] }];
    const high = slide.headline !== '' ? heightOf([headline], box.width) : 0;
    const low = heightOf(text, box.width);
    return { headline, text, high, low, all: above + 58 + high + 28 + low + (low > 0 ? 24 : 0) + 88 };
  };
  const { headline, text, high, low, all } = parts(fittingScale(WORDS.maxHeight, (some) => parts(some).all));
  const top = upright ? (1080 - all) / 2 : 1080 - all;
  const y = top + above + 58;
  return {
    top,
    words: [
      ...(high === 0 ? [] : [titleBox({ ...box, y, height: high }, headline, locale)]),
      ...labelBoxes(labelOf(deck, slide), top + above, SUN, context),
      ...(text.length === 0 ? [] : [textBox({ ...box, y: y + high + 28, height: low }, text, locale)]),
      ...footerBoxes(context, WHITE, 1920 - box.x - box.width),
    ],
  };
}

function creditBlock(credit: string, locale: PictureContext['locale']): ShapeXml {
  const width = Math.min(760, widthIn(28)(credit) + 76);
  const box = { x: 1920 - width, y: 1080 - 62, width, height: 62 };
  return textBox(box, [{ runs: [{ text: flowing(credit), size: 28, colour: WHITE }] }], locale, {
    anchor: 'ctr',
    insets: [34, 6, 38, 6],
    body: cornered(box, 40, ['lt']) + fill(INK),
  });
}

/** The alt text and the name of a missing picture, in its place. */
function lost({ deck, slide, locale }: PictureContext, box: Rectangle, geometry: string): ShapeXml {
  const { image } = slide;
  const alt = image?.alt ?? '';
  const texts = textsOf(deck.language).pictures;
  const name = texts.lost(fileNameOf(image?.src ?? ''));
  const words: Paragraph[] = [
    { align: 'ctr', runs: [{ text: flowing(alt), size: 36, colour: INK }] },
    { align: 'ctr', runs: [{ text: name, size: 28, colour: MUTED }], above: 16 },
  ];
  return textBox(box, words.slice(alt.trim() === '' ? 1 : 0), locale, {
    anchor: 'ctr',
    insets: [60, 60, 60, 60],
    body: geometry + fill(TRACK),
  });
}

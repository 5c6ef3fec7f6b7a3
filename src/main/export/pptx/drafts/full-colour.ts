import { slideTexts } from '../../../../core/i18n/slide-languages';
import type { SlideOf } from '../../../../core/deck/types';
import { PAPER, SUN, WHITE } from '../../../../core/look/palette';
import { labelOf, sourceLine } from '../../../../core/slide/slide-lines';
import { footerBoxes, labelBoxes } from './light-frame';
import { fittingScale, widthIn } from '../ooxml/measures';
import { preset } from '../ooxml/geometry';
import type { ShapeXml } from '../ooxml/shapes';
import { textBox, titleBox } from './text-boxes';
import type { ContextOf, SlideDraft } from './slide-draft';
import { fill, flowing, heightOf, type Paragraph, type Run } from '../ooxml/text';

const X = 112;
const WIDTH = 1920 - X - 760;

interface Words {
  /** `undefined` on a slide without one. */
  readonly headline: Paragraph | undefined;
  readonly text: readonly Paragraph[];
  /** Space between the headline and the text. */
  readonly between: number;
}

/** The words of a slide in full colour: label, headline and text, together in the middle of the height. */
function words(
  context: ContextOf<SlideOf<'title' | 'statement' | 'discussion'>>,
  make: (scale: number) => Words,
) {
  const { deck, slide, locale } = context;
  const label = labelOf(deck, slide);
  const above = label === '' ? 0 : 62;
  const parts = (scale: number) => {
    const made = make(scale);
    const high = made.headline === undefined ? 0 : heightOf([made.headline], WIDTH);
    return { ...made, high, low: heightOf(made.text, WIDTH) };
  };
  const total = ({ high, low, between }: { high: number; low: number; between: number }) =>
    above + high + (low > 0 ? between + low : 0);
  const scale = fittingScale(880, (some) => total(parts(some)));
  const made = parts(scale);
  const top = Math.max(48, (1080 - 46 - total(made)) / 2);
  const y = top + above + made.high + made.between;
  return {
    drawings: [
      ...(made.headline === undefined
        ? []
        : [titleBox({ x: X, y: top + above, width: WIDTH, height: made.high }, made.headline, locale)]),
      ...labelBoxes(label, top, SUN, context),
    ],
    text: made.text,
    /** Where the text starts, and the height of the whole. */
    box: { x: X, y, width: WIDTH, height: made.low },
  };
}

export function titleDraft(context: ContextOf<SlideOf<'title'>>): SlideDraft {
  const { deck, slide, locale } = context;
  const text = slide.text ?? deck.subtitle;
  const longest = Math.max(...slide.headline.split(/\s+/u).map((word) => widthIn(1, true)(word)));
  // The widest typeface that may replace ours must not break a word.
  const size = Math.min(168, WIDTH / (longest * 1.27), (168 * 33) / slide.headline.length);
  const made = words(context, (scale) => ({
    headline: headline(slide.headline, size * scale, PAPER),
    text: text === undefined ? [] : [{ runs: [{ text: flowing(text), size: 44 * scale, colour: PAPER }] }],
    between: 52,
  }));
  const source: Run = { text: flowing(sourceLine(deck, slide)), size: 28, colour: '#D4D8E6' };
  return {
    layout: 'title',
    drawings: [
      ...made.drawings,
      ...(text === undefined
        ? []
        : [textBox({ ...made.box, height: made.box.height + 20 }, made.text, locale)]),
      textBox({ x: X, y: 992, width: WIDTH, height: 54 }, [{ runs: [source] }], locale, { anchor: 'b' }),
    ],
  };
}

export function statementDraft(context: ContextOf<SlideOf<'statement'>>): SlideDraft {
  const { slide, locale } = context;
  const made = words(context, (scale) => ({
    headline: headline(slide.headline, 86 * scale, WHITE),
    text:
      slide.text === undefined
        ? []
        : [{ runs: [{ text: flowing(slide.text), size: 40 * scale, colour: WHITE }] }],
    between: 40,
  }));
  return full(context, made, slide.text === undefined ? [] : [textBox(made.box, made.text, locale)]);
}

export function discussionDraft(context: ContextOf<SlideOf<'discussion'>>): SlideDraft {
  const { slide, frame, deck, locale } = context;
  const pill = slide.minutes ? 108 : 0;
  const made = words(context, (scale) => ({
    headline: headline(slide.headline, 80 * scale, WHITE),
    text: slide.questions.map((question, i) => ({
      runs: [{ text: flowing(question), size: 42 * scale, colour: WHITE }],
      above: i === 0 ? 0 : 28 * scale,
      mark: { kind: 'number', colour: SUN, indent: 72 },
    })),
    // The pill with the minutes comes after the text; this reserves its space.
    between: 40 + pill,
  }));
  const box = { ...made.box, y: made.box.y - pill };
  const shown = made.text.length === 0 ? [] : [textBox(box, made.text.slice(0, frame.step + 1), locale)];
  const minutes = slide.minutes
    ? [pillBox(slideTexts(deck.language).minutes(slide.minutes), box.y + box.height + 44, context)]
    : [];
  return full(context, made, [...shown, ...minutes]);
}

function pillBox(text: string, y: number, { locale }: ContextOf<SlideOf<'discussion'>>): ShapeXml {
  const run: Run = { text, size: 30, colour: SUN, bold: true };
  const line = `<a:noFill/><a:ln w="19050">${fill(SUN)}</a:ln>`;
  const width = widthIn(30, true)(text) + 56;
  return textBox({ x: X, y, width, height: 58 }, [{ runs: [run], align: 'ctr' }], locale, {
    anchor: 'ctr',
    body: preset('roundRect', { adj: 50_000 }) + line,
  });
}

function headline(text: string, size: number, colour: string): Paragraph | undefined {
  if (text === '') return undefined;
  return { runs: [{ text: text.trim(), size, colour, bold: true, display: true }] };
}

function full(
  context: ContextOf<SlideOf<'statement' | 'discussion'>>,
  made: { readonly drawings: readonly ShapeXml[] },
  text: readonly ShapeXml[],
): SlideDraft {
  return {
    layout: `full-${context.colourName}`,
    // Stays clear of the building blocks.
    drawings: [...made.drawings, ...text, ...footerBoxes(context, WHITE, 760)],
  };
}

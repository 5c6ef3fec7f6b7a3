import { isRightToLeft } from '../../../../core/markup/direction';
import { escaped } from '../../../../core/markup/xml-text';
import { FIGURE_FONT, TEXT_FONT } from '../../../../core/look/palette';
import { lineCount, typeSize, widthIn } from './measures';
import { el } from './xml';

/** The languages a spelling checker knows. */
export const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;
export type Locale = (typeof LOCALES)[keyof typeof LOCALES];

/** A run of text with one formatting. `size` in stage units, `colour` as `#RRGGBB`. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** In the typeface of headlines and figures. */
  readonly display?: boolean;
  /** A field, such as the number of the slide. */
  readonly field?: 'slidenum';
  /** Continues on the same line, in its own size or the same. */
  readonly after?: { readonly text: string; readonly size?: number };
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: 'l' | 'ctr' | 'r';
  /** Space above it in stage units. */
  readonly above?: number;
  /** A bullet or a number that hangs in the margin, and the indent of the text. */
  readonly mark?: { readonly kind: 'dot' | 'number'; readonly colour: string; readonly indent: number };
}

/** The classification of Arial: if our typefaces are missing, a program looks for something similar. */
const LIKE_ARIAL = { panose: '020B0604020202020204', pitchFamily: 34, charset: 0 } as const;

/** Names one of our typefaces, for parts without a theme. */
export function face(display: boolean, tag = 'a:latin'): string {
  return el(tag, { typeface: display ? FIGURE_FONT : TEXT_FONT, ...LIKE_ARIAL });
}

export const fill = (colour: string): string =>
  el('a:solidFill', {}, el('a:srgbClr', { val: colour.slice(1) }));

/** Text as it flows in a box: line breaks in the deck have no meaning. */
export const flowing = (text: string): string => text.trim().replace(/\s+/gu, ' ');

/** Lines are closer in headlines. */
const leading = (run: Run): number => (run.display === true ? 1.12 : 1.27);

/** The approximate height of paragraphs at a width, in stage units. */
export function heightOf(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce((sum, { runs, above = 0, mark }) => {
    const room = width - (mark?.indent ?? 0);
    const lines = runs.map((run) => {
      const measure = widthIn(run.size, run.bold);
      return lineCount(run.text, room, measure) * run.size * leading(run);
    });
    return sum + above + lines.reduce((all, one) => all + one, 0);
  }, 0);
}

/** Paragraphs of a text body. Runs of one paragraph are below each other, like a title above its text. */
export function paragraphsXml(paragraphs: readonly Paragraph[], locale: Locale): string {
  return paragraphs.map((paragraph) => paragraphXml(paragraph, locale)).join('');
}

function paragraphXml({ runs, align, above = 0, mark }: Paragraph, locale: Locale): string {
  const [first] = runs;
  const indent = mark === undefined ? undefined : mark.indent * 6350;
  const fromRight = isRightToLeft(first?.text ?? '');
  const properties = el(
    'a:pPr',
    {
      marL: indent,
      indent: indent === undefined ? undefined : -indent,
      // The alignment is that of the paper, not of the paragraph: its beginning is named.
      algn: fromRight && align !== 'ctr' ? 'r' : align,
      rtl: fromRight ? 1 : undefined,
    },
    el('a:lnSpc', {}, el('a:spcPct', { val: first?.display === true ? 90_000 : 105_000 })),
    el('a:spcBef', {}, el('a:spcPts', { val: Math.round(above * 50) })),
    ...(mark === undefined ? [el('a:buNone')] : markXml(mark)),
  );
  const lines = runs.flatMap((run) => run.text.split('\n').map((text) => ({ ...run, text })));
  return el('a:p', {}, properties, lines.map((run) => runXml(run, locale)).join(el('a:br')));
}

function markXml({ kind, colour }: NonNullable<Paragraph['mark']>): readonly string[] {
  return [
    el('a:buClr', {}, el('a:srgbClr', { val: colour.slice(1) })),
    el('a:buFont', { typeface: 'Arial' }),
    kind === 'dot' ? el('a:buChar', { char: '●' }) : el('a:buAutoNum', { type: 'arabicPlain' }),
  ];
}

function runXml(run: Run, locale: Locale): string {
  const { text, size, colour, bold = false, display = false, field, after } = run;
  const look = (units: number) =>
    el(
      'a:rPr',
      { lang: locale, sz: typeSize(units), b: bold ? 1 : 0, dirty: 0 },
      fill(colour),
      el('a:latin', { typeface: display ? '+mj-lt' : '+mn-lt' }),
    );
  const inner = (words: string, units: number) => look(units) + el('a:t', {}, escaped(words));
  const main =
    field === undefined
      ? el('a:r', {}, inner(text, size))
      : el('a:fld', { id: FIELD, type: field }, inner(text, size));
  return main + (after === undefined ? '' : el('a:r', {}, inner(after.text, after.size ?? size)));
}

// Any name will do for a field; the same one in every file.
const FIELD = '{6F2B1B5E-4C1D-4D0A-9E53-2C3B8A7D1E10}';

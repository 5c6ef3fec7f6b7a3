import { chartFacts } from '../charts/chart-facts';
import { contrast } from '../look/contrast';
import { textsOf } from '../i18n/languages';
import { PAPER, SECTION_COLOURS, SUN, WHITE } from '../look/palette';
import { colourOf } from '../slide/slide-lines';
import type { Path } from '../deck/problem';
import type { Deck, Slide } from '../deck/types';
import type { Advice } from '../deck/advice';

/** What is only known of a slide that is drawn. */
export interface Measured {
  /** How many lines the headline takes. */
  readonly headlineLines: number;
  /** Labels that do not fit on two lines. */
  readonly longLabels: readonly string[];
}

/** What a new deck says of its source until somebody names one. */
const UNNAMED = (['nl', 'en'] as const).map((language) => textsOf(language).documents.empty.source);
export const MOST_WORDS = 40;
const MOST_HEADLINE_LINES = 2;

/** What could be better on a slide, for whoever is writing it. */
export function adviceOn(deck: Deck, slide: Slide, measured?: Measured): readonly Advice[] {
  return [
    ...onLength(slide, measured),
    ...onFigures(slide),
    ...onSource(deck, slide),
    ...onContrast(deck, slide),
    ...onPicture(slide),
  ];
}

function onLength(slide: Slide, measured: Measured | undefined): readonly Advice[] {
  const words = wordCount(slide);
  const lines = measured?.headlineLines ?? 1;
  // The large sentence of a statement is the slide itself.
  const most = slide.kind === 'statement' || slide.kind === 'title' ? 5 : MOST_HEADLINE_LINES;
  return [
    ...(lines > most ? [{ code: 'headlineLong', path: ['headline'] } as const] : []),
    ...(words > MOST_WORDS ? [{ code: 'manyWords', path: [], number: words } as const] : []),
    ...(measured?.longLabels ?? []).map(
      (subject) => ({ code: 'labelLong', path: ['rows'], subject }) as const,
    ),
  ];
}

/** How many words the room has to read. The rows of a chart are looked at, not read. */
export function wordCount(slide: Slide): number {
  return [slide.headline, ...runningTexts(slide)]
    .join(' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function runningTexts(slide: Slide): readonly string[] {
  const titled = (items: readonly { readonly title?: string; readonly text: string }[]) =>
    items.flatMap(({ title = '', text }) => [title, text]);
  switch (slide.kind) {
    case 'points':
      return titled(slide.points);
    case 'cards':
      return titled(slide.cards);
    case 'sources':
      return [];
    case 'discussion':
      return slide.questions;
    default:
      return 'text' in slide && slide.text !== undefined ? [slide.text] : [];
  }
}

function onFigures(slide: Slide): readonly Advice[] {
  if (slide.kind === 'figure') return slide.unit === 'percent' ? outside(slide.value, ['value'], '') : [];
  if (slide.kind !== 'ranking' || slide.unit !== 'percent') return [];
  const sum = Math.round(slide.rows.reduce((total, row) => total + row.value, 0) * 10) / 10;
  return [
    ...slide.rows.flatMap((row, i) => outside(row.value, ['rows', i, 'value'], row.label)),
    // Shares that were rounded add up to a little more.
    ...(!slide.multiple && sum > 101 ? [{ code: 'sharesOver', path: ['rows'], number: sum } as const] : []),
  ];
}

function outside(value: number, path: Path, subject: string): readonly Advice[] {
  return value < 0 || value > 100 ? [{ code: 'percentRange', path, subject }] : [];
}

function onSource(deck: Deck, slide: Slide): readonly Advice[] {
  const source = slide.source ?? deck.source.text;
  return chartFacts(slide) !== undefined && (UNNAMED.includes(source) || !/\p{L}/u.test(source))
    ? [{ code: 'noSource', path: ['source'] }]
    : [];
}

function onPicture(slide: Slide): readonly Advice[] {
  const silent = slide.kind === 'picture' && slide.image?.alt.trim() === '';
  return silent ? [{ code: 'noAlt', path: ['image'] }] : [];
}

function onFullPicture(slide: Slide): boolean {
  return slide.kind === 'picture' && slide.fit === 'full';
}

/** Large text asks for three to one, small text for four and a half. */
function onContrast(deck: Deck, slide: Slide): readonly Advice[] {
  const colour = SECTION_COLOURS[colourOf(deck, slide)];
  const full = slide.kind === 'statement' || slide.kind === 'discussion' || onFullPicture(slide);
  const low = full
    ? contrast(WHITE, colour) < 4.5 || contrast(SUN, colour) < 3
    : contrast(colour, PAPER) < 4.5;
  return low && slide.kind !== 'title' ? [{ code: 'lowContrast', path: ['section'] }] : [];
}

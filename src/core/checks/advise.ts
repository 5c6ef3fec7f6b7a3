import { hasFigures, sheetOf } from '../charts/chart-rules';
import { contrast } from '../look/contrast';
import { PAPER, SECTION_COLOURS, SUN, WHITE } from '../look/palette';
import { pictureOf } from '../slide/deck-pictures';
import { colourOf } from '../slide/slide-lines';
import { emptyTexts } from '../slide/empty-texts';
import { namedItems } from '../slide/named-items';
import { awaitedFigures, missingFigures } from '../slide/missing-figures';
import { wordsRules } from '../slide/words-rules';
import { knownOf, typedIn, type Figure } from '../deck/figure';
import { sumOf } from '../deck/findings';
import { shown, type Path } from '../deck/problem';
import type { Deck, Slide } from '../deck/types';
import type { Advice } from '../deck/advice';

/** What can only be measured on a drawn slide. */
export interface Measured {
  /** How many lines the headline takes. */
  readonly headlineLines: number;
  /** Labels that had to be cut, and the way to each from the slide. */
  readonly cut: readonly { readonly text: string; readonly path: Path }[];
  /** The size of the smallest words in stage units, and the way to their text. */
  readonly smallest: { readonly size: number; readonly path: Path };
}

/** What of a deck tells on advice about each of its slides. */
export type DeckFrame = Pick<Deck, 'source' | 'sections'>;

/** What stood as the source of every new deck once. */
const UNNAMED: readonly string[] = ['eigen gegevens', 'own data'];
const MAX_WORDS = 40;
const MAX_HEADLINE_LINES = 2;
const MAX_LARGE_LINES = 5;
/** With more rows below each other names are too small to read. */
const MAX_ROWS = 30;
/** Below this many stage units nobody in the back reads along. */
const MIN_TYPE = 20;

/** Advice about a slide, for its author. */
export function adviceOn(deck: DeckFrame, slide: Slide, measured?: Measured): readonly Advice[] {
  return [
    ...onEmpty(slide),
    ...onLength(slide, measured),
    ...onRows(slide),
    ...onFigures(slide),
    ...onThousands(slide),
    ...onMissing(slide),
    ...onRefused(slide),
    ...onSource(deck, slide),
    ...onContrast(deck, slide),
    ...onPicture(slide),
  ];
}

function onLength(slide: Slide, measured: Measured | undefined): readonly Advice[] {
  const words = wordCount(slide);
  const lines = measured?.headlineLines ?? 1;
  const max = wordsRules(slide).largeHeadline === true ? MAX_LARGE_LINES : MAX_HEADLINE_LINES;
  return [
    ...(lines > max ? [{ code: 'headlineLong', path: ['headline'] } as const] : []),
    ...(words > MAX_WORDS ? [{ code: 'manyWords', path: [], number: words } as const] : []),
    ...(measured?.cut ?? []).map(({ text, path }) => ({ code: 'labelLong', path, subject: text }) as const),
    ...(measured !== undefined && measured.smallest.size < MIN_TYPE
      ? [{ code: 'smallType', path: measured.smallest.path } as const]
      : []),
  ];
}

/** Rows below each other; columns stand side by side and leave out names of their own. */
function onRows(slide: Slide): readonly Advice[] {
  const number = 'rows' in slide && slide.kind !== 'columns' ? slide.rows.length : 0;
  return number > MAX_ROWS ? [{ code: 'manyRows', path: ['rows'], number }] : [];
}

/** How many words the room has to read. The rows of a chart do not count: they are looked at, not read. */
export function wordCount(slide: Slide): number {
  const { texts, reference } = wordsRules(slide);
  const read = reference === true ? [] : texts.flatMap(({ title = '', text }) => [title, text]);
  return [slide.headline, ...read]
    .join(' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What was typed and is no figure, each; and how many figures nobody has given yet, or said why. */
function onMissing(slide: Slide): readonly Advice[] {
  const [first, ...more] = awaitedFigures(slide);
  return [
    ...missingFigures(slide).flatMap(({ path, figure }): readonly Advice[] => {
      const subject = typedIn(figure);
      return subject === undefined ? [] : [{ code: 'figureRefused', path, subject }];
    }),
    // A line may begin later than another.
    ...(first === undefined || slide.kind === 'lines'
      ? []
      : [{ code: 'figureEmpty', path: first.path, number: more.length + 1 } as const]),
  ];
}

/** Texts that have a place on the slide, but that nobody has written yet. */
function onEmpty(slide: Slide): readonly Advice[] {
  const empty = emptyTexts(slide);
  const [first] = empty;
  // A picture may speak for itself.
  const headless = slide.headline === '' && pictureOf(slide) === undefined;
  return [
    ...(headless ? [{ code: 'headlineEmpty', path: ['headline'] } as const] : []),
    ...(first === undefined ? [] : [{ code: 'textEmpty', path: first, number: empty.length } as const]),
  ];
}

/** What was typed in a field that does not accept it. */
function onRefused({ refused = [] }: Slide): readonly Advice[] {
  return refused.map(({ at, text }) => ({ code: 'textRefused', path: at, subject: shown(text) }));
}

function onFigures(slide: Slide): readonly Advice[] {
  if (slide.kind === 'figure') return slide.unit === 'percent' ? outside(slide.value, ['value'], '') : [];
  if (slide.kind !== 'ranking' || slide.unit !== 'percent') return [];
  const sum = Math.round(sumOf(slide.rows.map(({ value }) => value)) * 10) / 10;
  return [
    ...slide.rows.flatMap((row, i) => outside(row.value, ['rows', i, 'value'], row.label)),
    // Shares that were rounded add up to a little more.
    ...(!slide.multiple && sum > 101 ? [{ code: 'sharesOver', path: ['rows'], number: sum } as const] : []),
  ];
}

/** Nobody counts in thousandths: `36.372` was meant as thirty-six thousand. */
function onThousands(slide: Slide): readonly Advice[] {
  const { unit, rows } = sheetOf(slide);
  const counts = unit === 'count' ? rows.flatMap(({ values }) => knownOf(values)) : [];
  const found = counts.find((value) => /^\d{1,3}\.\d{3}$/u.test(String(value)));
  if (found === undefined) return [];
  const path = [namedItems(slide)?.key ?? 'value'];
  return [{ code: 'thousandsPoint', path, number: Math.round(found * 1000), subject: String(found) }];
}

function outside(value: Figure, path: Path, subject: string): readonly Advice[] {
  return typeof value === 'number' && (value < 0 || value > 100)
    ? [{ code: 'percentRange', path, subject }]
    : [];
}

function onSource(deck: DeckFrame, slide: Slide): readonly Advice[] {
  const source = slide.source ?? deck.source.text;
  return hasFigures(slide) && (UNNAMED.includes(source) || !/\p{L}/u.test(source))
    ? [{ code: 'noSource', path: ['source'] }]
    : [];
}

function onPicture(slide: Slide): readonly Advice[] {
  const silent = pictureOf(slide)?.alt.trim() === '';
  return silent ? [{ code: 'noAlt', path: ['image'] }] : [];
}

/** Large text needs a contrast of 3:1, small text 4.5:1. */
function onContrast(deck: DeckFrame, slide: Slide): readonly Advice[] {
  const colour = SECTION_COLOURS[colourOf(deck, slide)];
  const { ground } = wordsRules(slide);
  const low =
    ground === 'section'
      ? contrast(WHITE, colour) < 4.5 || contrast(SUN, colour) < 3
      : contrast(colour, PAPER) < 4.5;
  return low && ground !== 'ink' ? [{ code: 'lowContrast', path: ['section'] }] : [];
}

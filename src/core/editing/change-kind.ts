import type { Edit } from '../deck/edit';
import { LIMITS } from '../deck/limits';
import type { Deck, Slide, SlideKind } from '../deck/types';
import { slideAt } from '../slide/navigation';
import { blankWords, type BlankWords } from './blank-words';
import type { Fields } from './figure-lists';
import { KINDS } from './kinds';
import { keptMarks } from './marks';
import { plainAt } from './plain-at';
import { setFields } from './set-fields';
import { sheetOf, withNames } from './sheet';

/** What every kind has, and keeps. */
const COMMON: ReadonlySet<string> = new Set([
  'id',
  'section',
  'label',
  'headline',
  'source',
  'footnote',
  'notes',
  'handout',
  'question',
  'minutes',
]);

/**
 * Makes another kind of the slide. What both kinds have stays, texts and figures go over to where the new kind has
 * a place for them, and what it still needs begins as on a new slide.
 */
export function changeKind(deck: Deck, index: number, kind: SlideKind): readonly Edit[] {
  const slide = slideAt(deck, index);
  if (slide.kind === kind) return [];
  const words = blankWords(deck.language);
  const own = { ...KINDS[kind].blank(words), ...carried(slide, kind, words) };
  const path = ['slides', index] as const;
  const gone = Object.keys(slide).filter((key) => key !== 'kind' && !COMMON.has(key) && !(key in own));
  return [
    ...gone.map((key): Edit => ({ type: 'remove', path: [...path, key] })),
    { type: 'set', path: [...path, 'kind'], value: kind },
    ...setFields(path, own),
  ];
}

/** What the new kind takes over from the slide; nothing for a field that must not begin as on a new slide. */
function carried(slide: Slide, kind: SlideKind, words: BlankWords): Fields {
  return figuresFrom(slide, kind, words) ?? textsFor(kind, textsOf(slide));
}

function figuresFrom(slide: Slide, kind: SlideKind, words: BlankWords): Fields | undefined {
  const { take, lists, fields } = KINDS[kind];
  const sheet = sheetOf(slide);
  const column = plainAt(slide, ['column']);
  const own = typeof column === 'string' ? column : undefined;
  const filled = take?.(withNames(sheet, (i) => own ?? words.series(i + 1)));
  if (filled === undefined) return undefined;
  return {
    ...filled,
    ...keptMarks(slide, lists, filled),
    ...(fields.includes('unit') ? { unit: sheet.unit } : {}),
    ...(fields.includes('column') ? { column: own } : {}),
  };
}

interface Titled {
  readonly title?: string;
  readonly text: string;
}

/** The running texts of a slide of any kind. */
function textsOf(slide: Slide): readonly Titled[] {
  switch (slide.kind) {
    case 'points':
      return slide.points;
    case 'cards':
      return slide.cards;
    case 'sources':
      return slide.items;
    case 'discussion':
      return slide.questions.map((text) => ({ text }));
    default:
      return 'text' in slide && slide.text !== undefined ? [{ text: slide.text }] : [];
  }
}

function textsFor(kind: SlideKind, texts: readonly Titled[]): Fields {
  const [first] = texts;
  if (first === undefined) return {};
  switch (kind) {
    case 'statement':
    case 'figure':
    case 'picture':
      return { text: first.text };
    case 'points':
      return { points: texts.slice(0, LIMITS.points).map(titled) };
    case 'cards':
      return { cards: texts.slice(0, LIMITS.cards).map(titled) };
    case 'sources':
      return { items: texts.slice(0, LIMITS.items).map(titled) };
    case 'discussion':
      return { questions: texts.slice(0, LIMITS.questions).map(({ text }) => text) };
    default:
      return {};
  }
}

function titled({ title, text }: Titled): Fields {
  return { title, text };
}

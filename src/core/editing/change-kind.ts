import type { Edit, Plain } from '../deck/edit';
import type { Deck, Slide, SlideKind } from '../deck/types';
import { slideAt } from '../navigation';
import { blankWords } from './blank-words';
import { KINDS } from './kinds';
import { idOf, itemsAt, plainAt } from './plain-at';

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
  const own = { ...KINDS[kind].blank(blankWords(deck.language)), ...carried(slide, kind) };
  const path = ['slides', index] as const;
  const gone = Object.keys(slide).filter((key) => key !== 'kind' && !COMMON.has(key) && !(key in own));
  return [
    ...gone.map((key): Edit => ({ type: 'remove', path: [...path, key] })),
    { type: 'set', path: [...path, 'kind'], value: kind },
    ...Object.entries(own).map(([key, value]): Edit =>
      value === undefined
        ? { type: 'remove', path: [...path, key] }
        : { type: 'set', path: [...path, key], value },
    ),
  ];
}

type Fields = Readonly<Record<string, Plain | undefined>>;

/** What the new kind takes over from the slide; nothing for a field that must not begin as on a new slide. */
function carried(slide: Slide, kind: SlideKind): Fields {
  switch (kind) {
    case 'title':
      return {};
    case 'statement':
    case 'picture':
      return onlyText(slide);
    case 'figure':
      return figureFrom(slide);
    case 'ranking':
      return rankingFrom(slide);
    case 'counts':
      return countsFrom(slide);
    case 'points':
      return listFrom(slide, 'points', 8);
    case 'cards':
      return listFrom(slide, 'cards', 4);
    case 'sources':
      return listFrom(slide, 'items', 8);
    case 'discussion':
      return questionsFrom(slide);
  }
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
    case 'ranking':
    case 'counts':
      return [];
    default:
      return slide.text === undefined ? [] : [{ text: slide.text }];
  }
}

function onlyText(slide: Slide): Fields {
  const text = textsOf(slide)[0]?.text;
  return text === undefined ? {} : { text };
}

function listFrom(slide: Slide, key: string, most: number): Fields {
  const texts = textsOf(slide).slice(0, most);
  return texts.length === 0 ? {} : { [key]: texts.map(({ title, text }) => ({ title, text })) };
}

function questionsFrom(slide: Slide): Fields {
  const questions = textsOf(slide).slice(0, 5);
  return questions.length === 0 ? {} : { questions: questions.map(({ text }) => text) };
}

/** Rows with a figure; a vague count has none, and none is made up for it. */
function rowsWithFigures(slide: Slide): readonly Plain[] {
  return itemsAt(slide, ['rows']).filter((row) => typeof plainAt(row, ['value']) === 'number');
}

function figureFrom(slide: Slide): Fields {
  const [first] = rowsWithFigures(slide);
  const value = plainAt(first, ['value']);
  if (typeof value !== 'number') return onlyText(slide);
  return { value, unit: unitFor(slide, [value]), picture: undefined, text: undefined };
}

function rankingFrom(slide: Slide): Fields {
  if (slide.kind === 'figure')
    return { rows: [rowOf(slide.headline, slide.value)], unit: slide.unit, highlight: undefined };
  const rows = rowsWithFigures(slide).map((row) => ({
    id: idOf(row),
    label: labelOf(row),
    value: Number(plainAt(row, ['value'])),
  }));
  if (rows.length === 0) return {};
  const unit = unitFor(
    slide,
    rows.map((row) => row.value),
  );
  return { rows, unit, highlight: highlightOf(slide, rows), column: columnOf(slide) };
}

function countsFrom(slide: Slide): Fields {
  if (slide.kind === 'figure') return { rows: [rowOf(slide.headline, slide.value)], highlight: undefined };
  const rows = rowsWithFigures(slide).map((row) => ({
    id: idOf(row),
    label: labelOf(row),
    value: Number(plainAt(row, ['value'])),
  }));
  return rows.length === 0 ? {} : { rows, highlight: highlightOf(slide, rows), column: columnOf(slide) };
}

function rowOf(label: string, value: number): Plain {
  return { id: 'rij-1', label: label.slice(0, 200), value };
}

function labelOf(row: Plain): string {
  return String(plainAt(row, ['label']) ?? '');
}

function unitFor(slide: Slide, values: readonly number[]): string {
  const unit = plainAt(slide, ['unit']);
  return unit === 'percent' && values.every((value) => value <= 100) ? 'percent' : 'count';
}

function highlightOf(slide: Slide, rows: readonly { readonly id: string | undefined }[]): Plain | undefined {
  const kept = itemsAt(slide, ['highlight']).filter((id) => rows.some((row) => row.id === id));
  return kept.length === 0 ? undefined : kept;
}

function columnOf(slide: Slide): Plain | undefined {
  const column = plainAt(slide, ['column']);
  return typeof column === 'string' ? column : undefined;
}

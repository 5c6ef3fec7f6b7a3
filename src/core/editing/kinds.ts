import { LIMITS } from '../deck/schema';
import type { Plain } from '../deck/edit';
import type { Path } from '../deck/problem';
import type { Slide, SlideKind } from '../deck/types';
import type { BlankWords } from './blank-words';

/** A field of a slide that the editor shows. */
export type FieldName =
  | 'headline'
  | 'text'
  | 'section'
  | 'label'
  | 'source'
  | 'footnote'
  | 'notes'
  | 'question'
  | 'handout'
  | 'minutes'
  | OwnField;

/** Those that only some kinds have, beside the slide. */
export type OwnField = 'value' | 'unit' | 'picture' | 'multiple' | 'column' | 'image' | 'fit';
export type ColumnName = 'label' | 'value' | 'title' | 'text';
/** What a row can be marked as: in a list of ids on its slide, or (`rest`) on the row itself. */
export type Mark = 'highlight' | 'later' | 'rest';

export interface Column {
  readonly name: ColumnName;
  /** The way from the row; empty where the row is the text itself. */
  readonly path: Path;
  /** A count may be words too, where the source names no number. */
  readonly holds: 'text' | 'number' | 'numberOrWords';
  readonly optional?: true;
}

/** A list on a slide as a table: its rows can be added, moved and taken away. */
export interface ListShape {
  readonly key: string;
  readonly columns: readonly Column[];
  readonly marks: readonly Mark[];
  readonly most: number;
  /** A new row; `id` where rows have one. */
  readonly blank: (words: BlankWords, number: number, id: string) => Plain;
}

/** All that the editor knows of a kind of slide. */
export interface Kind {
  readonly fields: readonly OwnField[];
  readonly list?: ListShape;
  /** What a new slide of this kind has beside its id, kind, section and headline. */
  readonly blank: (words: BlankWords) => Readonly<Record<string, Plain>>;
}

const label: Column = { name: 'label', path: ['label'], holds: 'text' };
const titled: readonly Column[] = [
  { name: 'title', path: ['title'], holds: 'text', optional: true },
  { name: 'text', path: ['text'], holds: 'text' },
];
const titledRow: ListShape['blank'] = (words) => ({ text: words.text });
const row: ListShape['blank'] = (words, number, id) => ({ id, label: words.answer(number), value: 0 });

const titledList = (key: string, most: number): ListShape => ({
  key,
  columns: titled,
  marks: [],
  most,
  blank: titledRow,
});

const answers = (words: BlankWords, ...values: readonly number[]): readonly Plain[] =>
  values.map((value, i) => ({ id: `rij-${i + 1}`, label: words.answer(i + 1), value }));

/** Every kind of slide: a new one is one entry here. */
export const KINDS: Readonly<Record<SlideKind, Kind>> = {
  title: { fields: [], blank: () => ({}) },
  statement: { fields: [], blank: (words) => ({ text: words.text }) },
  figure: {
    fields: ['value', 'unit', 'picture'],
    blank: (words) => ({ value: 50, unit: 'percent', picture: 'people', text: words.text }),
  },
  ranking: {
    fields: ['unit', 'multiple', 'column'],
    list: {
      key: 'rows',
      columns: [label, { name: 'value', path: ['value'], holds: 'number' }],
      marks: ['highlight', 'rest'],
      most: LIMITS.rows,
      blank: row,
    },
    blank: (words) => ({ unit: 'percent', highlight: ['rij-1'], rows: answers(words, 60, 30, 10) }),
  },
  counts: {
    fields: ['column'],
    list: {
      key: 'rows',
      columns: [label, { name: 'value', path: ['value'], holds: 'numberOrWords' }],
      marks: ['highlight', 'later'],
      most: LIMITS.rows,
      blank: row,
    },
    blank: (words) => ({ highlight: ['rij-1'], rows: answers(words, 120, 80, 40) }),
  },
  points: {
    fields: [],
    list: titledList('points', 8),
    blank: (words) => ({ points: [1, 2, 3].map(() => ({ text: words.text })) }),
  },
  cards: {
    fields: [],
    list: titledList('cards', 4),
    blank: (words) => ({ cards: [1, 2, 3].map(() => ({ title: words.title, text: words.text })) }),
  },
  discussion: {
    fields: [],
    list: {
      key: 'questions',
      columns: [{ name: 'text', path: [], holds: 'text' }],
      marks: [],
      most: 5,
      blank: (words) => words.question,
    },
    blank: (words) => ({ questions: [words.question] }),
  },
  sources: {
    fields: [],
    list: titledList('items', 8),
    blank: (words) => ({ items: [{ title: words.title, text: words.text }] }),
  },
  picture: { fields: ['fit', 'image'], blank: () => ({}) },
};

export const SLIDE_KINDS = Object.keys(KINDS) as readonly SlideKind[];

/** The list of a slide that the editor shows as a table, if its kind has one. */
export function listOf(slide: Slide): ListShape | undefined {
  return KINDS[slide.kind].list;
}

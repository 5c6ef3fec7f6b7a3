import type { Plain } from '../deck/edit';
import { known } from '../deck/figure';
import { LIMITS } from '../deck/limits';
import type { Slide, SlideKind } from '../deck/types';
import { blankWords, type BlankWords } from './blank-words';
import { emptied } from './emptied';
import { EXAMPLE_PICTURE } from './example-picture';
import { nextPeriod, oneFigureList, oneFigureRows, partsOfWhole, type Fields } from './figure-lists';
import type { ListShape } from './list-shape';
import {
  comparisonFrom,
  comparisonLists,
  lineLists,
  linesFrom,
  stackedFrom,
  stackedLists,
} from './series-lists';
import type { FigureSheet } from '../charts/sheet';
import type { TitledText } from '../slide/words-rules';
import { questionList, titledList } from './text-lists';
import type { OwnField } from '../deck/field-names';
import type { Target } from '../figures-in/reading/choices';

/** Everything that the editor knows about a kind of slide. */
export interface Kind {
  readonly fields: readonly OwnField[];
  readonly lists: readonly ListShape[];
  /** What shows what the kind is for: a slide without its id, kind, section and headline. */
  readonly example: (words: BlankWords) => Fields;
  /** Converts the figures of another slide or a file to this kind; `undefined` if it has no place for them. */
  readonly take?: (sheet: FigureSheet) => Fields | undefined;
  /** Converts the texts of another slide to this kind; none if it has no place for them. */
  readonly takeTexts?: (texts: readonly TitledText[]) => Fields;
  /** What figures of a file it has room for; one a row, where nothing is said. */
  readonly room?: FigureRoom;
}

/** How many figures and rows, and what they must be. */
export type FigureRoom = Partial<Pick<Target, 'series' | 'rows' | 'overTime' | 'whole' | 'unit'>>;

/** The first text, where a kind has one only. */
const firstText: Kind['takeTexts'] = ([first]) => ({ text: first?.text || first?.title });
const titledTexts = (key: string, max: number, example: Kind['example']): Kind => ({
  fields: [],
  lists: [titledList(key, max)],
  example,
  takeTexts: (texts) => ({ [key]: texts.slice(0, max).map(({ title, text }) => ({ title, text })) }),
});
const oneFigure = (
  fields: Kind['fields'],
  list: ListShape,
  example: Kind['example'],
  room: FigureRoom = {},
): Kind => ({
  fields,
  lists: [list],
  example,
  take: (sheet) => oneFigureRows(list, sheet, room.unit === 'count'),
  room,
});

const ringList = oneFigureList({ key: 'parts', marks: ['highlight'], min: 2, max: LIMITS.parts });

const answers = (words: BlankWords, ...values: readonly number[]): readonly Plain[] =>
  values.map((value, i) => ({ id: `rij-${i + 1}`, label: words.answer(i + 1), value }));
const rowsOfTwo = (words: BlankWords): readonly Plain[] =>
  [
    [40, 55],
    [30, 35],
  ].map((values, i) => ({ id: `rij-${i + 1}`, label: words.answer(i + 1), values }));
const statements = (words: BlankWords): readonly Plain[] =>
  [
    [20, 30, 50],
    [10, 20, 70],
  ].map((values, i) => ({ id: `rij-${i + 1}`, label: `${words.statement} ${i + 1}`, values }));

/** Every kind of slide: a new one is one entry here. */
export const KINDS: Readonly<Record<SlideKind, Kind>> = {
  title: { fields: [], lists: [], example: () => ({}) },
  statement: { fields: [], lists: [], example: (words) => ({ text: words.text }), takeTexts: firstText },
  figure: {
    fields: ['value', 'unit', 'picture', 'guess'],
    lists: [],
    example: (words) => ({ value: 50, unit: 'percent', picture: 'people', text: words.text }),
    take: ({ rows }) => {
      const [value] = rows.flatMap(({ values: [first] }) => known(first) ?? []);
      return value === undefined ? undefined : { value, picture: undefined, text: undefined };
    },
    takeTexts: firstText,
  },
  ranking: oneFigure(
    ['unit', 'multiple', 'column', 'guess'],
    oneFigureList({ key: 'rows', marks: ['highlight', 'rest'] }),
    (words) => ({ unit: 'percent', highlight: ['rij-1'], rows: answers(words, 60, 30, 10) }),
  ),
  counts: oneFigure(
    ['column', 'guess'],
    oneFigureList({ key: 'rows', holds: 'numberOrWords', marks: ['highlight', 'later'] }),
    (words) => ({ highlight: ['rij-1'], rows: answers(words, 120, 80, 40) }),
    { unit: 'count' },
  ),
  ring: {
    fields: ['unit', 'column'],
    lists: [ringList],
    example: (words) => ({ unit: 'percent', highlight: ['rij-1'], parts: answers(words, 60, 30, 10) }),
    take: (sheet) => (partsOfWhole(sheet) ? oneFigureRows(ringList, sheet) : undefined),
    room: { rows: LIMITS.parts, whole: 'column' },
  },
  stacked: {
    fields: ['column'],
    lists: stackedLists,
    example: (words) => ({
      answers: words.agreement,
      highlight: words.agreement.slice(-1),
      rows: statements(words),
    }),
    take: stackedFrom,
    room: { series: LIMITS.answers, whole: 'row', unit: 'percent' },
  },
  comparison: {
    fields: ['unit', 'column'],
    lists: comparisonLists,
    example: (words) => ({ unit: 'percent', series: [1, 2].map(words.series), rows: rowsOfTwo(words) }),
    take: comparisonFrom,
    room: { series: LIMITS.compared },
  },
  columns: oneFigure(
    ['unit', 'column'],
    oneFigureList({
      key: 'rows',
      name: 'period',
      marks: ['highlight'],
      max: LIMITS.columns,
      hint: nextPeriod,
    }),
    (words) => ({
      unit: 'percent',
      highlight: ['rij-3'],
      rows: [30, 40, 55].map((value, i) => ({ id: `rij-${i + 1}`, label: words.period(i + 1), value })),
    }),
    { rows: LIMITS.columns, overTime: true },
  ),
  lines: {
    fields: ['unit', 'column'],
    lists: lineLists,
    example: (words) => ({
      unit: 'percent',
      periods: [1, 2, 3].map(words.period),
      highlight: ['reeks-1'],
      series: [
        { id: 'reeks-1', label: words.series(1), values: [30, 40, 55] },
        { id: 'reeks-2', label: words.series(2), values: [35, 30, 25] },
      ],
    }),
    take: linesFrom,
    room: { series: LIMITS.lines, rows: LIMITS.figures, overTime: true },
  },
  points: titledTexts('points', LIMITS.points, (words) => ({
    points: [1, 2, 3].map(() => ({ text: words.text })),
  })),
  cards: {
    ...titledTexts('cards', LIMITS.cards, (words) => ({
      cards: [1, 2, 3].map(() => ({ title: words.title, text: words.text })),
    })),
    fields: ['art'],
  },
  discussion: {
    fields: [],
    lists: [questionList],
    example: (words) => ({ questions: [words.question] }),
    takeTexts: (texts) => ({ questions: texts.slice(0, questionList.max).map(({ text }) => text) }),
  },
  sources: titledTexts('items', LIMITS.items, (words) => ({
    items: [{ title: words.title, text: words.text }],
  })),
  picture: {
    fields: ['fit', 'image'],
    lists: [],
    example: () => ({ image: { src: EXAMPLE_PICTURE, alt: '' } }),
    takeTexts: firstText,
  },
};

export const SLIDE_KINDS = Object.keys(KINDS) as readonly SlideKind[];

/** What a new slide of a kind has: the places of its example, without the words and figures in them. */
export function emptyFields(kind: SlideKind): Fields {
  return emptied(KINDS[kind].example(blankWords('nl')));
}

/** The lists of a slide that the editor shows as tables. */
export function listsOf(slide: Slide): readonly ListShape[] {
  return KINDS[slide.kind].lists;
}

import type { FigureNewsTexts } from './figure-news-texts';
import type { FindTexts } from './find-texts';
import type { Colour, SlideKind } from '../deck/types';
import type { Advice, AdviceCode } from '../deck/advice';
import type { FieldName, ColumnName, LossKind, Mark } from '../deck/field-names';
import type { DeckChange } from '../deck/what-changed';
import type { CellRefusal } from '../figures-in/cell-refusal';

/** The words of the editor. */
export interface EditorTexts {
  readonly done: string;
  readonly present: string;
  readonly unsaved: string;
  readonly slides: string;
  readonly newSlide: string;
  readonly duplicate: string;
  readonly find: FindTexts;
  readonly remove: string;
  readonly hide: string;
  readonly unhide: string;
  /** Slides are gone; how to get them back stands beside it. */
  readonly slidesRemoved: (count: number) => string;
  readonly noSlidesToPaste: string;
  /** More than one slide is chosen. */
  readonly severalChosen: (count: number) => string;
  readonly up: string;
  readonly down: string;
  /** What stands beside the slide. */
  readonly side: string;
  readonly slideTab: string;
  readonly deckTab: string;
  readonly kind: string;
  readonly changeKind: string;
  readonly kinds: Readonly<Record<SlideKind, string>>;
  /** What of a slide another kind has no place for. */
  readonly losses: Readonly<Record<LossKind, (count: number) => string>>;
  /** A slide keeps what it was as these kinds, by name. */
  readonly keptKinds: (kinds: readonly string[]) => string;
  /** So many rows, of which a ring shows the first only. */
  readonly partsLeftOut: (count: number) => string;
  readonly forgetKinds: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  /** What an empty text asks for. */
  readonly hints: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly noSection: string;
  readonly lists: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly addRow: string;
  readonly removeRow: string;
  readonly paste: string;
  readonly import: {
    readonly button: string;
    readonly title: (file: string) => string;
    readonly hint: string;
    readonly sheet: string;
    /** A sheet without a name, by its number. */
    readonly list: (number: number) => string;
    readonly hidden: (name: string) => string;
    readonly columnRole: (name: string, number: number) => string;
    readonly rowMark: (line: number) => string;
    readonly useRow: (line: number) => string;
    readonly more: (rows: number) => string;
    readonly theseAre: string;
    readonly units: Readonly<Record<'percent' | 'count', string>>;
    readonly turn: string;
    readonly where: string;
    readonly replace: string;
    readonly append: string;
    readonly onSlide: string;
    /** What stands next to the figures, and what it takes the place of; empty for nothing. */
    readonly besides: Readonly<Record<'footnote' | 'source', (said: string, now: string) => string>>;
    /** Whether what is chosen for the columns is kept for other files of the layout; what was kept before. */
    readonly remember: string;
    readonly remembered: string;
    readonly forget: string;
    readonly doubtful: string;
    readonly asBefore: string;
    readonly anew: string;
    readonly news: FigureNewsTexts;
    /** The slide as it is, next to what it would become. */
    readonly now: string;
    readonly answerFirst: string;
    readonly moreNotices: (count: number) => string;
    readonly take: string;
    /** The kind of slide has no place for these rows. */
    readonly noPlace: string;
    readonly cancel: string;
    readonly close: string;
    /** What was pasted, in place of the name of a file. */
    readonly pasted: string;
  };
  readonly refusals: Readonly<Record<CellRefusal, string>>;
  /** So many pasted lines that there was no room for, and the first of them. */
  readonly notPasted: (count: number, first: string) => string;
  /** A text of so many characters, where there is room for fewer. */
  readonly tooLong: (max: number, length: number) => string;
  readonly advice: Readonly<Record<AdviceCode, (advice: Advice) => string>>;
  /** What was undone or done again, in a line. */
  readonly history: Readonly<Record<'undone' | 'redone', (change: DeckChange) => string>>;
  /** What was typed and is not in the show: its slide from 1, if it is of one, and how many more of it there is. */
  readonly leftOut: (
    about: {
      readonly slide: number | undefined;
      readonly cell: string;
      readonly typed: string;
      readonly why: 'noFigure' | 'tooLong' | 'refused';
    },
    more: number,
  ) => string;
  readonly goThere: string;
  readonly adviceCount: (count: number) => string;
  readonly deck: {
    readonly title: string;
    readonly subtitle: string;
    readonly source: string;
    readonly address: string;
    readonly language: string;
    readonly languages: Readonly<Record<'nl' | 'en', string>>;
    readonly minutes: string;
    readonly sections: string;
    readonly newSection: string;
    readonly sectionTitle: (number: number) => string;
    readonly colour: string;
    readonly colours: Readonly<Record<Colour, string>>;
  };
}

import type { InferOutput } from 'valibot';
import type { COLOURS, deckSchema } from './schema';

/** Plain data that nobody changes in place, all the way down. */
export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T as string extends Key ? never : Key]: DeepReadonly<T[Key]> }
    : T;

/** A whole, checked deck: plain data that is never changed in place. */
export type Deck = DeepReadonly<InferOutput<typeof deckSchema>> & {
  /** Where the pictures next to the deck’s file are served. Not part of the file: main adds it. */
  readonly pictures?: string;
};
export type Slide = Deck['slides'][number];
export type SlideKind = Slide['kind'];
export type SlideOf<Kind extends SlideKind> = Extract<Slide, { kind: Kind }>;

/** The kinds that show text or a picture. Every other kind shows figures. */
export type WordsKind = 'title' | 'statement' | 'points' | 'cards' | 'discussion' | 'sources' | 'picture';
export type FigureKind = Exclude<SlideKind, WordsKind>;
/** The kinds whose figures are drawn as a chart: all but the one large figure. */
export type ChartKind = Exclude<FigureKind, 'figure'>;

export type Section = Deck['sections'][number];
export type Colour = (typeof COLOURS)[number];
export type Language = Deck['language'];

export type Picture = NonNullable<SlideOf<'picture'>['image']>;

/** A slide that shows figures in a Chart.js chart with rows. */
export type RowSlide = SlideOf<'ranking'> | SlideOf<'counts'>;
export type Row = RowSlide['rows'][number];

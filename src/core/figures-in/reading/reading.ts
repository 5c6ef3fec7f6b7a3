import type { Unit } from '../../formatting/figures';
import type { ColumnKind } from '../layout/column-kinds';
import type { Grid } from '../layout/grid';
import type { MarkedRow } from '../layout/row-marks';
import type { Missing } from '../numbers/missing';
import type { Beside } from './beside';
import type { ColumnRole } from './choices';

/** A figure, or why it is not there. */
export type FigureOrMissing = number | Missing;

export const isMissing = (figure: FigureOrMissing | undefined): figure is Missing =>
  typeof figure === 'object';

export const isFigure = (figure: FigureOrMissing): figure is number => typeof figure === 'number';

export interface ReadRow {
  /** Of the sheet; several rows may become one. */
  readonly line: number;
  readonly label: string;
  readonly values: readonly FigureOrMissing[];
}

/** What goes to the slide: exactly this. */
export interface Proposal {
  /** What the columns of figures are called; empty words for one without a name. */
  readonly names: readonly string[];
  readonly rows: readonly ReadRow[];
  readonly unit: Unit;
  readonly footnote?: string;
  readonly source?: string;
}

/** What only a person can tell. As long as one is open nothing goes to the slide. */
export type Question =
  /** Whether this row names the columns. */
  | { readonly code: 'heading'; readonly line: number }
  /** Which of two numbers a text is. */
  | { readonly code: 'decimal'; readonly found: string; readonly comma: number; readonly point: number }
  | { readonly code: 'unit'; readonly found: string }
  /** Whether a figure below one is a share of one. */
  | { readonly code: 'fractions'; readonly found: string; readonly value: number }
  /** Whether figures are to be multiplied, as their head says. */
  | { readonly code: 'scaled'; readonly times: number; readonly head: string }
  /** More parts than there is room for. */
  | { readonly code: 'rest'; readonly parts: number; readonly most: number }
  /** Whether the commas of a text part its columns, or stand before decimals. */
  | { readonly code: 'commas' }
  /** Whether this name belongs to this figure, or to the one before or behind it. */
  | { readonly code: 'order'; readonly found: string; readonly name: string; readonly other: string }
  | { readonly code: 'whichColumn' | 'noFigures' | 'noNames' | 'noResults' | 'noRows' }
  /** Two figures for one place. */
  | { readonly code: 'twice'; readonly label: string; readonly name: string }
  /** Parts that are no whole together. */
  | { readonly code: 'noWhole'; readonly label: string; readonly sum: number }
  /** The slide cannot show figures of this unit. */
  | { readonly code: 'otherUnit'; readonly unit: Unit };

/** What a person should know of what is taken and what is left out. */
export type Notice =
  | { readonly code: 'noHeading' | 'money' | 'damagedText' | 'reversed' }
  | { readonly code: 'otherColumn' | 'otherRow' | 'hiddenColumn' | 'otherSeries'; readonly name: string }
  | { readonly code: 'constant'; readonly name: string; readonly value: string }
  | ({ readonly code: 'missing'; readonly label: string; readonly name: string } & Missing)
  | { readonly code: 'mark'; readonly label: string; readonly found: string }
  | { readonly code: 'word'; readonly word: string }
  | { readonly code: 'total'; readonly label: string }
  | { readonly code: 'hiddenRows' | 'pageNumbers' | 'remarks'; readonly count: number }
  | { readonly code: 'otherTable' | 'nameless' | 'mention'; readonly line: number; readonly found: string }
  | { readonly code: 'joined' | 'sameName' | 'longName'; readonly label: string }
  | { readonly code: 'tooMany'; readonly left: number; readonly newest: boolean };

export interface ReadColumn {
  readonly name: string;
  readonly role: ColumnRole;
  readonly kind: ColumnKind;
  readonly unit?: Unit;
  readonly hidden: boolean;
}

/** A sheet as it is understood. */
export interface Reading {
  /** The sheet as it is to be shown: turned round or not. */
  readonly grid: Grid;
  readonly turned: boolean;
  readonly columns: readonly ReadColumn[];
  /** One for each row of the grid. */
  readonly marks: readonly MarkedRow[];
  readonly unit?: Unit;
  /** What the sheet says beside its figures, whether that is taken or not. */
  readonly beside: Beside;
  /** Nothing while a question is open. */
  readonly proposal?: Proposal;
  readonly questions: readonly Question[];
  readonly notices: readonly Notice[];
}

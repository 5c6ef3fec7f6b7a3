import type { Language } from '../../deck/types';
import type { Unit } from '../../formatting/figures';
import type { RowMark } from '../layout/row-marks';
import type { DecimalSign } from '../sheets/source-sheet';

/** What a column is for: `spread` gives each of its values a column of figures of its own. */
export type ColumnRole = 'name' | 'figure' | 'period' | 'spread' | 'unused';

/** All that a person may say of a sheet; what is left out is guessed. */
export interface Choices {
  /** By the place of the column, from 0. */
  readonly roles?: Readonly<Record<number, ColumnRole>>;
  /** By the line of the row. */
  readonly marks?: Readonly<Record<number, RowMark>>;
  readonly turned?: boolean;
  readonly unit?: Unit;
  /** Whether the commas of a text part its columns. */
  readonly commas?: boolean;
  /** Whether figures of running text belong to the names above them. */
  readonly otherOrder?: boolean;
  readonly decimal?: DecimalSign;
  /** Whether figures below one are shares of one, to be multiplied by a hundred. */
  readonly fractions?: boolean;
  /** Whether figures are multiplied by what their head says, such as `x 1.000`. */
  readonly scaled?: boolean;
  /** Whether the smallest parts become one rest. */
  readonly rest?: boolean;
  /** Whether what stands beside the figures goes to the slide along with them; it does unless a person says no. */
  readonly footnote?: boolean;
  readonly source?: boolean;
}

/** What the figures are for. */
export interface Target {
  readonly language: Language;
  /** The most figures that a row can have. */
  readonly series: number;
  /** The most rows. */
  readonly rows: number;
  /** Rows follow each other in time. */
  readonly overTime: boolean;
  /** The figures of a row, or of all rows, are parts of one whole. */
  readonly whole?: 'row' | 'column';
  /** What figures can be there; either, where nothing is said. */
  readonly unit?: Unit;
  /** What the figures that stand there now count. */
  readonly now?: Unit;
}

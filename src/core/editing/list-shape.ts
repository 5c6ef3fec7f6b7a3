import type { SheetRow } from '../charts/sheet';
import type { Plain } from '../deck/edit';
import type { Path } from '../deck/problem';
import type { Slide } from '../deck/types';
import type { BlankWords } from './blank-words';
import type { ColumnName, Mark } from '../deck/field-names';

export interface Column {
  readonly name: ColumnName;
  /** The path from the slide to the cell in a row. */
  readonly path: (row: number) => Path;
  /** A count may also be words, if the source gives no number; a line may have gaps. */
  readonly holds: 'text' | 'number' | 'numberOrWords' | 'numberOrGap';
  readonly optional?: true;
  /** What the slide itself calls the column. */
  readonly head?: string;
}

/** Another list of a slide that has an item for each row of a table. */
export interface ListBeside {
  readonly path: Path;
  readonly item: (row: SheetRow) => Plain;
}

/** A list on a slide as a table: its rows can be added, moved and taken away. */
export interface ListShape {
  readonly key: string;
  readonly columns: (slide: Slide) => readonly Column[];
  readonly marks: readonly Mark[];
  readonly min: number;
  readonly max: number;
  /** What stands pale in the first cell of a row that has no text yet. */
  readonly hint: (words: BlankWords, number: number, slide: Slide) => string;
  readonly item: (row: SheetRow, slide: Slide) => Plain;
  readonly beside?: (slide: Slide) => readonly ListBeside[];
}

/** A column of a list whose rows are objects. */
export function keyed(
  list: string,
  name: ColumnName,
  holds: Column['holds'],
  more: Pick<Column, 'optional'> & { readonly key?: string } = {},
): Column {
  const { key = name, ...rest } = more;
  return { name, path: (row) => [list, row, key], holds, ...rest };
}

export function holdsFigures({ holds }: Column): boolean {
  return holds !== 'text';
}

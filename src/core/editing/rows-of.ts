import type { Plain } from '../deck/edit';
import type { Path } from '../deck/problem';
import type { Slide } from '../deck/types';
import type { Column, ListShape } from './list-shape';

/** A table of a slide: where it stands and what is in it. */
export interface RowsOf {
  readonly slide: Slide;
  readonly shape: ListShape;
  /** The way to the slide. */
  readonly at: Path;
  readonly items: readonly Plain[];
  readonly columns: readonly Column[];
}

import type { Plain } from '../deck/edit';
import type { Path } from '../deck/problem';
import type { Slide } from '../deck/types';
import type { Column, ListShape } from './list-shape';

/** A table of a slide: its path and content. */
export interface RowsOf {
  readonly slide: Slide;
  readonly shape: ListShape;
  /** The path of the slide. */
  readonly at: Path;
  readonly items: readonly Plain[];
  readonly columns: readonly Column[];
}

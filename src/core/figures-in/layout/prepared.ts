import { withMergedFilled } from '../sheets/fill-merged';
import type { SourceSheet } from '../sheets/source-sheet';
import { withHeadingAligned } from './heading-short';
import { withPairsApart } from './pairs-apart';

/** A sheet with one thing in each cell, something in each cell of a merged area, and each head above its own column. */
export const prepared = (sheet: SourceSheet): SourceSheet =>
  withPairsApart(withHeadingAligned(withMergedFilled(sheet)));

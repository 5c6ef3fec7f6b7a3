import { withMergedFilled } from '../sheets/fill-merged';
import type { SourceSheet } from '../sheets/source-sheet';
import { withPairsApart } from './pairs-apart';

/** A sheet with one thing in each cell, and something in each cell of a merged area. */
export const prepared = (sheet: SourceSheet): SourceSheet => withPairsApart(withMergedFilled(sheet));

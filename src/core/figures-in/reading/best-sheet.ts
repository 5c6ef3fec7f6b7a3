import type { SourceSheet } from '../sheets/source-sheet';
import type { Target } from './choices';
import { readFigures } from './read-figures';

/** The place of the sheet to begin with: the first one in sight with figures for the slide. */
export function bestSheet(sheets: readonly SourceSheet[], target: Target): number {
  const holds = (wanted: (sheet: SourceSheet) => boolean) =>
    sheets.findIndex((sheet) => sheet.hidden !== true && wanted(sheet));
  const ready = holds((sheet) => readFigures(sheet, {}, target).proposal !== undefined);
  if (ready >= 0) return ready;
  const some = holds((sheet) => readFigures(sheet, {}, target).columns.some(({ role }) => role === 'figure'));
  return Math.max(some, 0);
}

import type { RowMark } from '../../core/figures-in/layout/row-marks';
import type { Choices } from '../../core/figures-in/reading/choices';
import type { Reading } from '../../core/figures-in/reading/reading';
import type { ImportTexts } from '../../core/i18n/import-texts';

/** What a row of a sheet is, where that is not plain to see; of one with figures, what is doubtful or missing. */
export function rowWord(reading: Reading, place: number, choices: Choices, said: ImportTexts): string {
  const { mark, why } = reading.marks[place] ?? { mark: 'unused' };
  if (why !== undefined) return said.unused[why];
  if (mark !== 'data') return said.marks[isDeclined(mark, choices) ? 'unused' : mark];
  const row = reading.grid.rows[place];
  const missing = reading.columns.flatMap(({ role }, column) => {
    const cell = role === 'figure' ? row?.cells[column]?.reading : undefined;
    if (cell?.type === 'words') return [said.missing.notANumber];
    return cell?.type === 'missing' ? [said.missing[cell.missing]] : [];
  });
  return [...new Set([...(row?.made === 'joined' ? [said.checkName] : []), ...missing])].join(', ');
}

/** Its text would stand below the slide, but is not to. */
function isDeclined(mark: RowMark, { footnote, source }: Choices): boolean {
  if (mark === 'source') return source === false;
  return (mark === 'n' || mark === 'note') && footnote === false;
}

import { isBlankCell, type SourceCell } from '../sheets/source-sheet';
import { missingIn, type Missing } from './missing';
import { writtenFigure, type WrittenFigure } from './written';

/** What stands in a cell where a figure is looked for. */
export type CellReading =
  | ({ readonly type: 'figure' } & WrittenFigure)
  | ({ readonly type: 'missing' } & Missing)
  | { readonly type: 'words'; readonly found: string };

/** A cell by itself: which of two numbers `33.333` is, only its column can tell. */
export function readCell(cell: SourceCell | undefined): CellReading {
  if (cell === undefined || isBlankCell(cell)) return { type: 'missing', missing: 'empty', found: '' };
  const found = cell.text.replaceAll(/\s+/gu, ' ').trim();
  if (cell.lacks !== undefined)
    return { type: 'missing', missing: cell.lacks === 'result' ? 'noResult' : 'error', found };
  if (cell.number !== undefined) return known(cell, cell.number);
  if (cell.period === true) return { type: 'words', found };
  const missing = missingIn(found);
  if (missing !== undefined) return { type: 'missing', missing, found };
  const written = writtenFigure(found);
  return written === undefined ? { type: 'words', found } : { type: 'figure', ...written };
}

function known({ text, percent, money }: SourceCell, number: number): CellReading {
  const shown = { digits: text, percent: percent === true, money: money === true };
  return { type: 'figure', comma: number, point: number, ...shown, mark: '', word: '' };
}

/** Whether a figure is another number where decimals stand behind the other sign. */
export function isAmbiguous({ comma, point }: WrittenFigure): boolean {
  return comma !== undefined && point !== undefined && comma !== point;
}

import { withMergedFilled } from '../sheets/fill-merged';
import { isBlankCell, type SourceRow, type SourceSheet } from '../sheets/source-sheet';
import { figureColumnsOf } from './figure-columns';
import { filledIn, gridOf, isFigureLook, saidIn, type Grid, type GridRow } from './grid';

/** The tables of a sheet, each as a sheet of its own: those next to each other, and those below each other. */
export function tablesIn(sheet: SourceSheet): readonly SourceSheet[] {
  if (sheet.rows.some(({ made }) => made !== undefined)) return [sheet];
  const filled = { ...withMergedFilled(sheet), merged: [] };
  const tables = sideBySide(filled).flatMap(oneUnderAnother);
  if (tables.length < 2) return [sheet];
  const names = namesOf(tables);
  return tables.map((table, i) => ({ ...table, name: [sheet.name, names[i]].filter(Boolean).join(': ') }));
}

/** What tables are called: by their titles, or by their first heads where those are alike. */
function namesOf(tables: readonly SourceSheet[]): readonly string[] {
  const texts = tables.map(({ rows }) => rows.map(({ cells }) => cells.filter((cell) => !isBlankCell(cell))));
  const titles = texts.map((rows) => rows.find((cells) => cells.length > 0)?.[0]?.text.trim() ?? '');
  if (new Set(titles).size === titles.length) return titles;
  return texts.map(
    (rows, i) => `${i + 1}. ${rows.find((cells) => cells.length > 1)?.[0]?.text.trim() ?? ''}`,
  );
}

/** Cut at columns without anything in them, where there are names and figures on either side. */
function sideBySide(sheet: SourceSheet): readonly SourceSheet[] {
  const grid = gridOf(sheet);
  const rows = grid.rows.filter((row) => filledIn(row).length > 1);
  const isEmpty = (column: number) => rows.every(({ cells }) => cells[column]?.look === 'blank');
  const cuts = Array.from({ length: grid.width }, (_, column) => column).filter(isEmpty);
  for (const cut of cuts) {
    const [left, right] = [columnsFrom(sheet, 0, cut), columnsFrom(sheet, cut + 1, grid.width)];
    if (isTable(gridOf(left)) && isTable(gridOf(right))) return [left, ...sideBySide(right)];
  }
  return [sheet];
}

/** Some columns of a sheet. A row that says one thing only, such as the source, says it of all of them. */
function columnsFrom(sheet: SourceSheet, from: number, to: number): SourceSheet {
  const rows = sheet.rows.map((row): SourceRow => {
    const said = row.cells.filter((cell) => !isBlankCell(cell) && cell.merged !== true);
    return { ...row, cells: said.length === 1 ? said : row.cells.slice(from, to) };
  });
  const hidden = (sheet.hiddenColumns ?? []).filter((column) => column >= from && column < to);
  return { ...sheet, rows, hiddenColumns: hidden.map((column) => column - from) };
}

/** Names, and figures next to them, in more than one row. */
function isTable(grid: Grid): boolean {
  const figures = figureColumnsOf(grid);
  const named = grid.rows.filter(
    ({ cells }) =>
      cells.some(({ look }, column) => !figures.includes(column) && look !== 'blank') &&
      figures.some((column) => isFigureLook(cells[column]?.look ?? 'blank')),
  );
  return named.length > 1;
}

/** Cut where a heading stands below figures, with the title above it. */
function oneUnderAnother(sheet: SourceSheet): readonly SourceSheet[] {
  const { rows } = gridOf(sheet);
  const at = rows.findIndex((_, i) => isHeadingBelow(rows, i));
  if (at < 0) return [sheet];
  const blank = rows.slice(0, at).findLastIndex((row) => saidIn(row).length > 1);
  const gap = rows.slice(blank + 1, at).findIndex((row) => filledIn(row).length === 0);
  const cut = blank + 1 + Math.max(gap, 0);
  const [above, below] = [sheet.rows.slice(0, cut), sheet.rows.slice(cut)];
  return [{ ...sheet, rows: above }, ...oneUnderAnother({ ...sheet, rows: below })];
}

/** Words only, or words and years, apart from the figures above and right above others. */
function isHeadingBelow(rows: readonly GridRow[], at: number): boolean {
  const [row, above, below] = [rows[at], rows[at - 1], rows[at + 1]];
  if (row === undefined || above === undefined || below === undefined) return false;
  const said = saidIn(row);
  const names =
    said.length > 1 && said.every(({ look }) => look === 'words' || look === 'year' || look === 'period');
  const words = said.filter(({ look }) => look === 'words').length;
  return (
    names && words > 0 && saidIn(above).length < 2 && hasFigure(below) && rows.slice(0, at).some(hasFigure)
  );
}

const hasFigure = (row: GridRow) => saidIn(row).length > 1 && row.cells.some(({ look }) => look === 'figure');

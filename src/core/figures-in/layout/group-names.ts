import type { ColumnKind } from './column-kinds';
import type { Grid, GridRow } from './grid';

/** A grid in which a group that is named in its first row only is named in all of its rows of data. */
export function withGroupsNamed(grid: Grid, data: readonly GridRow[], kinds: readonly ColumnKind[]): Grid {
  const isFilled = (column: number) => data.every(({ cells }) => cells[column]?.look !== 'blank');
  const names = kinds.findLastIndex((kind, column) => kind === 'words' && isFilled(column));
  const groups = kinds.flatMap((kind, column) => {
    const isGroup = (kind === 'words' || kind === 'periods') && column < names && !isFilled(column);
    return isGroup && data[0]?.cells[column]?.look !== 'blank' ? [column] : [];
  });
  if (groups.length === 0) return grid;
  const isData = new Set(data);
  const above = new Map<number, GridRow['cells'][number]>();
  const rows = grid.rows.map((row): GridRow => {
    if (!isData.has(row)) return row;
    const cells = [...row.cells];
    for (const column of groups) {
      const [own, group] = [cells[column], above.get(column)];
      if (own !== undefined && own.look !== 'blank') above.set(column, own);
      else if (group !== undefined) cells[column] = { ...group, merged: true };
    }
    return { ...row, cells };
  });
  return { ...grid, rows };
}

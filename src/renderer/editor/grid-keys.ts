import type { CellAt } from '../../core/editing/cell';

/** What a key asks of a table. */
export type GridDeed =
  | { readonly type: 'go'; readonly row: number; readonly column: number }
  /** Nothing for `text`: in what stands there. */
  | { readonly type: 'edit'; readonly text?: string }
  | { readonly type: 'move'; readonly by: number }
  | { readonly type: 'cancel' | 'highlight' | 'add' | 'remove' };

/** A table: `text` columns that hold something, and behind them those of the marks, `width` in all. */
export interface GridShape {
  readonly at: CellAt;
  readonly height: number;
  readonly text: number;
  readonly width: number;
  readonly mac: boolean;
}

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing'>;

/** The deed of a key in a table; nothing for a key that is not the table's. */
export function gridKey(press: Press, editing: boolean, grid: GridShape): GridDeed | undefined {
  if (press.isComposing) return undefined;
  const mod = grid.mac ? press.metaKey : press.ctrlKey;
  if (press.altKey) return withAlt(press);
  if (mod)
    return (press.key === 'Delete' || press.key === 'Backspace') && !editing ? { type: 'remove' } : undefined;
  return editing ? whileEditing(press, grid) : (moving(press, grid) ?? changing(press, grid));
}

function withAlt({ key }: Press): GridDeed | undefined {
  if (key === 'ArrowUp') return { type: 'move', by: -1 };
  return key === 'ArrowDown' ? { type: 'move', by: 1 } : undefined;
}

function whileEditing(press: Press, grid: GridShape): GridDeed | undefined {
  const { row, column } = grid.at;
  switch (press.key) {
    case 'Escape':
      return { type: 'cancel' };
    case 'Enter':
      return press.shiftKey ? { type: 'go', row: row - 1, column } : down(grid);
    case 'Tab':
      return tab(press, grid);
    case 'ArrowUp':
      return { type: 'go', row: row - 1, column };
    case 'ArrowDown':
      return { type: 'go', row: row + 1, column };
    default:
      return undefined;
  }
}

function moving(press: Press, grid: GridShape): GridDeed | undefined {
  const { row, column } = grid.at;
  const to = (r: number, c: number): GridDeed => ({ type: 'go', row: r, column: c });
  switch (press.key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'Home':
      return to(row, 0);
    case 'End':
      return to(row, grid.width - 1);
    case 'Tab':
      return tab(press, grid);
    default:
      return undefined;
  }
}

function changing(press: Press, grid: GridShape): GridDeed | undefined {
  const onMark = grid.at.column >= grid.text;
  if (press.key === ' ') return grid.width > grid.text ? { type: 'highlight' } : undefined;
  if (press.key === 'Enter') return onMark ? { type: 'highlight' } : down(grid);
  if (onMark) return press.key.toLowerCase() === 'h' ? { type: 'highlight' } : undefined;
  if (press.key === 'F2') return { type: 'edit' };
  if (press.key === 'Delete' || press.key === 'Backspace') return { type: 'edit', text: '' };
  return [...press.key].length === 1 ? { type: 'edit', text: press.key } : undefined;
}

/** Behind the last row comes a new one. */
function down({ at, height }: GridShape): GridDeed {
  return at.row === height - 1 ? { type: 'add' } : { type: 'go', row: at.row + 1, column: at.column };
}

/** From cell to cell in reading order; past the ends the focus leaves the table. */
function tab({ shiftKey }: Press, { at, height, width }: GridShape): GridDeed | undefined {
  const place = at.row * width + at.column + (shiftKey ? -1 : 1);
  if (place < 0 || place >= height * width) return undefined;
  return { type: 'go', row: Math.floor(place / width), column: place % width };
}

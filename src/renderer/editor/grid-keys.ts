import type { CellAt } from '../../core/editing/cell';

/** What a key does in a table. */
export type GridAction =
  | { readonly type: 'go'; readonly row: number; readonly column: number }
  /** To the next cell that is typed in, or the one before. */
  | { readonly type: 'tab'; readonly by: 1 | -1 }
  /** To the next row, where the typing of this one began. */
  | { readonly type: 'down' }
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'edit' | 'clear' | 'cancel' | 'mark' | 'remove' }
  /** A key that types something where nothing can be typed: its row's cell is for it. */
  | { readonly type: 'toText' };

/** A table: `text` columns for typing, followed by those of the marks, `width` in total. */
export interface GridShape {
  readonly at: CellAt;
  readonly height: number;
  readonly text: number;
  readonly width: number;
  readonly mac: boolean;
}

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing'>;

/**
 * The action of a key in a table; `undefined` if it is not the table’s. Typing goes to the field in the selected cell
 * by itself: only a field can compose a character from several keys.
 */
export function gridKey(press: Press, editing: boolean, grid: GridShape): GridAction | undefined {
  if (press.isComposing) return undefined;
  const mod = grid.mac ? press.metaKey : press.ctrlKey;
  if (press.altKey && isUpOrDown(press.key)) return { type: 'move', by: press.key === 'ArrowUp' ? -1 : 1 };
  // AltGr types characters, and counts as Ctrl + Alt on Windows.
  if (mod && !press.altKey) return isDelete(press.key) && !editing ? { type: 'remove' } : undefined;
  return fromRowToRow(press, grid) ?? (editing ? whileEditing(press) : whileChosen(press, grid));
}

function fromRowToRow(press: Press, grid: GridShape): GridAction | undefined {
  const { row, column } = grid.at;
  switch (press.key) {
    case 'Enter':
      return press.shiftKey ? { type: 'go', row: row - 1, column } : { type: 'down' };
    case 'ArrowUp':
      return { type: 'go', row: row - 1, column };
    case 'ArrowDown':
      return { type: 'go', row: row + 1, column };
    case 'Tab':
      return { type: 'tab', by: press.shiftKey ? -1 : 1 };
    default:
      return undefined;
  }
}

function whileEditing({ key }: Press): GridAction | undefined {
  return key === 'Escape' ? { type: 'cancel' } : undefined;
}

function whileChosen(press: Press, grid: GridShape): GridAction | undefined {
  const { row, column } = grid.at;
  switch (press.key) {
    case 'ArrowLeft':
      return { type: 'go', row, column: column - 1 };
    case 'ArrowRight':
      return { type: 'go', row, column: column + 1 };
    case 'Home':
      return { type: 'go', row, column: 0 };
    case 'End':
      return { type: 'go', row, column: grid.width - 1 };
    default:
      return column < grid.text ? inText(press, grid) : onMark(press);
  }
}

function inText({ key }: Press, { width, text }: GridShape): GridAction | undefined {
  if (key === ' ') return width > text ? { type: 'mark' } : undefined;
  if (isDelete(key)) return { type: 'clear' };
  return key === 'F2' ? { type: 'edit' } : undefined;
}

function onMark({ key }: Press): GridAction | undefined {
  if (key === ' ') return { type: 'mark' };
  return isTyping(key) ? { type: 'toText' } : undefined;
}

/** A character, or a key that starts one: a dead key, or input method composition. */
function isTyping(key: string): boolean {
  return [...key].length === 1 || key === 'Dead' || key === 'Process';
}

function isDelete(key: string): boolean {
  return key === 'Delete' || key === 'Backspace';
}

function isUpOrDown(key: string): boolean {
  return key === 'ArrowUp' || key === 'ArrowDown';
}

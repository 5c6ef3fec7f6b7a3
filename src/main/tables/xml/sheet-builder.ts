import {
  EMPTY_CELL,
  isBlankCell,
  type MergedArea,
  type SourceSheet,
  type SourceCell,
  type SourceRow,
} from '../../../core/figures-in/sheets/source-sheet';
import { isTooWide, SHEET_LIMITS } from '../../../core/figures-in/sheets/limits';
import { TooLarge } from './too-large';

/** How much all sheets of a file may still hold together. */
export class CellBudget {
  #cells: number = SHEET_LIMITS.cells;
  #text: number = SHEET_LIMITS.text;

  /** Throws where a sheet of so many rows and columns is too much. */
  takeCells(rows: number, columns: number): void {
    this.#cells -= rows * columns;
    if (isTooWide(rows, columns) || this.#cells < 0) throw new TooLarge();
  }

  takeText(length: number): void {
    this.#text -= length;
    if (this.#text < 0) throw new TooLarge();
  }
}

/** A sheet that is being read, cell by cell; rows and columns are counted from 0. */
export class SheetBuilder {
  readonly #budget: CellBudget;
  readonly #rows = new Map<number, SourceCell[]>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  readonly #merged: MergedArea[] = [];
  #height = 0;
  #width = 0;

  constructor(budget: CellBudget) {
    this.#budget = budget;
  }

  put(row: number, column: number, cell: SourceCell): void {
    if (isBlankCell(cell)) return;
    this.#height = Math.max(this.#height, row + 1);
    this.#width = Math.max(this.#width, column + 1);
    if (isTooWide(this.#height, this.#width)) throw new TooLarge();
    this.#budget.takeText(cell.text.length);
    const cells = this.#rows.get(row) ?? [];
    while (cells.length < column) cells.push(EMPTY_CELL);
    cells[column] = cell;
    this.#rows.set(row, cells);
  }

  hideRow(row: number): void {
    this.#hiddenRows.add(row);
  }

  /** Columns from the first to the last, of which only those that sheets can have count. */
  hideColumns(first: number, last: number): void {
    for (let column = first; column <= Math.min(last, SHEET_LIMITS.columns); column += 1)
      this.#hiddenColumns.add(column);
  }

  merge(area: MergedArea): void {
    if (area.bottom > area.top || area.right > area.left) this.#merged.push(area);
  }

  /** The sheet, as far down and to the right as something stands in it. */
  build(name: string, hidden: boolean): SourceSheet {
    this.#budget.takeCells(this.#height, this.#width);
    return {
      name,
      ...(hidden && { hidden }),
      rows: Array.from({ length: this.#height }, (_, row): SourceRow => ({
        line: row + 1,
        cells: this.#rows.get(row) ?? [],
        ...(this.#hiddenRows.has(row) && { hidden: true }),
      })),
      hiddenColumns: [...this.#hiddenColumns].filter((column) => column < this.#width),
      merged: this.#merged.flatMap((area) => this.#within(area)),
    };
  }

  #within({ top, bottom, left, right }: MergedArea): readonly MergedArea[] {
    const area = {
      top,
      left,
      bottom: Math.min(bottom, this.#height - 1),
      right: Math.min(right, this.#width - 1),
    };
    return area.bottom >= top && area.right >= left ? [area] : [];
  }
}

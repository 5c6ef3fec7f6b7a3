/** Keys that a table knows, as people write them. */
export const GRID_KEYS = [
  'Enter',
  'Tab',
  'Shift+Tab',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Escape',
  'Delete',
  'F2',
  'Ctrl+Delete',
  'Alt+ArrowUp',
  'Alt+ArrowDown',
] as const;
export type GridKey = (typeof GRID_KEYS)[number];

export interface GridLimits {
  readonly min: number;
  readonly max: number;
}

/** A grid of words and figures as spreadsheets have it: the model of the editor's tables. */
export class PlainGrid {
  readonly rows: string[][];
  row = 0;
  column = 0;
  readonly #limits: GridLimits;
  #before: string | undefined;
  #begun: number | undefined;

  constructor(rows: string[][], limits: GridLimits) {
    this.rows = rows;
    this.#limits = limits;
  }

  get width(): number {
    return this.rows[0]?.length ?? 0;
  }

  get isEditing(): boolean {
    return this.#before !== undefined;
  }

  get text(): string {
    return this.rows[this.row]?.[this.column] ?? '';
  }

  /** Whether a key would go to the marks of a row, or out of the table: beyond what a plain grid knows. */
  leavesBy(key: GridKey): boolean {
    const place = this.row * this.width + this.column;
    if (key === 'Escape') return !this.isEditing;
    if (key === 'ArrowRight') return !this.isEditing && this.column === this.width - 1;
    if (key === 'Shift+Tab') return place === 0;
    if (key !== 'Tab' || place < this.rows.length * this.width - 1) return false;
    return !this.isEditing || this.rows.length >= this.#limits.max;
  }

  click(row: number, column: number): void {
    this.#begun = undefined;
    this.#go(row, column);
  }

  /** Over what stands in a cell that was only chosen; behind it, once it is being edited. */
  type(text: string): void {
    const before = this.text;
    this.#put(this.isEditing ? before + text : text);
    this.#before ??= before;
  }

  /** Fills from the chosen cell on, adds rows at the end, and takes away those below that are empty. */
  paste(block: readonly (readonly string[])[]): void {
    const { min, max } = this.#limits;
    for (const [i, line] of block.slice(0, max - this.row).entries()) {
      if (this.row + i >= this.rows.length) this.#add();
      const row = this.rows[this.row + i] ?? [];
      row.splice(this.column, line.length, ...line.slice(0, this.width - this.column));
    }
    for (let i = this.rows.length - 1; i >= this.row + block.length && this.rows.length > min; i -= 1)
      if (this.rows[i]?.every((text) => text === '') === true) this.rows.splice(i, 1);
    this.#before = undefined;
  }

  press(key: GridKey): void {
    switch (key) {
      case 'Enter':
        return this.#enter();
      case 'Tab':
        return this.#tab(1);
      case 'Shift+Tab':
        return this.#tab(-1);
      case 'ArrowUp':
        return this.click(this.row - 1, this.column);
      case 'ArrowDown':
        return this.click(this.row + 1, this.column);
      case 'Alt+ArrowUp':
        return this.#move(-1);
      case 'Alt+ArrowDown':
        return this.#move(1);
      case 'Escape':
        return this.#cancel();
      default:
        // While a cell is typed in, these keys are the field's.
        if (!this.isEditing) this.#pressChosen(key);
    }
  }

  #pressChosen(key: GridKey): void {
    if (key === 'ArrowLeft') this.click(this.row, this.column - 1);
    else if (key === 'ArrowRight') this.click(this.row, this.column + 1);
    else if (key === 'Delete') this.#put('');
    else if (key === 'F2') this.#before = this.text;
    else if (key === 'Ctrl+Delete' && this.rows.length > this.#limits.min) {
      this.rows.splice(this.row, 1);
      this.#go(this.row, this.column);
    }
  }

  #put(text: string): void {
    const row = this.rows[this.row];
    if (row === undefined) throw new Error('no row');
    row[this.column] = text;
  }

  #go(row: number, column: number): void {
    this.row = Math.min(Math.max(row, 0), this.rows.length - 1);
    this.column = Math.max(column, 0);
    this.#before = undefined;
  }

  #enter(): void {
    const to = this.#begun ?? this.column;
    this.#begun = undefined;
    const isLast = this.row === this.rows.length - 1;
    if (isLast && this.rows[this.row]?.some((text) => text !== '') === true) this.#add();
    this.#go(this.row + 1, to);
  }

  #tab(by: 1 | -1): void {
    const begun = this.#begun ?? this.column;
    const place = this.row * this.width + this.column + by;
    if (place < 0) return;
    if (place === this.rows.length * this.width && !(this.isEditing && this.#add())) return;
    this.#go(Math.floor(place / this.width), place % this.width);
    this.#begun = begun;
  }

  /** Whether there was room. */
  #add(): boolean {
    if (this.rows.length >= this.#limits.max) return false;
    this.rows.push(Array.from({ length: this.width }, () => ''));
    return true;
  }

  #move(by: 1 | -1): void {
    const to = this.row + by;
    if (to < 0 || to >= this.rows.length) return;
    this.rows.splice(to, 0, ...this.rows.splice(this.row, 1));
    this.click(to, this.column);
  }

  #cancel(): void {
    if (this.#before === undefined) return;
    this.#put(this.#before);
    this.#before = undefined;
  }
}

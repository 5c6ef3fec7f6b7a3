import { cellText, changeCell, refusalAt, type CellAt } from '../../core/editing/cell';
import { cellBlock, isBlock } from '../../core/editing/cell-block';
import { fillsCells } from '../../core/editing/clean-block';
import { addRow, hasFigures, hintAt, moveRow, removeRow } from '../../core/editing/change-rows';
import type { Column } from '../../core/editing/list-shape';
import { toggleMark } from '../../core/editing/marks';
import { hasCells, itemLines } from '../../core/editing/item-lines';
import { pasteCells } from '../../core/editing/paste-cells';
import { shown, type Path } from '../../core/deck/problem';
import type { RefusedField } from '../controls/text-field.svelte';
import type { Editor } from './editor.svelte';
import type { Mark } from '../../core/deck/field-names';
import type { RowsOf } from '../../core/editing/rows-of';

let turns = 0;

/** A table of a slide: the selected cell, what is being typed in it, and what was refused. */
export class RowGrid {
  readonly #editor: Editor;
  readonly #list: string;
  #row = $state(0);
  #column = $state(0);
  #draft: string | undefined = $state();
  #inPlace = $state(false);
  #before = '';
  #turn = 0;
  /** The column where Tab was first pressed: Enter returns there. */
  #begun: number | undefined;
  /** The column of the last typing. */
  #typedIn = 0;

  /** `list` is the key of the table in its slide. */
  constructor(editor: Editor, list: string) {
    this.#editor = editor;
    this.#list = list;
  }

  get rows(): RowsOf {
    const rows = this.#editor.tables.find(({ shape }) => shape.key === this.#list);
    if (rows === undefined) throw new Error(`a slide without ${this.#list}`);
    return rows;
  }

  get columns(): readonly Column[] {
    return this.rows.columns;
  }

  get hasFigures(): boolean {
    return hasFigures(this.rows);
  }

  /** The columns of the marks follow those of text. */
  get width(): number {
    return this.columns.length + this.rows.shape.marks.length;
  }

  get at(): CellAt {
    const { items } = this.rows;
    return {
      row: Math.max(0, Math.min(this.#row, items.length - 1)),
      column: Math.min(this.#column, this.width - 1),
    };
  }

  get draft(): string | undefined {
    return this.#draft;
  }

  /** The content of the cell is being edited, not replaced. */
  get inPlace(): boolean {
    return this.#inPlace;
  }

  isAt(row: number, column: number): boolean {
    return this.at.row === row && this.at.column === column;
  }

  textAt({ row, column }: CellAt): string {
    return this.wrongAt({ row, column })?.text ?? this.#given({ row, column });
  }

  /** What stands pale in a cell without text. */
  hintAt({ row, column }: CellAt): string {
    return hintAt(this.rows, row, column, this.#editor.deck);
  }

  /** What a cell holds and does not accept, and why. */
  wrongAt(at: CellAt): RefusedField | undefined {
    const refusal = refusalAt(this.rows, at, this.#editor.deck.language);
    if (refusal !== undefined)
      return { text: this.#given(at), why: this.#editor.texts.editor.refusals[refusal] };
    const path = this.#pathOf(at);
    return path && this.#editor.refusedAt(path);
  }

  /** The refusals in the table, one sentence per cell. */
  get complaints(): readonly string[] {
    return this.#cells.flatMap((at) => {
      const wrong = this.wrongAt(at);
      return wrong === undefined ? [] : [`“${shown(wrong.text)}”: ${wrong.why}`];
    });
  }

  get #cells(): readonly CellAt[] {
    return this.rows.items.flatMap((_, row) => this.columns.map((__, column) => ({ row, column })));
  }

  go(row: number, column: number): void {
    this.#begun = undefined;
    this.#choose(row, column);
  }

  /**
   * Moves from cell to cell in reading order. While typing, it adds a row after the last cell. Returns whether there
   * was a cell to go to: if not, the focus leaves the table.
   */
  tab(by: 1 | -1): boolean {
    const { row, column } = this.at;
    const begun = this.#begun ?? column;
    const width = this.columns.length;
    // From a mark it continues after the last text cell, or returns to it.
    const place = row * width + Math.min(column + by, by < 0 ? width - 1 : width);
    if (place < 0) return false;
    if (place < this.rows.items.length * width) this.#choose(Math.floor(place / width), place % width);
    else if (this.#draft === undefined || !this.#addBehind(0)) return false;
    this.#begun = begun;
    return true;
  }

  /** Moves to the next row; after the last it adds one, unless that is still empty. */
  down(): void {
    const { row, column } = this.at;
    const to = this.#begun ?? column;
    this.#begun = undefined;
    if (row < this.rows.items.length - 1) this.#choose(row + 1, to);
    else if (this.#isEmpty(row) || !this.#addBehind(to)) this.#choose(row, to);
  }

  /** Moves from a mark to the text cell of its row. */
  toText(): void {
    this.go(this.at.row, this.#typedIn);
  }

  /** Starts editing the content of the selected cell. */
  edit(): void {
    if (this.at.column >= this.columns.length) return;
    this.#begin(this.textAt(this.at));
    this.#inPlace = true;
  }

  /** Clears the selected cell, if it may be empty. */
  clear(): void {
    this.type('');
    this.leave();
  }

  /** Each key stroke changes the deck, as long as the cell accepts it. */
  type(text: string): void {
    this.compose(text);
    // A leading space is not a text yet, and does not clear one.
    if (text === '' || text.trim() !== '') this.#put(this.at, text);
  }

  /** A character is being composed: there is no text yet. */
  compose(text: string): void {
    if (this.#draft === undefined) this.#begin(text);
    this.#draft = text;
  }

  leave(): void {
    this.#draft = undefined;
    this.#inPlace = false;
  }

  /** Restores the content of the cell. */
  cancel(): void {
    const { at } = this;
    const typed = this.#draft;
    this.leave();
    if (typed !== this.#before) this.#put(at, this.#before);
  }

  mark(mark: Mark, row = this.at.row): void {
    this.#editor.perform(toggleMark(this.rows, mark, row));
  }

  /** Adds a row after the selected one. */
  add(): void {
    this.#begun = undefined;
    this.#addBehind(0);
  }

  remove(): void {
    const { row, column } = this.at;
    this.leave();
    // Where the last row goes, the one above it is selected, and stays so when the table grows again.
    if (this.#editor.perform(removeRow(this.rows, row))) this.#choose(row, column);
  }

  move(by: number): void {
    const { row, column } = this.at;
    const edits = moveRow(this.rows, row, row + by);
    if (edits.length > 0 && this.#editor.perform(edits)) this.go(row + by, column);
  }

  /** Fills the table from the selected cell on. What does not fill a table of figures cell for cell is imported. */
  paste(text: string): void {
    this.#choose(this.at.row, this.at.column);
    const { language } = this.#editor.deck;
    const at = { ...this.at, column: Math.min(this.at.column, this.columns.length - 1) };
    if (this.hasFigures && isBlock(text) && !fillsCells(this.rows, at, text, language)) {
      this.#editor.importText(text);
      return;
    }
    const block = this.hasFigures || hasCells(text) ? cellBlock(text) : itemLines(text).map((line) => [line]);
    const { edits, refused, left } = pasteCells(this.rows, at, block, language);
    this.#editor.perform(edits);
    for (const cell of refused) this.#put(cell, cell.text);
    if (left.length > 0) this.#editor.notifyLeft(left.map((line) => line.join(' ')));
  }

  #choose(row: number, column: number): void {
    this.leave();
    this.#row = Math.min(Math.max(row, 0), this.rows.items.length - 1);
    this.#column = Math.min(Math.max(column, 0), this.width - 1);
    if (this.#column < this.columns.length) this.#typedIn = this.#column;
  }

  #begin(text: string): void {
    this.#before = this.#given(this.at);
    this.#turn = turns += 1;
    this.#draft = text;
  }

  /** Returns whether there was room for another row. */
  #addBehind(column: number): boolean {
    const row = this.at.row + 1;
    const edits = addRow(this.rows, row);
    if (edits.length === 0 || !this.#editor.perform(edits)) return false;
    this.#choose(row, column);
    return true;
  }

  #isEmpty(row: number): boolean {
    return this.columns.every((_, column) => this.textAt({ row, column }) === '');
  }

  #put(at: CellAt, text: string): void {
    const path = this.#pathOf(at);
    if (path === undefined) return;
    this.#editor.write(path, text, `cell ${this.#turn}`, (each) => ({
      edits: changeCell(this.rows, at, each, this.#editor.deck.language).edits,
    }));
    this.#tryAgain();
  }

  /** A refused figure may fit now that another has changed: shares that added up to too much, for instance. */
  #tryAgain(): void {
    const { language } = this.#editor.deck;
    for (const at of this.#cells)
      if (refusalAt(this.rows, at, language) === 'again')
        this.#editor.change(changeCell(this.rows, at, this.#given(at), language).edits, `cell ${this.#turn}`);
  }

  /** Where the text or figure of a cell is in the deck; `undefined` for a mark. */
  #pathOf({ row, column }: CellAt): Path | undefined {
    const shape = this.columns[column];
    return shape && [...this.rows.at, ...shape.path(row)];
  }

  #given(at: CellAt): string {
    return cellText(this.rows, at, this.#editor.deck.language);
  }
}

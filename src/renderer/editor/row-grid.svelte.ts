import { SvelteMap } from 'svelte/reactivity';
import { cellText, changeCell, type CellAt, type Refusal } from '../../core/editing/cell';
import { cellBlock } from '../../core/editing/cell-block';
import { addRow, hasFigures, moveRow, removeRow, type RowsOf } from '../../core/editing/change-rows';
import type { Column, Mark } from '../../core/editing/list-shape';
import { toggleMark } from '../../core/editing/marks';
import { pasteCells } from '../../core/editing/paste-cells';
import { idOf } from '../../core/editing/plain-at';
import type { Editor } from './editor.svelte';

/** A text that a cell did not take, and what stands in the deck meanwhile. */
interface Wrong {
  readonly text: string;
  readonly why: string;
  readonly instead: string;
}

let turns = 0;

/** A table of a slide: which cell is chosen, what is being typed in it, and what was not taken. */
export class RowGrid {
  readonly #editor: Editor;
  readonly #list: string;
  #row = $state(0);
  #column = $state(0);
  #draft: string | undefined = $state();
  readonly #wrong = new SvelteMap<string, Wrong>();
  #before = '';
  #turn = 0;

  /** `list` is the key of the table on its slide. */
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

  /** Behind the columns of text stand those of the marks. */
  get width(): number {
    return this.columns.length + this.rows.shape.marks.length;
  }

  get at(): CellAt {
    const { items } = this.rows;
    return { row: Math.min(this.#row, items.length - 1), column: Math.min(this.#column, this.width - 1) };
  }

  get draft(): string | undefined {
    return this.#draft;
  }

  isAt(row: number, column: number): boolean {
    return this.at.row === row && this.at.column === column;
  }

  textAt({ row, column }: CellAt): string {
    return this.wrongAt({ row, column })?.text ?? this.#given({ row, column });
  }

  /** Why a cell did not take its text; forgotten as soon as something else changes the cell. */
  wrongAt(at: CellAt): Wrong | undefined {
    const wrong = this.#wrong.get(this.#key(at));
    return wrong?.instead === this.#given(at) ? wrong : undefined;
  }

  /** What is wrong in the table, a sentence a cell. */
  get complaints(): readonly string[] {
    return this.#wrongCells.map(({ text, why }) => `“${text}”: ${why}`);
  }

  get #wrongCells(): readonly (Wrong & { readonly at: CellAt })[] {
    const cells = this.rows.items.flatMap((_, row) => this.columns.map((__, column) => ({ row, column })));
    return cells.flatMap((at) => {
      const wrong = this.wrongAt(at);
      return wrong === undefined ? [] : [{ ...wrong, at }];
    });
  }

  go(row: number, column: number): void {
    this.leave();
    this.#row = Math.min(Math.max(row, 0), this.rows.items.length - 1);
    this.#column = Math.min(Math.max(column, 0), this.width - 1);
  }

  /** Begins to type in the chosen cell: over what stands there, or in it. */
  edit(text?: string): void {
    if (this.at.column >= this.columns.length) return;
    this.#before = this.#given(this.at);
    this.#turn = turns += 1;
    this.#draft = text ?? this.textAt(this.at);
    if (text !== undefined) void this.type(text);
  }

  /** Each key stroke changes the deck, as far as the cell can take it. */
  async type(text: string): Promise<void> {
    this.#draft = text;
    await this.#put(this.at, text);
  }

  leave(): void {
    this.#draft = undefined;
  }

  /** What stood in the cell comes back. */
  cancel(): void {
    const { at } = this;
    const typed = this.#draft;
    this.leave();
    this.#wrong.delete(this.#key(at));
    if (typed !== this.#before) void this.#put(at, this.#before);
  }

  mark(mark: Mark, row = this.at.row): Promise<boolean> {
    return this.#editor.perform(toggleMark(this.rows, mark, row));
  }

  async add(): Promise<void> {
    const row = this.at.row + 1;
    if (await this.#editor.perform(addRow(this.#editor.deck, this.rows, row))) this.go(row, 0);
  }

  async remove(): Promise<void> {
    await this.#editor.perform(removeRow(this.rows, this.at.row));
  }

  async move(by: number): Promise<void> {
    const { row, column } = this.at;
    const edits = moveRow(this.rows, row, row + by);
    if (edits.length > 0 && (await this.#editor.perform(edits))) this.go(row + by, column);
  }

  async paste(text: string): Promise<void> {
    this.leave();
    const at = { ...this.at, column: Math.min(this.at.column, this.columns.length - 1) };
    const { edits, refused } = pasteCells(this.#editor.deck, this.rows, at, cellBlock(text));
    await this.#editor.perform(edits);
    for (const cell of refused) this.#refuse(cell, cell.text, cell.refusal);
  }

  async #put(at: CellAt, text: string): Promise<void> {
    const change = changeCell(this.rows, at, text, this.#editor.deck.language);
    if ('refusal' in change) return this.#refuse(at, text, change.refusal);
    this.#wrong.delete(this.#key(at));
    const why = await this.#editor.change(change.edits, `cell ${this.#turn}`);
    if (why === '') await this.#tryAgain();
    else this.#wrong.set(this.#key(at), { text, why, instead: this.#given(at) });
  }

  /** A text may fit now that another has changed: shares that were too much together, for one. */
  async #tryAgain(): Promise<void> {
    for (const { at, text } of this.#wrongCells) {
      const change = changeCell(this.rows, at, text, this.#editor.deck.language);
      if ('refusal' in change) continue;
      const why = await this.#editor.change(change.edits, `cell ${this.#turn}`);
      if (why === '') this.#wrong.delete(this.#key(at));
    }
  }

  #refuse(at: CellAt, text: string, refusal: Refusal): void {
    const why = this.#editor.texts.editor.refusals[refusal];
    this.#wrong.set(this.#key(at), { text, why, instead: this.#given(at) });
  }

  #given(at: CellAt): string {
    return cellText(this.rows, at, this.#editor.deck.language);
  }

  /** Of a row with a name the cell stays the same when the row is moved. */
  #key({ row, column }: CellAt): string {
    return `${idOf(this.rows.items[row]) ?? row} ${column}`;
  }
}

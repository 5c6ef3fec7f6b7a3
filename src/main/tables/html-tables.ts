import type { SourceSheet } from '../../core/figures-in/sheets/source-sheet';
import { raised } from './xml/raised';
import { CellBudget, SheetBuilder } from './xml/sheet-builder';
import { attribute, walkHtml, type Attributes } from './xml/walk-xml';

/** The tables of a web page, or of one that is called `.xls`. Throws `TooLarge` for one that would take too much. */
export function htmlTables(html: string): readonly SourceSheet[] {
  const reader = new PageReader();
  walkHtml(html, reader);
  return reader.sheets;
}

/** A table that is being read; those inside its cells are tables of their own. */
interface OpenTable {
  readonly sheet: SheetBuilder;
  readonly taken: Set<string>;
  name: string;
  row: number;
  column: number;
  /** How many columns were told of before the first row. */
  head: number;
  text: string | undefined;
  span: Attributes;
}

const span = (attributes: Attributes, name: string) =>
  Math.max(1, Math.min(Number.parseInt(attribute(attributes, name) ?? '1', 10) || 1, 1000));

class PageReader {
  readonly sheets: SourceSheet[] = [];
  readonly #budget = new CellBudget();
  readonly #open: OpenTable[] = [];
  #isCaption = false;
  /** Of scripts and styles nothing is read. */
  #silent = 0;
  /** The tags inside which text stands above the line. */
  readonly #raising: string[] = [];

  open(name: string, attributes: Attributes): void {
    if (name === 'table') this.#open.push(newTable(this.#budget));
    const table = this.#open.at(-1);
    if (name === 'script' || name === 'style') this.#silent += 1;
    if (isRaising(name, attributes)) this.#raising.push(name);
    if (table !== undefined) this.#openIn(table, name, attributes);
  }

  #openIn(table: OpenTable, name: string, attributes: Attributes): void {
    if (name === 'caption') this.#isCaption = true;
    if (name === 'col') openColumns(table, attributes);
    if (name === 'tr') openRow(table, attributes);
    if (name === 'td' || name === 'th') this.#openCell(table, attributes);
    if (['br', 'p', 'div', 'li'].includes(name) && table.text !== undefined) table.text += ' ';
  }

  text(text: string): void {
    const table = this.#open.at(-1);
    if (table === undefined || this.#silent > 0) return;
    if (this.#isCaption) table.name += text;
    else if (table.text !== undefined) table.text += this.#raising.length > 0 ? raised(text) : text;
  }

  close(name: string): void {
    const table = this.#open.at(-1);
    if (name === 'script' || name === 'style') this.#silent -= 1;
    if (name === this.#raising.at(-1)) this.#raising.pop();
    if (table === undefined) return;
    if (name === 'caption') this.#isCaption = false;
    if (name === 'td' || name === 'th') this.#closeCell(table);
    if (name !== 'table') return;
    this.#closeCell(table);
    this.#open.pop();
    this.sheets.push(table.sheet.build(table.name.replaceAll(/\s+/gu, ' ').trim(), false));
  }

  #openCell(table: OpenTable, attributes: Attributes): void {
    this.#closeCell(table);
    table.row = Math.max(table.row, 0);
    while (table.taken.has(`${table.row} ${table.column}`)) table.column += 1;
    table.text = '';
    table.span = attributes;
    if (isHidden(attributes)) table.sheet.hideColumns(table.column, table.column);
  }

  #closeCell(table: OpenTable): void {
    if (table.text === undefined) return;
    const { row: top, column: left } = table;
    const bottom = top + span(table.span, 'rowspan') - 1;
    const right = left + span(table.span, 'colspan') - 1;
    table.sheet.put(top, left, { text: table.text.replaceAll(/\s+/gu, ' ').trim() });
    table.sheet.merge({ top, bottom, left, right });
    for (let row = top; row <= bottom && bottom > top; row += 1)
      for (let column = left; column <= right; column += 1) table.taken.add(`${row} ${column}`);
    table.column = right + 1;
    table.text = undefined;
  }
}

const isRaising = (name: string, { style = '' }: Attributes) =>
  name === 'sup' || /vertical-align\s*:\s*super/iu.test(style);

function openRow(table: OpenTable, attributes: Attributes): void {
  table.row += 1;
  table.column = 0;
  if (isHidden(attributes)) table.sheet.hideRow(table.row);
}

function openColumns(table: OpenTable, attributes: Attributes): void {
  const count = span(attributes, 'span');
  if (isHidden(attributes)) table.sheet.hideColumns(table.head, table.head + count - 1);
  table.head += count;
}

const isHidden = ({ style = '' }: Attributes) => /display\s*:\s*none|visibility\s*:\s*collapse/iu.test(style);

function newTable(budget: CellBudget): OpenTable {
  return {
    sheet: new SheetBuilder(budget),
    taken: new Set(),
    name: '',
    row: -1,
    column: 0,
    head: 0,
    text: undefined,
    span: {},
  };
}

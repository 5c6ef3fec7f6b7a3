import { isTooWide, TABLE_LIMITS } from '../../core/figures-in/table';
import { attributesOf, tagsOf, type Tag } from '../../core/markup/xml-tags';

/** How many cells the sheets of a workbook may still span together. */
export class CellBudget {
  #left: number = TABLE_LIMITS.cells;

  /** Counts a sheet of so many rows and columns; false if that is too much. */
  take(rows: number, columns: number): boolean {
    if (isTooWide(rows, columns)) return false;
    this.#left -= rows * columns;
    return this.#left >= 0;
  }
}

/** Where Excel's own sheets end. */
const LAST = { row: 1_048_576, column: 16_384 } as const;

/**
 * A sheet reduced to its cells with content, each with its address, so that the reader finds nothing that was not
 * counted here. `undefined` if it spans too much. Throws if it is not a sheet of a spreadsheet.
 */
export function preparedSheet(
  xml: string,
  shares: ReadonlySet<string>,
  budget: CellBudget,
): string | undefined {
  const sheet = new SheetCells(shares);
  const tags = tagsOf(xml);
  for (const tag of tags) {
    if (tag.kind === 'close') continue;
    if (tag.name === 'row') sheet.beginRow(attributesOf(tag.attributes).get('r'));
    if (tag.name === 'c') sheet.add(cellFrom(xml, tag, tags));
    if (sheet.isTooLarge) return undefined;
  }
  return budget.take(sheet.rows, sheet.columns) ? sheet.xml : undefined;
}

/** The cells of a sheet that have content. */
class SheetCells {
  readonly #shares: ReadonlySet<string>;
  readonly #made: string[] = [];
  #row = 0;
  #column = 0;
  #isOpen = false;
  rows = 0;
  columns = 0;

  constructor(shares: ReadonlySet<string>) {
    this.#shares = shares;
  }

  get isTooLarge(): boolean {
    return isTooWide(this.rows, this.columns);
  }

  get xml(): string {
    this.#closeRow();
    return `<worksheet><sheetData>${this.#made.join('')}</sheetData></worksheet>`;
  }

  beginRow(written: string | undefined): void {
    this.#closeRow();
    this.#row = next(this.#row, written, LAST.row);
    this.#column = 0;
  }

  add(cell: SheetCell): void {
    this.#column = columnOf(cell.attributes.get('r'), this.#row, this.#column);
    if (!cell.says) return;
    if (!this.#isOpen) this.#made.push(`<row r="${this.#row}">`);
    this.#isOpen = true;
    this.#made.push(cellText(cell, `${lettersOf(this.#column)}${this.#row}`, this.#shares));
    this.rows = this.#row;
    this.columns = Math.max(this.columns, this.#column);
  }

  #closeRow(): void {
    if (this.#isOpen) this.#made.push('</row>');
    this.#isOpen = false;
  }
}

interface SheetCell {
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between its tags. */
  readonly inside: string;
  /** It has content, apart from a style. */
  readonly says: boolean;
}

/** A cell from its opening tag to its closing tag. */
function cellFrom(xml: string, first: Tag, tags: Iterator<Tag>): SheetCell {
  const attributes = attributesOf(first.attributes);
  let says = false;
  if (first.kind === 'empty') return { attributes, inside: '', says };
  for (let step = tags.next(); step.done !== true; step = tags.next()) {
    const { name, kind, from } = step.value;
    if (name === 'c' && kind === 'close') return { attributes, inside: xml.slice(first.to, from), says };
    if (name === 'c' || name === 'row' || name === 'sheetData') break;
    if (name === 'v' || name === 'is') says ||= kind === 'open';
  }
  throw new TypeError('a cell that is never closed');
}

function cellText({ attributes, inside }: SheetCell, address: string, shares: ReadonlySet<string>): string {
  const [type = '', style = ''] = ['t', 's'].map((name) => attributes.get(name));
  const isShare = (type === '' || type === 'n') && shares.has(style);
  const kept = [type === '' ? '' : ` t="${type}"`, style === '' ? '' : ` s="${style}"`].join('');
  return `<c r="${address}"${kept}>${isShare ? inside.replace(VALUE, timesHundred) : inside}</c>`;
}

const VALUE = /(?<=<(?:\w+:)?v>)[^<]*/u;

/** No percentage has more than twelve digits; the rest is floating-point noise. */
const timesHundred = (share: string) => String(Number((Number(share) * 100).toPrecision(12)));

/** The number that is given, or the next one. Throws if it goes back, or beyond the last. */
function next(before: number, written: string | undefined, last: number): number {
  const number = written === undefined ? before + 1 : /^\d{1,9}$/u.test(written) ? Number(written) : 0;
  if (number <= before || number > last) throw new TypeError('rows out of order');
  return number;
}

function columnOf(address: string | undefined, row: number, before: number): number {
  if (address === undefined) return next(before, undefined, LAST.column);
  const { letters = '', digits = '' } =
    /^(?<letters>[A-Z]{1,3})(?<digits>\d{1,7})$/u.exec(address)?.groups ?? {};
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  if (Number(digits) !== row) throw new TypeError('a cell in another row');
  return next(before, String(column), LAST.column);
}

function lettersOf(column: number): string {
  return column === 0
    ? ''
    : `${lettersOf(Math.floor((column - 1) / 26))}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

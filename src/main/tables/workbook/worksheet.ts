import type { SourceCell } from '../../../core/figures-in/sheets/source-sheet';
import { attribute, walkXml, type Attributes } from '../xml/walk-xml';
import { plainText, shownNumber } from '../xml/number-format';
import { raised } from '../xml/raised';
import type { SheetBuilder } from '../xml/sheet-builder';
import { areaOf, nextColumn, nextRow } from './address';
import { withSigns, type Formats } from './styles';

/** What the cells of a workbook refer to. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: Formats;
  /** Days are counted from 1904 instead of 1900. */
  readonly starts1904: boolean;
}

/** Reads a sheet of a workbook into a builder. Throws where it is none that a spreadsheet writes. */
export function readWorksheet(xml: string, shared: Shared, sheet: SheetBuilder): void {
  const reader = new WorksheetReader(shared, sheet);
  walkXml(xml, reader);
  reader.end();
}

/** A cell that is being read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly format: string;
  value: string;
  hasValue: boolean;
  hasFormula: boolean;
}

class WorksheetReader {
  readonly #shared: Shared;
  readonly #sheet: SheetBuilder;
  #row = -1;
  #column = -1;
  #cell: OpenCell | undefined;
  /** The value or the text of the cell is being read. */
  #isValue = false;
  #isRaised = false;
  #sound = 0;

  constructor(shared: Shared, sheet: SheetBuilder) {
    this.#shared = shared;
    this.#sheet = sheet;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#cell !== undefined) this.#inCell(this.#cell, name, attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#cell = this.#openCell(attributes);
    else if (name === 'col') this.#openColumns(attributes);
    else if (name === 'mergeCell') this.#openMerged(attributes);
  }

  text(text: string): void {
    if (this.#cell !== undefined && this.#isValue) this.#cell.value += this.#isRaised ? raised(text) : text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isValue = false;
    if (name === 'rPh') this.#sound -= 1;
    if (name !== 'c' || this.#cell === undefined) return;
    this.#sheet.put(this.#row, this.#cell.column, cellFrom(this.#cell, this.#shared));
    this.#cell = undefined;
  }

  /** Throws where the text ended inside a cell. */
  end(): void {
    if (this.#cell !== undefined) throw new TypeError('a cell that is never closed');
  }

  #inCell(cell: OpenCell, name: string, attributes: Attributes): void {
    if (name === 'c' || name === 'row' || name === 'sheetData')
      throw new TypeError('a cell that is never closed');
    if (name === 'f') cell.hasFormula = true;
    this.#raise(name, attributes);
    if (name === 'rPh') this.#sound += 1;
    this.#isValue = name === 'v' || (name === 't' && this.#sound === 0);
    if (this.#isValue) cell.hasValue = true;
  }

  /** Each run of a text says whether it stands above the line. */
  #raise(name: string, attributes: Attributes): void {
    if (name === 'is' || name === 'r' || name === 'v') this.#isRaised = false;
    if (name === 'vertAlign') this.#isRaised = attribute(attributes, 'val') === 'superscript';
  }

  #openRow(attributes: Attributes): void {
    this.#row = nextRow(this.#row, attribute(attributes, 'r'));
    this.#column = -1;
    if (isOn(attributes, 'hidden') || attribute(attributes, 'ht') === '0') this.#sheet.hideRow(this.#row);
  }

  #openCell(attributes: Attributes): OpenCell {
    // Some programs write cells without a row around them.
    if (this.#row < 0) this.#row = 0;
    this.#column = nextColumn(this.#column, attribute(attributes, 'r'), this.#row);
    const format = this.#shared.formats[Number(attribute(attributes, 's') ?? 0)] ?? '';
    const type = attribute(attributes, 't') ?? '';
    return { column: this.#column, type, format, value: '', hasValue: false, hasFormula: false };
  }

  #openColumns(attributes: Attributes): void {
    const [first, last] = [Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))];
    const hides = isOn(attributes, 'hidden') || attribute(attributes, 'width') === '0';
    if (hides && first >= 1) this.#sheet.hideColumns(first - 1, last - 1);
  }

  #openMerged(attributes: Attributes): void {
    const area = areaOf(attribute(attributes, 'ref') ?? '');
    if (area !== undefined) this.#sheet.merge(area);
  }
}

const isOn = (attributes: Attributes, name: string) =>
  ['1', 'true'].includes(attribute(attributes, name) ?? '');

function cellFrom({ type, value, format, hasValue, hasFormula }: OpenCell, shared: Shared): SourceCell {
  if (hasFormula && !hasValue) return { text: '', lacks: 'result' };
  switch (type) {
    case 's':
      return { text: shared.strings[Number(value)] ?? '' };
    case 'inlineStr':
    case 'str':
      return { text: withSigns(value) };
    case 'e':
      return { text: value, lacks: 'error' };
    case 'b':
      return { text: value === '1' || value === 'true' ? 'ja' : 'nee' };
    case 'd':
      return { text: value.slice(0, 10), period: true };
    default:
      return numberFrom(value.trim(), format, shared.starts1904);
  }
}

function numberFrom(value: string, format: string, starts1904: boolean): SourceCell {
  if (value === '') return { text: '' };
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: value };
  return shownNumber(Number(plainText(number)), format, starts1904);
}

import type { SourceSheet, SourceCell } from '../../core/figures-in/sheets/source-sheet';
import { SHEET_LIMITS } from '../../core/figures-in/sheets/limits';
import { plainText } from './xml/number-format';
import { raised } from './xml/raised';
import { CellBudget, SheetBuilder } from './xml/sheet-builder';
import { textOfPart, unpackedXml } from './xml/unpacked';
import { attribute, walkXml, type Attributes } from './xml/walk-xml';

/** The sheets of an OpenDocument spreadsheet (.ods). Throws `TooLarge` for one that would take too much. */
export function readOpenDocument(bytes: Uint8Array): readonly SourceSheet[] {
  return openDocumentSheets(textOfPart(unpackedXml(bytes), 'content.xml'));
}

/** The same out of its XML, which may be a file of its own (.fods). */
export function openDocumentSheets(xml: string): readonly SourceSheet[] {
  const reader = new DocumentReader();
  walkXml(xml, reader);
  return reader.sheets;
}

interface OpenCell {
  readonly attributes: Attributes;
  readonly paragraphs: string[];
}

/** Whether a row or a column is hidden, or filtered out. */
const isHidden = (attributes: Attributes) =>
  ['collapse', 'filter'].includes(attribute(attributes, 'visibility') ?? '');
const times = (attributes: Attributes, name: string) =>
  Math.max(1, Math.min(Number(attribute(attributes, name) ?? 1) || 1, SHEET_LIMITS.columns));

class DocumentReader {
  readonly sheets: SourceSheet[] = [];
  readonly #budget = new CellBudget();
  readonly #hiddenStyles = new Set<string>();
  readonly #raisedStyles = new Set<string>();
  /** By span that is open, whether it stands above the line. */
  readonly #spans: boolean[] = [];
  #style = '';
  #sheet: SheetBuilder | undefined;
  #named = { name: '', hidden: false };
  #cell: OpenCell | undefined;
  #isText = false;
  #isNote = 0;
  #row = 0;
  #column = 0;
  #head = 0;
  #rowTimes = 1;

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'style':
        this.#style = attribute(attributes, 'name') ?? '';
        return;
      case 'table-properties':
        if (attribute(attributes, 'display') === 'false') this.#hiddenStyles.add(this.#style);
        return;
      case 'table':
        this.#openTable(attributes);
        return;
      case 'table-column':
        this.#openColumn(attributes);
        return;
      case 'table-row':
        this.#openRow(attributes);
        return;
      case 'table-cell':
      case 'covered-table-cell':
        this.#cell = { attributes, paragraphs: [] };
        return;
      default:
        this.#openText(name, attributes);
    }
  }

  text(text: string): void {
    const last = (this.#cell?.paragraphs.length ?? 0) - 1;
    if (this.#cell !== undefined && this.#isText && this.#isNote === 0 && last >= 0)
      this.#cell.paragraphs[last] =
        `${this.#cell.paragraphs[last] ?? ''}${this.#spans.includes(true) ? raised(text) : text}`;
  }

  close(name: string): void {
    if (name === 'p') this.#isText = false;
    if (name === 'span') this.#spans.pop();
    if (name === 'annotation') this.#isNote -= 1;
    if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    if (name === 'table-row') this.#row += this.#rowTimes;
    if (name === 'table' && this.#sheet !== undefined) {
      this.sheets.push(this.#sheet.build(this.#named.name, this.#named.hidden));
      this.#sheet = undefined;
    }
  }

  #openText(name: string, attributes: Attributes): void {
    const position = name === 'text-properties' ? attribute(attributes, 'text-position') : undefined;
    if (position !== undefined && /^(?:super|[1-9])/u.test(position)) this.#raisedStyles.add(this.#style);
    if (name === 'span') this.#spans.push(this.#raisedStyles.has(attribute(attributes, 'style-name') ?? ''));
    if (name === 'annotation') this.#isNote += 1;
    if (name === 's') this.text(' ');
    if (name !== 'p' || this.#isNote > 0) return;
    this.#isText = true;
    this.#cell?.paragraphs.push('');
  }

  #openTable(attributes: Attributes): void {
    this.#sheet = new SheetBuilder(this.#budget);
    const hidden = this.#hiddenStyles.has(attribute(attributes, 'style-name') ?? '');
    this.#named = { name: attribute(attributes, 'name') ?? '', hidden };
    [this.#row, this.#head] = [0, 0];
  }

  #openColumn(attributes: Attributes): void {
    const count = times(attributes, 'number-columns-repeated');
    if (isHidden(attributes)) this.#sheet?.hideColumns(this.#head, this.#head + count - 1);
    this.#head += count;
  }

  #openRow(attributes: Attributes): void {
    this.#rowTimes = Math.max(1, Number(attribute(attributes, 'number-rows-repeated') ?? 1) || 1);
    this.#column = 0;
    if (isHidden(attributes)) this.#sheet?.hideRow(this.#row);
  }

  #closeCell(): void {
    if (this.#cell === undefined) return;
    const { attributes } = this.#cell;
    const cell = cellFrom(this.#cell);
    const count = times(attributes, 'number-columns-repeated');
    const isSaid = cell.text !== '' || cell.lacks !== undefined;
    for (let row = 0; isSaid && row < Math.min(this.#rowTimes, SHEET_LIMITS.rows); row += 1)
      for (let column = 0; column < count; column += 1)
        this.#sheet?.put(this.#row + row, this.#column + column, cell);
    this.#sheet?.merge({
      top: this.#row,
      left: this.#column,
      bottom: this.#row + times(attributes, 'number-rows-spanned') - 1,
      right: this.#column + times(attributes, 'number-columns-spanned') - 1,
    });
    this.#column += count;
    this.#cell = undefined;
  }
}

function cellFrom({ attributes, paragraphs }: OpenCell): SourceCell {
  const type = attribute(attributes, 'value-type');
  const text = paragraphs.join('\n').trim();
  const value = Number(attribute(attributes, 'value'));
  if (/^(?:#|Err:)/u.test(text)) return { text, lacks: 'error' };
  if (type === undefined)
    return attribute(attributes, 'formula') === undefined ? { text } : { text, lacks: 'result' };
  if (type === 'date')
    return { text: text === '' ? (attribute(attributes, 'date-value') ?? '') : text, period: true };
  if (!Number.isFinite(value) || !['float', 'percentage', 'currency'].includes(type)) return { text };
  return numberFrom(type, value, text);
}

function numberFrom(type: string, value: number, text: string): SourceCell {
  if (type === 'percentage') {
    const number = Number((value * 100).toPrecision(12));
    return { text: `${plainText(number)}%`, number, percent: true };
  }
  // Nought before other digits is that of a code.
  if (/^0\d+$/u.test(text)) return { text };
  const shown = { text: plainText(value), number: value };
  if (type === 'currency') return { ...shown, money: true };
  return text.endsWith('%') ? { ...shown, text: `${shown.text}%`, percent: true } : shown;
}

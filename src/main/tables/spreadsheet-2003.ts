import type { SourceSheet, SourceCell } from '../../core/figures-in/sheets/source-sheet';
import { shownNumber } from './xml/number-format';
import { raised } from './xml/raised';
import { CellBudget, SheetBuilder } from './xml/sheet-builder';
import { attribute, walkXml, type Attributes } from './xml/walk-xml';

/** Formats that this kind of file has names for. */
const NAMED: Readonly<Record<string, string>> = {
  Percent: '0.00%',
  'Short Date': 'd-m-yyyy',
  'General Date': 'd-m-yyyy',
  'Long Date': 'd mmmm yyyy',
  'Medium Date': 'd-mmm-yy',
  Currency: '€ 0.00',
  'Euro Currency': '€ 0.00',
};

/** The sheets of a workbook in XML of 2003. Throws `TooLarge` for one that would take too much. */
export function spreadsheet2003(xml: string): readonly SourceSheet[] {
  const sheets: SourceSheet[] = [];
  const budget = new CellBudget();
  const formats = new Map<string, string>();
  let sheet = new SheetBuilder(budget);
  let [name, style, row, column, type, text] = ['', '', -1, -1, '', ''];
  let cell: Attributes = {};
  let [hidden, isRaised] = [false, false];
  const number = (attributes: Attributes, key: string) => Number(attribute(attributes, key) ?? NaN);
  const open: Readonly<Record<string, (attributes: Attributes) => void>> = {
    Style: (attributes) => (style = attribute(attributes, 'ID') ?? ''),
    NumberFormat: (attributes) => formats.set(style, attribute(attributes, 'Format') ?? ''),
    Worksheet: (attributes) => {
      [sheet, name, row, hidden] = [new SheetBuilder(budget), attribute(attributes, 'Name') ?? '', -1, false];
    },
    Row: (attributes) => {
      row = Number.isInteger(number(attributes, 'Index')) ? number(attributes, 'Index') - 1 : row + 1;
      column = -1;
      if (attribute(attributes, 'Hidden') === '1') sheet.hideRow(row);
    },
    Cell: (attributes) => {
      cell = attributes;
      column = Number.isInteger(number(attributes, 'Index')) ? number(attributes, 'Index') - 1 : column + 1;
      const [across, down] = [number(cell, 'MergeAcross') || 0, number(cell, 'MergeDown') || 0];
      sheet.merge({ top: row, left: column, bottom: row + down, right: column + across });
    },
    Data: (attributes) => ([type, text] = [attribute(attributes, 'Type') ?? '', '']),
  };
  walkXml(xml, {
    open: (tag, attributes) => {
      if (tag.toLowerCase() === 'sup') isRaised = true;
      open[tag]?.(attributes);
    },
    text: (part) => (text += isRaised ? raised(part) : part),
    close: (tag) => {
      if (tag.toLowerCase() === 'sup') isRaised = false;
      const code = formats.get(attribute(cell, 'StyleID') ?? '') ?? '';
      if (tag === 'Data' && row >= 0)
        sheet.put(row, column, cellFrom(type, text.trim(), NAMED[code] ?? code));
      if (tag === 'Cell') column += number(cell, 'MergeAcross') || 0;
      if (tag === 'Visible') hidden = text.trim() !== 'SheetVisible';
      if (tag === 'Worksheet') sheets.push(sheet.build(name, hidden));
    },
  });
  return sheets;
}

function cellFrom(type: string, text: string, format: string): SourceCell {
  if (type === 'Error') return { text, lacks: 'error' };
  if (type === 'DateTime') return { text: text.slice(0, 10), period: true };
  if (type === 'Number' && Number.isFinite(Number(text))) return shownNumber(Number(text), format);
  return { text };
}

import { strToU8, zipSync, type Zippable } from 'fflate';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WorkbookParts {
  /** The XML of each sheet. */
  readonly sheets: readonly string[];
  /** The XML of the looks of cells. */
  readonly styles?: string;
  /** Texts that cells share. */
  readonly strings?: readonly string[];
  /** Where the sheets are kept in the file. */
  readonly path?: (sheet: number) => string;
}

/** A workbook (.xlsx) of parts, whatever stands in them. */
export function workbookOf({ sheets, styles, strings = [], path = pathOf }: WorkbookParts): Uint8Array {
  const names = sheets.map((_, i) => `<sheet name="Blad${i + 1}" sheetId="${i + 1}" r:id="r${i}"/>`);
  const relations = sheets.map(
    (_, i) => `<Relationship Id="r${i}" Type="${RELATIONS}/worksheet" Target="/${path(i)}"/>`,
  );
  const parts: Zippable = {
    'xl/workbook.xml': strToU8(`<workbook><sheets>${names.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(
      `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ),
    'xl/styles.xml': strToU8(styles ?? '<styleSheet/>'),
  };
  for (const [i, sheet] of sheets.entries()) parts[path(i)] = strToU8(sheet);
  return zipSync(parts);
}

const pathOf = (sheet: number) => `xl/worksheets/sheet${sheet + 1}.xml`;

/** A sheet of rows of XML. */
export const sheetOf = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

/** A row of numbers. */
export function rowOf(row: number, values: readonly number[], letters = 'ABCDEFGHIJ'): string {
  const cells = values.map((value, i) => `<c r="${letters[i] ?? 'A'}${row}"><v>${value}</v></c>`);
  return `<row r="${row}">${cells.join('')}</row>`;
}

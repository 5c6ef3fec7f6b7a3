import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../src/main/tables/read-sheets';
import { drawn, readingOf } from '../../support/readings';
import { workbookOf } from '../../support/workbooks';

/** What is drawn of the first sheet of a file. */
function drawnOf(bytes: Uint8Array): string {
  const read = readSheets(bytes);
  if ('refused' in read) throw new Error(read.refused.code);
  const [sheet] = read.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return drawn(readingOf(sheet, 'counts'));
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const SHOWS = 'Noord 40 / Zuid 38 / count';

describe('the number of a note above the line is no digit of the figure in front of it', () => {
  it.each([
    ['in a web page', '40<sup>1</sup>'],
    ['in a web page of Excel', '40<font class="f"><sup>1)</sup></font>'],
    ['in a web page with styles', '40<span style="font-size:8pt; vertical-align: super">12</span>'],
  ])('%s', (_, cell) => {
    const rows = `<tr><th>Wijk</th><th>Aantal<sup>2</sup></th></tr><tr><td>Noord</td><td>${cell}</td></tr>`;
    expect(drawnOf(bytesOf(`<table>${rows}<tr><td>Zuid</td><td>38</td></tr></table>`))).toBe(SHOWS);
  });

  it('in a workbook, in texts that cells share and in their own', () => {
    const noted = '<r><t>40</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>';
    const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
    const sheet = (cell: string) =>
      `<worksheet><sheetData><row>${text('Wijk')}${text('Aantal')}</row><row>${text('Noord')}${cell}</row><row>${text('Zuid')}<c><v>38</v></c></row></sheetData></worksheet>`;
    expect(drawnOf(workbookOf({ sheets: [sheet(`<c t="inlineStr"><is>${noted}</is></c>`)] }))).toBe(SHOWS);
    const shared = { strings: [`</t>${noted}<t>`] };
    expect(drawnOf(workbookOf({ sheets: [sheet('<c t="s"><v>0</v></c>')], ...shared }))).toBe(SHOWS);
  });

  it('in a sheet of OpenDocument', () => {
    const cell = (words: string) =>
      `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
    const row = (...words: readonly string[]) =>
      `<table:table-row>${words.map(cell).join('')}</table:table-row>`;
    const style =
      '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>';
    const rows = [
      row('Wijk', 'Aantal'),
      row('Noord', '40<text:span text:style-name="T1">1</text:span>'),
      row('Zuid', '38'),
    ].join('');
    const xml = `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${style}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document>`;
    expect(drawnOf(bytesOf(xml))).toBe(SHOWS);
  });

  it('cells of a web page that are not shown are those of a hidden column', () => {
    const hidden = (words: string) => `<td style="display:none">${words}</td>`;
    const row = (name: string, raw: string, share: string) =>
      `<tr><td>${name}</td>${hidden(raw)}<td>${share}</td></tr>`;
    const rows = row('Wijk', 'Ruw', 'Aantal') + row('Noord', '999', '40') + row('Zuid', '888', '38');
    expect(drawnOf(bytesOf(`<table>${rows}</table>`))).toBe(SHOWS);
  });
});

import { LIMITS } from '../deck/limits';
import type { ImportTexts } from './texts-import';

export const enImport: ImportTexts = {
  states: { taken: 'Will be imported', header: 'Heading', skipped: 'Skipped', wrong: 'Not valid' },
  reasons: {
    empty: () => 'This row is empty.',
    aboveTable: () => 'This row is above the table.',
    total: () => 'This is a total, which should not be a bar in the chart.',
    noFigure: () => 'There is no number here.',
    tooMany: () => `There are too many rows: ${LIMITS.rows} at most.`,
    noLabel: (r) => `There is no name for this row in column ${r.column}.`,
    labelTooLong: () => `The name of this row is too long: ${LIMITS.name} characters at most.`,
    notANumber: (r) => `There is no number in column ${r.column}: ‘${r.found}’.`,
    negative: (r) => `The number in column ${r.column} is below 0: ${r.found}.`,
  },
  kinds: {
    xls: 'an old Excel file (.xls) or one with a password',
    xlsb: 'an Excel file in another format (.xlsb)',
    ods: 'an OpenDocument file (.ods)',
    word: 'a Word file',
    powerpoint: 'a PowerPoint file',
    pdf: 'a PDF',
    picture: 'a picture',
    webPage: 'a web page',
    deck: 'a presentation of this program',
    other: 'a file without a table',
  },
  refused: (file, refusal) => {
    switch (refusal.code) {
      case 'isOther':
        return refusal.kind === 'deck'
          ? `${file} is ${enImport.kinds.deck}. Open it with File → Open.`
          : `${file} is ${enImport.kinds[refusal.kind]}. Save the table as .xlsx or .csv and choose that file.`;
      case 'tooLarge':
        return `${file} is too large. Save only the table that you need in a new file.`;
      case 'damaged':
        return `${file} is damaged. Open it in Excel or LibreOffice and save it again as .xlsx.`;
      case 'empty':
        return `${file} is empty.`;
    }
  },
};

import { readSheets } from '../../../src/main/tables/read-sheets';
import { checkLayouts } from '../../support/random-tables/check-layouts';
import { book, typedStyle, workbookOfGrid } from '../../support/random-tables/workbook-of-grid';

checkLayouts({
  style: typedStyle,
  how: book,
  readBack: (grid, facts, how) => {
    const read = readSheets(workbookOfGrid(grid, facts, how));
    if ('refused' in read) throw new Error(read.refused.code);
    return read.sheets;
  },
});

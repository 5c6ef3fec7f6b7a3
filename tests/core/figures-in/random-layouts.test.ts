import { sheetsFromText } from '../../../src/core/figures-in/text/sheet-from-text';
import { checkLayouts } from '../../support/random-tables/check-layouts';
import { style, textOf, writer } from '../../support/random-tables/writing';

checkLayouts({
  style,
  how: writer,
  readBack: (grid, _, how) => sheetsFromText(textOf(grid, how)) ?? [],
});

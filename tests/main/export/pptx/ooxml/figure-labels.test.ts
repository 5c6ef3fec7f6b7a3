import { expect, it } from 'vitest';
import { formatCode } from '../../../../../src/main/export/pptx/ooxml/figure-labels';

it.each([
  [85.9, 'percent', 'nl-NL', '[$-413]General"%"'],
  [67, 'percent', 'en-GB', '[$-809]General"%"'],
  [1250, 'percent', 'nl-NL', '[$-413]#,##0"%"'],
  [36372, 'count', 'nl-NL', '[$-413]#,##0'],
  [2.75, 'count', 'en-GB', '[$-809]#,##0.00'],
  [0, 'count', 'nl-NL', '[$-413]#,##0'],
  [53.709296716, 'percent', 'nl-NL', '[$-413]#,##0.0"%"'],
] as const)('%d as %s in %s is written as %s', (value, unit, locale, code) => {
  expect(formatCode(value, unit, locale)).toBe(code);
});

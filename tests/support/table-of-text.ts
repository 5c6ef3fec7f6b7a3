import type { ImportedTable } from '../../src/core/figures-in/table';
import { tableFromText } from '../../src/core/figures-in/table-from-text';

/** The table in a text that is not too large for one. */
export function tableOfText(text: string): ImportedTable {
  const table = tableFromText(text);
  if (table === undefined) throw new Error('larger than any table for a slide');
  return table;
}

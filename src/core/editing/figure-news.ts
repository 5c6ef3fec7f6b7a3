import type { Deck } from '../deck/types';
import { choicesFrom, markOf, sheetName } from '../figures-in/kept/figures-from';
import { readFigures } from '../figures-in/reading/read-figures';
import type { SourceSheet } from '../figures-in/sheets/source-sheet';
import { slideAt } from '../slide/navigation';
import { importPlace } from './import-place';

/** Whether the tables of the file that figures came from hold others now, or none that can be read as before. */
export function haveChanged(deck: Deck, index: number, tables: readonly SourceSheet[]): boolean {
  const { figuresFrom: from, kind } = slideAt(deck, index);
  const place = importPlace(deck, index, kind, 'replace');
  if (from === undefined || place === undefined) return false;
  const table = tables[tableOf(tables, from.sheet)];
  const proposal = table && readFigures(table, choicesFrom(from), place.target).proposal;
  return proposal === undefined || markOf(proposal) !== from.found;
}

/** The place of the table with a name; -1 if there is none any more. */
export function tableOf(tables: readonly SourceSheet[], name = ''): number {
  return tables.findIndex((table) => sheetName(table.name) === name);
}

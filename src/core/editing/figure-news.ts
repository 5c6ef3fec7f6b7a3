import type { Deck } from '../deck/types';
import { sheetName, type FiguresFrom } from '../figures-in/kept/figures-from';
import { readAgain, type FigureNews } from '../figures-in/kept/read-again';
import type { Target } from '../figures-in/reading/choices';
import type { SourceSheet } from '../figures-in/sheets/source-sheet';
import { slideAt } from '../slide/navigation';
import { importPlace } from './import-place';

/** What there is to say of the file that the figures of a slide came from; undefined for nothing. */
export function newsOf(deck: Deck, index: number, tables: readonly SourceSheet[]): FigureNews | undefined {
  const { figuresFrom: from, kind } = slideAt(deck, index);
  const place = importPlace(deck, index, kind, 'replace');
  if (from === undefined || place === undefined) return undefined;
  const table = tables[tableOf(tables, from, place.target)];
  if (table === undefined) return 'noTable';
  const { now } = readAgain(table, from, place.target);
  return now === 'same' ? undefined : now;
}

/** The place of the table that figures came from, or of one that has their figures under another name; -1 for none. */
export function tableOf(tables: readonly SourceSheet[], from: FiguresFrom, target: Target): number {
  const { sheet = '' } = from;
  const named = tables.findIndex(({ name }) => sheetName(name) === sheet);
  return named >= 0 ? named : tables.findIndex((table) => readAgain(table, from, target).now === 'same');
}

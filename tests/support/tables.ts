import { figuresOf, tablesOf } from '../../src/core/editing/change-rows';
import type { Deck, Slide } from '../../src/core/deck/types';
import { deckOf } from './decks';
import type { RowsOf } from '../../src/core/editing/rows-of';

/** A list of the first slide as a table: the one with this key, or the one and only. */
export function tableOf(deck: Deck, key?: string): RowsOf {
  const table = tablesOf(deck, 0).find(({ shape }) => key === undefined || shape.key === key);
  if (table === undefined) throw new Error(`no table ${key ?? ''}`);
  return table;
}

/** The table of figures of a slide. */
export function figureTableOf(slide: Slide): RowsOf {
  const table = figuresOf(deckOf(slide), 0);
  if (table === undefined) throw new Error('no figures');
  return table;
}

import type { Deck } from '../deck/types';
import { slideAt } from '../slide/navigation';
import type { CellChange } from './cell';
import { typedFigure } from './figure-in';

/** The change that a text makes that is typed as the one figure of a slide; what is no figure is kept there, and marked. */
export function changeOwnFigure(deck: Deck, index: number, text: string): CellChange {
  const slide = slideAt(deck, index);
  const place = { share: 'unit' in slide && slide.unit === 'percent', others: [] };
  const { figure, refusal } = typedFigure(text, place, deck.language);
  return {
    edits: [{ type: 'set', path: ['slides', index, 'value'], value: figure }],
    ...(refusal !== undefined && { refusal }),
  };
}

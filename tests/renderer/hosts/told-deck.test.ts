import { expect, it } from 'vitest';
import { changeBetween } from '../../../src/core/deck/deck-change';
import { ToldDeck } from '../../../src/renderer/hosts/told-deck';
import { deckOf, statementSlide } from '../../support/decks';

const decks = ['Een', 'Twee', 'Drie'].map((headline) => deckOf(statementSlide({ headline })));
const [first = deckOf(statementSlide()), second, third] = decks;
const toSecond = changeBetween(first, second) ?? null;
const toThird = changeBetween(second, third) ?? null;

function toldFirst(): ToldDeck {
  const told = new ToldDeck();
  told.open({ deck: first, revision: 4 });
  return told;
}

it('a deck that changed is the one before with what changed', () => {
  const told = toldFirst();
  expect(told.change({ change: toSecond, revision: 5 })).toEqual(second);
  expect(told.change({ change: toThird, revision: 6 })).toEqual(third);
});

it('a change that is in it already changes nothing', () => {
  expect(toldFirst().change({ change: toThird, revision: 4 })).toBe(first);
});

it('a deck of which a change went by unheard is not known', () => {
  expect(toldFirst().change({ change: toThird, revision: 6 })).toBeUndefined();
});

it('an answer from before a change does not take it away again', () => {
  const told = toldFirst();
  told.change({ change: toSecond, revision: 5 });
  told.open({ deck: first, revision: 4 });
  expect(told.change({ change: toThird, revision: 6 })).toEqual(third);
});

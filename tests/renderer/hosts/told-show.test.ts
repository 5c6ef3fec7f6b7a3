import { expect, it } from 'vitest';
import { changeBetween } from '../../../src/core/deck/deck-change';
import { openShowState } from '../../../src/core/show/apply';
import type { DeckInShow } from '../../../src/core/show/edited-show';
import type { ShowChange } from '../../../src/ipc/api';
import { ToldShow } from '../../../src/renderer/hosts/told-show';
import { deckOf, statementSlide } from '../../support/decks';

const [first, second, third] = [shown('Een', 0), shown('Twee', 1), shown('Drie', 2)];
const [toSecond, toThird] = [between(first, second, 5), between(second, third, 6)];

function shown(headline: string, replays: number): DeckInShow {
  const deck = deckOf(statementSlide({ headline }));
  return { deck, state: { ...openShowState(deck), replays } };
}

function between(before: DeckInShow, after: DeckInShow, revision: number): ShowChange {
  const deck = changeBetween(before.deck, after.deck) ?? null;
  return { since: revision - 1, revision, deck, state: changeBetween(before.state, after.state) ?? null };
}

function toldFirst(): ToldShow {
  const told = new ToldShow();
  told.open({ ...first, revision: 4 });
  return told;
}

it('a show that changed is the one before with what changed', () => {
  const told = toldFirst();
  expect(told.change(toSecond)).toEqual(second);
  expect(told.change(toThird)).toEqual(third);
});

it('a change that is in it already changes nothing', () => {
  expect(toldFirst().change({ ...toSecond, since: 3, revision: 4 })).toEqual(first);
});

it('a show of which a change went by unheard is not known, also if the last word is that nothing changed', () => {
  expect(toldFirst().change(toThird)).toBeUndefined();
  expect(toldFirst().change({ since: 5, revision: 5, deck: null, state: null })).toBeUndefined();
});

it('word that nothing changed leaves a show as it is', () => {
  expect(toldFirst().change({ since: 4, revision: 4, deck: null, state: null })).toEqual(first);
});

it('an answer from before a change does not take it away again', () => {
  const told = toldFirst();
  told.change(toSecond);
  told.open({ ...first, revision: 4 });
  expect(told.change(toThird)).toEqual(third);
});

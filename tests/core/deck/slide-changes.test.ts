import { describe, expect, it } from 'vitest';
import { slideChanges } from '../../../src/core/deck/slide-changes';
import { deck as deckWith, statementSlide } from '../../support/decks';

const slides = (...ids: readonly string[]) => ids.map((id) => statementSlide({ id }));
const deck = deckWith({ slides: slides('a', 'b', 'c') });

describe('what a saving did to the slides', () => {
  it('is nothing where they only moved, or were made anew', () => {
    const moved = deckWith({ slides: slides('c', 'a', 'b') });
    expect(slideChanges(deck, moved)).toEqual({ added: 0, removed: 0, changed: 0 });
  });

  it('counts those that are new, gone and changed', () => {
    const after = deckWith({
      slides: [...slides('a', 'd', 'e'), statementSlide({ id: 'c', headline: 'Anders' })],
    });
    expect(slideChanges(deck, after)).toEqual({ added: 2, removed: 1, changed: 1 });
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDeck } from '../../../src/core/checks/edit-deck';
import { editValue } from '../../../src/core/deck/edit-value';
import type { Edit, Plain } from '../../../src/core/deck/edit';
import { parseDeck } from '../../../src/core/checks/parse';
import { anyDeck } from '../../support/arbitraries';
import { anyWish, editFor } from '../../support/deck-texts';
import { deckOf, rankingSlide, statementSlide } from '../../support/decks';
import { set } from '../../support/edits';

describe('a deck that is edited in a window', () => {
  it('is what main makes of its text, or is refused for one of the same reasons', () => {
    fc.assert(
      fc.property(anyDeck, fc.array(anyWish, { minLength: 1, maxLength: 3 }), (deck, wishes) => {
        let value = deck as unknown as Plain;
        const edits = wishes.map((wish): Edit => {
          const edit = editFor(value, wish);
          value = editValue(value, [edit]);
          return edit;
        });
        const parsed = parseDeck(JSON.stringify(value));
        const edited = editDeck(deck, edits);
        if ('deck' in parsed) expect(edited).toEqual({ deck: parsed.deck });
        else expect('findings' in edited && edited.findings.length > 0).toBe(true);
      }),
    );
  });

  it('keeps what did not change the very same, and its pictures where they are', () => {
    const deck = { ...deckOf(statementSlide(), rankingSlide()), pictures: 'app://pictures/a/' };
    const edited = editDeck(deck, [set(['slides', 1, 'rows', 0, 'value'], 3)]);
    if ('findings' in edited) throw new Error('refused');
    expect(edited.deck.pictures).toBe(deck.pictures);
    expect(edited.deck.slides[0]).toBe(deck.slides[0]);
    expect(edited.deck.sections).toBe(deck.sections);
    const [before, after] = [deck.slides[1], edited.deck.slides[1]];
    if (before?.kind !== 'ranking' || after?.kind !== 'ranking') throw new Error('no ranking');
    expect(after.rows[1]).toBe(before.rows[1]);
    expect(after.rows[0]?.value).toBe(3);
  });

  it('knows on which slide something is wrong', () => {
    const edited = editDeck(deckOf(statementSlide(), rankingSlide()), [
      set(['slides', 1, 'rows', 0, 'value'], -3),
    ]);
    expect(edited).toMatchObject({
      findings: [{ code: 'negative', path: ['slides', 1, 'rows', 0, 'value'] }],
    });
  });
});

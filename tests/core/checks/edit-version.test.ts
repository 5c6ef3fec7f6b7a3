import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { editVersion, sourceOf } from '../../../src/core/checks/edit-version';
import { parseDeck, readVersion } from '../../../src/core/checks/parse';
import type { Edit, Plain } from '../../../src/core/deck/edit';
import { editValue } from '../../../src/core/deck/edit-value';
import type { DeckVersion } from '../../../src/core/deck/document';
import { anyDeck } from '../../support/arbitraries';
import { anyWish, editFor } from '../../support/deck-texts';
import { deckOf, rankingSlide, statementSlide } from '../../support/decks';
import { set } from '../../support/edits';

function versionOf(text: string): DeckVersion {
  const read = readVersion(text);
  if ('problems' in read) throw new Error('no sound deck');
  return read;
}

it('an edited deck is what its text says, or has the problems that its text has', () => {
  fc.assert(
    fc.property(anyDeck, fc.array(anyWish, { minLength: 1, maxLength: 3 }), (deck, wishes) => {
      let value = deck as unknown as Plain;
      const edits = wishes.map((wish): Edit => {
        const edit = editFor(value, wish);
        value = editValue(value, [edit]);
        return edit;
      });
      const made = editVersion(versionOf(JSON.stringify(deck)), edits);
      const parsed = parseDeck(JSON.stringify(value));
      if ('deck' in parsed) expect(made).toMatchObject(parsed);
      else expect('problems' in made && made.problems.length > 0).toBe(true);
    }),
  );
});

it('a slide that did not change is the very same after an edit of another', () => {
  const before = versionOf(JSON.stringify(deckOf(statementSlide(), rankingSlide())));
  const after = editVersion(before, [set(['slides', 1, 'rows', 0, 'value'], 3)]);
  if ('problems' in after) throw new Error('refused');
  expect(after.deck.slides[0]).toBe(before.deck.slides[0]);
  expect(after.deck.slides[1]).not.toBe(before.deck.slides[1]);
});

it('a problem is told with its place in the text', () => {
  const text = JSON.stringify(deckOf(statementSlide(), rankingSlide()), null, 1);
  const made = editVersion(versionOf(text), [set(['slides', 1, 'rows', 0, 'value'], -3)]);
  expect(made).toMatchObject({ problems: [{ code: 'negative', path: 'slides[1].rows[0].value' }] });
  expect('problems' in made && (made.problems[0]?.line ?? 0) > 20).toBe(true);
});

it('a deck that another process read is read once more for all its edits', () => {
  const { text, deck } = versionOf(JSON.stringify(deckOf(statementSlide(), rankingSlide())));
  const sent: DeckVersion = { text, deck };
  const source = sourceOf(sent);
  expect(sourceOf(sent)).toBe(source);
  const edits = [set(['slides', 1, 'rows', 0, 'value'], 3)];
  const after = editVersion(sent, edits);
  expect(after).toEqual(editVersion(versionOf(text), edits));
});

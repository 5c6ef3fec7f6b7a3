import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/deck/limits';
import { editDeck } from '../../../src/core/checks/edit-deck';
import type { Path } from '../../../src/core/deck/problem';
import type { Deck } from '../../../src/core/deck/types';
import { leftOut } from '../../../src/core/editing/left-out';
import { followRefused } from '../../../src/core/editing/refused-texts';
import { writeText } from '../../../src/core/editing/write-text';
import { nl } from '../../../src/core/i18n/nl';
import { deckOf, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';

const deck = deckOf(
  titleSlide(),
  rankingSlide({ highlight: [], rows: [{ id: 'a', label: 'Oost', value: { typed: '12,x' } }] }),
  pointsSlide(),
);

/** A deck in which a text was typed, accepted or not. */
function typed(before: Deck, path: Path, text: string): Deck {
  const { edits } = writeText(before, path, text);
  const edited = editDeck(before, [...edits, ...followRefused(before, edits)]);
  if ('findings' in edited) throw new Error(JSON.stringify(edited.findings));
  return edited.deck;
}

describe('what was typed and is not in the show', () => {
  it('is told of the deck first, then slide by slide, with what became of it', () => {
    const long = 'n'.repeat(LIMITS.text + 1);
    const notes = typed(deck, ['slides', 2, 'notes'], long);
    const minutes = typed(notes, ['slides', 0, 'minutes'], 'vijf');
    const all = typed(minutes, ['source', 'text'], 's'.repeat(LIMITS.name + 1));
    expect(leftOut(all).map(({ slide, why }) => [slide, why])).toEqual([
      [undefined, 'tooLong'],
      [1, 'refused'],
      [2, 'noFigure'],
      [3, 'tooLong'],
    ]);
  });

  it('leads to its field, with all that was typed', () => {
    const path = ['slides', 2, 'notes'];
    const text = `Begin ${'n'.repeat(LIMITS.text)}`;
    expect(leftOut(typed(deckOf(titleSlide(), titleSlide(), pointsSlide()), path, text))).toEqual([
      { slide: 3, path, typed: text, cell: '', why: 'tooLong' },
    ]);
  });

  it('is nothing once it is mended, whatever was typed before', () => {
    const path = ['slides', 2, 'notes'];
    fc.assert(
      fc.property(fc.string(), fc.nat(2 * LIMITS.text), (start, more) => {
        const tried = typed(deck, path, start + 'x'.repeat(more));
        expect(leftOut(typed(tried, path, 'Kort.')).map(({ why }) => why)).toEqual(['noFigure']);
      }),
      { numRuns: 20 },
    );
  });

  it('is named on one line, by its slide and by its start', () => {
    const text = (why: 'noFigure' | 'tooLong' | 'refused', own: { slide?: number; cell?: string } = {}) =>
      nl.editor.leftOut({ slide: own.slide, cell: own.cell ?? '', typed: `aap\n${'x'.repeat(60)}`, why }, 2);
    const quoted = `“aap ${'x'.repeat(35)}…”`;
    expect(text('noFigure', { slide: 2, cell: 'Oost' })).toBe(
      `Dia 2, Oost: ${quoted} is geen cijfer. En nog 2.`,
    );
    expect(text('tooLong')).toBe(
      `De presentatie: ${quoted} is te lang. Het einde is niet te zien. En nog 2.`,
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/core/deck/edit';
import { LIMITS } from '../../../src/core/deck/limits';
import type { Path } from '../../../src/core/deck/problem';
import type { Deck } from '../../../src/core/deck/types';
import { plainAt } from '../../../src/core/editing/plain-at';
import { followRefused, refusedTextAt } from '../../../src/core/editing/refused-texts';
import { maxOf, refusalOf, writeAccepted, writeText } from '../../../src/core/editing/write-text';
import {
  deckOf,
  discussionSlide,
  figureSlide,
  pictureSlide,
  pointsSlide,
  rankingSlide,
} from '../../support/decks';
import { edited } from '../../support/edited';

const change = (deck: Deck, edits: readonly Edit[]) =>
  edited(deck, [...edits, ...followRefused(deck, edits)]);
const write = (deck: Deck, path: Path, text: string) => change(deck, writeText(deck, path, text).edits);

const deck: Deck = {
  ...deckOf(
    figureSlide({ guess: { question: 'Hoeveel?' } }),
    rankingSlide(),
    pointsSlide(),
    discussionSlide({ questions: ['A?', 'B?', 'C?'] }),
    pictureSlide(),
  ),
  sections: [{ id: 'doelen', title: 'Doelen', colour: 'goals' }],
};
/** Every text of the deck and its slides that is typed in a field, and how long it may be. */
const FIELDS: readonly (readonly [Path, number])[] = [
  [['title'], LIMITS.name],
  [['subtitle'], LIMITS.name],
  [['source', 'text'], LIMITS.name],
  [['source', 'url'], LIMITS.name],
  [['sections', 0, 'title'], LIMITS.name],
  [['slides', 0, 'headline'], 300],
  [['slides', 0, 'text'], LIMITS.text],
  [['slides', 0, 'guess', 'question'], LIMITS.name],
  [['slides', 1, 'guess', 'question'], LIMITS.name],
  [['slides', 1, 'notes'], LIMITS.text],
  [['slides', 1, 'handout'], LIMITS.text],
  [['slides', 1, 'question'], LIMITS.text],
  [['slides', 1, 'source'], LIMITS.name],
  [['slides', 1, 'footnote'], LIMITS.name],
  [['slides', 1, 'label'], LIMITS.name],
  [['slides', 1, 'column'], LIMITS.name],
  [['slides', 1, 'rows', 0, 'label'], LIMITS.name],
  [['slides', 2, 'points', 0, 'text'], LIMITS.text],
  [['slides', 2, 'points', 0, 'title'], LIMITS.name],
  [['slides', 3, 'questions', 1], LIMITS.text],
  [['slides', 4, 'image', 'alt'], 500],
  [['slides', 4, 'image', 'credit'], LIMITS.name],
];

describe('a text that is too long for its field', () => {
  it.each(FIELDS)('is kept whole at %j, with its limit, and the start is on the slide', (path, max) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.constantFrom('a', 'é ', '🙂', 'x\n'),
        (over, unit) => {
          const text = `b${unit.repeat(Math.ceil((max + over) / unit.length))}`;
          const now = write(deck, path, text);
          expect(refusedTextAt(now, path)).toBe(text);
          const refusal = refusalOf(now, path, text);
          expect(refusal && maxOf(refusal)).toBe(max);
          const start = String(plainAt(now, path));
          expect(text.startsWith(start)).toBe(true);
          expect(start.length).toBeGreaterThanOrEqual(max - 1);
          expect(write(now, path, 'kort')).toEqual(write(deck, path, 'kort'));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is there when it is exactly as long as may be, without a mark', () => {
    for (const [path, max] of FIELDS) {
      const now = write(deck, path, 'a'.repeat(max));
      expect(refusedTextAt(now, path)).toBeUndefined();
      expect(plainAt(now, path)).toBe('a'.repeat(max));
    }
  });
});

describe('any other text that a field does not accept', () => {
  it.each([
    [['slides', 1, 'minutes'], 'een kwartier', { code: 'noNumber' }],
    [['minutes'], '10 000 000', undefined],
    [['slides', 1, 'minutes'], '-5', undefined],
  ] as const)('is kept at %j: %s', (path, text, refusal) => {
    const now = write(deck, path, text);
    expect(refusedTextAt(now, path)).toBe(text);
    expect(refusalOf(now, path, text)).toMatchObject(refusal ?? { findings: [{}] });
    expect(plainAt(now, path)).toEqual(plainAt(deck, path));
  });

  it('stays with its item while others are put in, taken away and moved, and goes with it', () => {
    const root = ['slides', 3, 'questions'] as const;
    const anyEdit = fc.oneof(
      fc.record({ type: fc.constant('insert'), at: fc.nat(), to: fc.nat() }),
      fc.record({ type: fc.constant('remove'), at: fc.nat(), to: fc.nat() }),
      fc.record({ type: fc.constant('move'), at: fc.nat(), to: fc.nat() }),
    );
    const marked = write(deck, [...root, 1], `B?${'b'.repeat(LIMITS.text)}`);
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), (steps) => {
        let now = marked;
        for (const [i, { type, at, to }] of steps.entries()) {
          const questions = plainAt(now, root) as readonly string[];
          const index = at % questions.length;
          if (type === 'insert' && questions.length < LIMITS.questions)
            now = change(now, [{ type, path: [...root, index], value: `nieuw ${i}?` }]);
          if (type === 'remove' && questions.length > 1)
            now = change(now, [{ type, path: [...root, index] }]);
          if (type === 'move')
            now = change(now, [{ type, path: [...root, index], to: to % questions.length }]);
        }
        const questions = plainAt(now, root) as readonly string[];
        expect(questions.map((_, i) => refusedTextAt(now, [...root, i]) !== undefined)).toEqual(
          questions.map((question) => question.startsWith('B?')),
        );
      }),
    );
  });

  it('goes along with its slide, and is gone with what replaces its list', () => {
    const long = 'x'.repeat(LIMITS.text + 1);
    const marked = write(deck, ['slides', 2, 'points', 0, 'text'], long);
    const moved = change(marked, [{ type: 'move', path: ['slides', 2], to: 0 }]);
    expect(refusedTextAt(moved, ['slides', 0, 'points', 0, 'text'])).toBe(long);
    const replaced = change(marked, [
      { type: 'set', path: ['slides', 2, 'points'], value: [{ text: 'Nieuw' }] },
    ]);
    expect(replaced.slides[2]).not.toHaveProperty('refused');
  });

  it('is written as soon as it is accepted', () => {
    const now = write(deck, ['slides', 3, 'minutes'], 'x');
    expect(writeAccepted(now, 3)).toEqual([]);
    const text = 'x'.repeat(LIMITS.name + 1);
    const marked = {
      ...deck,
      refused: [
        { at: ['title'], text: 'Past' },
        { at: ['subtitle'], text },
      ],
    };
    const mended = change(marked, writeAccepted(marked, 0));
    expect(mended).toMatchObject({ title: 'Past', refused: [{ at: ['subtitle'], text }] });
  });
});

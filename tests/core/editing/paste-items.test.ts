import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/deck/limits';
import { hasCells, itemLines } from '../../../src/core/editing/item-lines';
import { pasteItems } from '../../../src/core/editing/paste-items';
import { cardsSlide, deckOf, discussionSlide, pointsSlide, sourcesSlide } from '../../support/decks';
import { edited } from '../../support/edited';
import { tableOf } from '../../support/tables';

describe('the lines of a pasted list', () => {
  it.each([
    ['• Eerste\n• Tweede\n• Derde'],
    ['Eerste\r\nTweede\r\n\r\nDerde\r\n'],
    ['- Eerste\n– Tweede\n— Derde'],
    ['1. Eerste\n2) Tweede\n3. Derde'],
    ['a) Eerste\nb) Tweede\nc) Derde'],
    ['\to\tEerste\n'.replace('o', '◦') + '\t▪\tTweede\n  * Derde'],
    ['[ ] Eerste\n[x] Tweede\n[ ] Derde'],
    ['• Eerste • Tweede • Derde'],
    ['Eerste\u000BTweede\u2028Derde'],
    ['•\tEerste\r\no\tTweede\r\n§\tDerde\r\n'],
    ['\uF0B7\tEerste\r\n1.\tTweede\r\n  a)\tDerde\r\n'],
  ])('are its items: %j', (text) => {
    expect(itemLines(text)).toEqual(['Eerste', 'Tweede', 'Derde']);
    expect(hasCells(text)).toBe(false);
  });

  it.each([['Kop\tTekst'], ['•\tKop\tTekst'], ['een\r\ntwee\tdrie'], ['o\tEen o\tTekst']])(
    'are cells where tabs stand between words: %j',
    (text) => {
      expect(hasCells(text)).toBe(true);
    },
  );

  it('keep what only looks like a mark', () => {
    const lines = ['-5 graden', '3.000 kinderen', '2024 was goed', 'a.u.b. bellen', 'e-mail', '+31 6'];
    expect(itemLines(lines.join('\n'))).toEqual(lines);
  });
});

describe('a pasted list', () => {
  it.each([1, 2, 3, 8])('takes the place of items that nobody has written: %i lines', (count) => {
    const points = [{ text: 'A' }, { text: '' }, { text: 'B' }, { text: '' }, { text: '' }];
    const deck = deckOf(pointsSlide({ points }));
    const texts = Array.from({ length: count }, (_, i) => `Regel ${i + 1}`);
    const { edits, left } = pasteItems(tableOf(deck, 'points'), 1, texts);
    const [after] = edited(deck, edits).slides;
    const written = ['A', ...texts.slice(0, LIMITS.points - 2), 'B'].map((text) => ({ text }));
    expect(after).toHaveProperty('points', count === 1 ? points.with(1, { text: 'Regel 1' }) : written);
    expect(left).toEqual(texts.slice(LIMITS.points - 2));
  });

  it.each([
    [pointsSlide({ points: [{ text: 'A' }, { text: 'Z' }] }), 'points', LIMITS.points],
    [cardsSlide({ cards: [{ title: 'Kop', text: 'A' }, { text: 'Z' }] }), 'cards', LIMITS.cards],
    [discussionSlide({ questions: ['A', 'Z'] }), 'questions', LIMITS.questions],
    [sourcesSlide({ items: [{ text: 'A' }, { text: 'Z' }] }), 'items', LIMITS.items],
  ] as const)('makes one item a line, in order, and tells which did not fit', (slide, key, max) => {
    const deck = deckOf(slide);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(1), (count, at) => {
        const texts = Array.from({ length: count }, (_, i) => `Regel ${i + 1}`);
        const { edits, left } = pasteItems(tableOf(deck, key), at, texts);
        const [after] = edited(deck, edits).slides;
        const items = (Reflect.get(after ?? {}, key) as readonly (string | { text: string })[]).map((item) =>
          typeof item === 'string' ? item : item.text,
        );
        const fitting = texts.slice(0, max - 1);
        expect(items).toEqual(at === 0 ? [...fitting, 'Z'] : ['A', ...fitting]);
        expect([...fitting, ...left]).toEqual(texts);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../../src/core/checks/parse';
import type { Deck } from '../../../src/core/deck/types';
import { findText, replaceText } from '../../../src/core/editing/find-text';
import {
  deckOf,
  figureSlide,
  oneOfEach,
  rankingSlide,
  stackedSlide,
  statementSlide,
} from '../../support/decks';
import { edited } from '../../support/edited';

const LOOSE = { matchCase: false, wholeWord: false };
const placesOf = (deck: Deck, words: string, options = LOOSE) =>
  findText(deck, words, options).map(({ path }) => path.join('.'));

describe('finding', () => {
  it.each([
    ['cafe', ['Café voor ouders'], 1],
    ['Café', ['Cafe voor ouders'], 0],
    ['OUDERS', ['Ouders en grootouders'], 2],
    ['q', ['qqq'], 3],
    ['qq', ['qqq'], 1],
  ])('%s in %j', (words, [headline = ''], count) => {
    expect(findText(deckOf(statementSlide({ headline, text: '' })), words, LOOSE)).toHaveLength(count);
  });

  it('heeds case and whole words where it is asked to', () => {
    const deck = deckOf(statementSlide({ headline: 'Ouders en grootouders, ouders!' }));
    expect(findText(deck, 'ouders', { matchCase: true, wholeWord: false })).toHaveLength(2);
    expect(findText(deck, 'ouders', { matchCase: false, wholeWord: true })).toHaveLength(2);
    expect(findText(deck, 'Ouders', { matchCase: true, wholeWord: true })).toHaveLength(1);
  });

  it('goes through names, figures, fields and notes, in the order of the slides', () => {
    const deck = deckOf(
      statementSlide({ notes: 'Vraag naar 85,9 procent.' }),
      rankingSlide({ highlight: [], rows: [{ id: 'a', label: 'Zien', value: 85.9, rest: false }] }),
    );
    expect(placesOf(deck, '85,9')).toEqual(['slides.0.notes', 'slides.1.rows.0.value']);
    expect(placesOf(deck, 'zien')).toContain('slides.1.rows.0.label');
  });

  it('finds nothing for nothing', () => {
    expect(findText(deckOf(...oneOfEach()), '', LOOSE)).toEqual([]);
  });
});

describe('replacing', () => {
  const all = (deck: Deck, words: string, by: string) =>
    edited(deck, replaceText(deck, findText(deck, words, LOOSE), by));

  it('writes every place and keeps what stands around it', () => {
    const deck = all(
      deckOf(statementSlide({ headline: 'Kind en kinderwerk', notes: 'kind' })),
      'kind',
      'jongere',
    );
    expect(deck.slides[0]).toMatchObject({ headline: 'jongere en jongereerwerk', notes: 'jongere' });
  });

  it('takes marks along with the name of an answer', () => {
    const before = stackedSlide();
    const [answer = ''] = before.highlight;
    const deck = all(deckOf(before), answer, 'Helemaal waar');
    expect(deck.slides[0]).toMatchObject({ highlight: ['Helemaal waar'] });
  });

  it('takes several marks along that are replaced at once', () => {
    const before = stackedSlide({ answers: ['Eens', 'Neutraal', 'Oneens'], highlight: ['Eens', 'Oneens'] });
    const deck = all(deckOf(before), 'eens', 'gevuld');
    expect(deck.slides[0]).toMatchObject({
      answers: ['gevuld', 'Neutraal', 'Ongevuld'],
      highlight: ['gevuld', 'Ongevuld'],
    });
  });

  it('keeps every text that is too long then, with its mark', () => {
    const before = statementSlide({ headline: 'Kort', label: 'Kort', footnote: 'Kort' });
    const deck = all(deckOf(before), 'kort', 'lang '.repeat(100));
    expect(deck.slides[0]?.refused?.map(({ at }) => at)).toEqual([['label'], ['headline'], ['footnote']]);
  });

  it('finds the one figure of a slide, and writes another there', () => {
    const before = deckOf(figureSlide({ value: 12.5, unit: 'percent' }));
    expect(placesOf(before, '12,5')).toEqual(['slides.0.value']);
    expect(all(before, '12,5', '80').slides[0]).toMatchObject({ value: 80 });
    expect(all(before, '12,5', 'veel').slides[0]).toMatchObject({ value: { typed: 'veel' } });
  });

  it('writes figures as they are typed, and leaves what is no figure marked', () => {
    const deck = all(
      deckOf(rankingSlide({ highlight: [], rows: [{ id: 'a', label: 'Zien', value: 85.9, rest: false }] })),
      '85,9',
      '86',
    );
    expect(deck.slides[0]).toMatchObject({ rows: [{ value: 86 }] });
    expect(all(deck, '86', 'veel').slides[0]).toMatchObject({ rows: [{ value: { typed: 'veel' } }] });
  });

  it('leaves a sound deck in which the words are gone, whatever they are', () => {
    const deck = deckOf(...oneOfEach(), figureSlide({ id: 'nog-een' }));
    const texts = JSON.stringify(deck).match(/[a-zé]{4,}/giu) ?? [];
    fc.assert(
      fc.property(fc.constantFrom(...texts), (words) => {
        const after = all(deck, words, '¤');
        expect(parseDeck(JSON.stringify(after))).toHaveProperty('deck');
        expect(findText(after, words, LOOSE)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

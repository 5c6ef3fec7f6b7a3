import { describe, expect, it } from 'vitest';
import { emptyDeckText } from '../../../src/core/deck/new-deck';
import { parseDeck } from '../../../src/core/checks/parse';
import { deckTitle } from '../../../src/core/slide/deck-title';
import { textsOf } from '../../../src/core/i18n/languages';
import { deckOf, titleSlide } from '../../support/decks';

describe.each(['nl', 'en'] as const)('a new deck in %s', (language) => {
  it('is sound, and holds one title slide without a word', () => {
    expect(parseDeck(emptyDeckText(language))).toMatchObject({
      deck: {
        language,
        title: '',
        source: { text: '' },
        slides: [{ id: 'titel', kind: 'title', headline: '' }],
      },
    });
  });

  it('is called after its first headline until it has a title', () => {
    const slides = [titleSlide({ headline: '' }), titleSlide({ id: 'twee', headline: 'Wat vindt de wijk?' })];
    const deck = { ...deckOf(...slides), title: '', language };
    expect(deckTitle(deck)).toBe('Wat vindt de wijk?');
    expect(deckTitle({ ...deck, title: 'Buurtpeiling' })).toBe('Buurtpeiling');
    expect(deckTitle({ ...deck, slides: slides.slice(0, 1) })).toBe(textsOf(language).documents.untitled);
  });
});

import { describe, expect, it } from 'vitest';
import { emptyDeckText } from '../../../src/core/deck/new-deck';
import { parseDeck } from '../../../src/core/checks/parse';
import { textsOf } from '../../../src/core/i18n/languages';

describe.each(['nl', 'en'] as const)('a new deck in %s', (language) => {
  it('is sound, and holds one title in that language', () => {
    const { empty } = textsOf(language).documents;
    expect(parseDeck(emptyDeckText(empty, language))).toMatchObject({
      deck: {
        language,
        title: empty.title,
        source: { text: empty.source },
        slides: [{ kind: 'title', headline: empty.headline, text: empty.text }],
      },
    });
  });
});

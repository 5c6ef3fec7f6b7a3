import { flushSync } from 'svelte';
import { expect, it, onTestFinished } from 'vitest';
import { useWordBreaks, wordBreaks } from '../../../src/charts/word-breaks';
import type { Language } from '../../../src/core/deck/types';
import type { Hyphenate } from '../../../src/core/hyphenation/word-parts';
import { Hyphenation } from '../../../src/renderer/slides/hyphenation.svelte';
import { deckOf, titleSlide } from '../../support/decks';

const long = (language: Language) => ({
  ...deckOf(titleSlide({ headline: 'Jeugdgezondheidszorgorganisatie' })),
  language,
});

it('words are broken in the language of the deck that was opened last, whatever is read last', async () => {
  const breaks = wordBreaks();
  onTestFinished(() => {
    useWordBreaks(breaks);
  });
  const hyphenation = new Hyphenation();
  const answers = new Map<Language, (hyphenate: Hyphenate) => void>();
  hyphenation.loadFrom((language) => new Promise((resolve) => answers.set(language, resolve)));
  const dutch: Hyphenate = (word) => [word];
  const needed = [hyphenation.need(long('en')), hyphenation.need(long('nl'))];
  answers.get('nl')?.(dutch);
  answers.get('en')?.((word) => [...word]);
  await Promise.all(needed);
  flushSync();
  expect(hyphenation.known).toBe(dutch);
});

import { describe, expect, it } from 'vitest';
import { deck, oneOfEach } from '../../support/decks';
import { all } from '../../support/mounting.svelte';
import { showInPage } from '../../support/show';

describe('the line at the foot of a slide', () => {
  const kinds = oneOfEach().map((slide) => [slide.kind, slide] as const);
  const source = { text: 'Peiling 2026' };
  const marks = (room: HTMLElement, words: string) =>
    all(room, 'footer:not(:has(p)), footer p')
      .filter((each) => each.textContent.trim().startsWith(words))
      .map((each) => each.lang);

  it.each(kinds)('is not read on paper if it is that of all slides: %s', (_, slide) => {
    const { room } = showInPage(deck({ source, slides: [slide] }));
    expect(marks(room, 'Bron: Peiling 2026')).toEqual(['nl-x-footer']);
  });

  it.each(kinds)('is a note if it says something of this one: %s', (_, slide) => {
    const own = { ...slide, footnote: 'naam ontbreekt' };
    const { room } = showInPage(deck({ source, slides: [own] }));
    expect(marks(room, 'Bron: Peiling 2026')).toEqual(['nl-x-note']);
    const other = showInPage(deck({ source, slides: [{ ...slide, source: 'Eigen telling' }] })).room;
    expect(marks(other, 'Bron: Eigen telling')).toEqual(['nl-x-note']);
  });
});

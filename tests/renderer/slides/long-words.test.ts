import { flushSync } from 'svelte';
import { beforeAll, expect, it } from 'vitest';
import type { Slide } from '../../../src/core/deck/types';
import { hyphenation } from '../../../src/renderer/slides/hyphenation.svelte';
import * as make from '../../support/decks';
import { outside } from '../../support/lines';
import { one, shown } from '../../support/mounting.svelte';

const LONG = ['Jeugdgezondheidszorg', 'Samenwerkingsverbanden', 'Kinderopvangorganisaties', 'Gemeenten'];
const cards = make.cardsSlide({ cards: LONG.map((title) => ({ title, text: 'kort' })) });

// A test of another file may have shown a deck in English.
beforeAll(() => hyphenation.need(make.deckOf(cards)));

function drawn(slide: Slide, width = 960): HTMLElement {
  const { room } = shown(slide, { position: { slide: 0, step: 9 }, width });
  flushSync();
  return room;
}

/** The letters on each line of an element, as the browser broke them. */
function linesOf(element: Element): readonly string[] {
  const lines = new Map<number, string>();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    [...(currentNode.textContent ?? '')].forEach((letter, i) => {
      const range = document.createRange();
      range.setStart(currentNode, i);
      range.setEnd(currentNode, i + 1);
      const top = Math.round(range.getBoundingClientRect().top);
      lines.set(top, (lines.get(top) ?? '') + letter);
    });
  }
  return [...lines.values()];
}

it('long words on narrow cards are broken where the language breaks them', () => {
  const room = drawn(cards);
  const titles = [...room.querySelectorAll('strong')];
  expect(titles.map((title) => linesOf(title).join('·'))).toEqual([
    expect.stringMatching(/^Jeugd(·?ge)?(·?zond)?·?(heids)?·?zorg$/u),
    expect.stringMatching(/^Sa(·?men)?(·?wer)?(·?kings)?·?ver·?ban·?den$/u),
    expect.stringMatching(/^Kin(·?der)?(·?op)?(·?vang)?·?or(·?ga)?(·?ni)?·?sa·?ties$/u),
    'Gemeenten',
  ]);
  expect(outside(one(room, '.stage'), 1)).toEqual([]);
});

it('a word stays whole to whoever copies it or has it read aloud', () => {
  const room = drawn(cards);
  const titles = [...room.querySelectorAll('strong')];
  expect(titles.map((title) => title.textContent)).toEqual(LONG);
  const range = document.createRange();
  range.selectNodeContents(one(room, 'ol'));
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  expect(getSelection()?.toString()).toContain('Jeugdgezondheidszorg');
  expect(getSelection()?.toString()).not.toContain('\u00AD');
});

it('a hyphen is drawn at the end of each line of a broken word, and nowhere else', async () => {
  const room = drawn(cards);
  await Promise.resolve();
  const titles = [...room.querySelectorAll('strong')];
  expect(titles.map((title) => title.querySelectorAll('.ends').length)).toEqual(
    titles.map((title) => linesOf(title).length - 1),
  );
});

it('a word that fits on a line of its own is never broken', () => {
  const headline =
    'Wat onze samenwerkingspartners over jeugdgezondheidszorg en onderwijsachterstanden zeggen';
  const room = drawn(make.pointsSlide({ headline }));
  const lines = linesOf(one(room, 'h1')).map((line) => line.trim());
  expect(lines.join(' ')).toBe(headline);
});

import { expect, it } from 'vitest';
import { pointsSlide } from '../../support/decks';
import { one, shown } from '../../support/mounting.svelte';

/** How far the words of an element are from its two sides, in pixels. */
function sidesOf(element: Element): { left: number; right: number } {
  const range = document.createRange();
  range.selectNodeContents(element);
  const [words, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
  return { left: words.left - box.left, right: box.right - words.right };
}

it('a headline in Arabic begins at the right, one in Dutch at the left', () => {
  const headline = (text: string) => one(shown(pointsSlide({ headline: text })).room, 'h1');
  const arabic = sidesOf(headline('مرحبا بكم'));
  const dutch = sidesOf(headline('Welkom'));
  expect([Math.round(arabic.right), Math.round(dutch.left)]).toEqual([0, 0]);
  expect(arabic.left).toBeGreaterThan(200);
  expect(dutch.right).toBeGreaterThan(200);
});

import { describe, expect, it } from 'vitest';
import { SLIDE_KINDS } from '../../../src/core/editing/kinds';
import type { SlideView } from '../../../src/renderer/slides/slide-props';
import { newSlides } from '../../support/new-slides';
import { all, one, shown, textOf } from '../../support/mounting.svelte';

const deck = newSlides();
const ways: readonly [string, Partial<SlideView>][] = [
  ['in front of the room', {}],
  ['as a thumbnail', { mode: 'preview', heads: false }],
  ['on paper', { mode: 'paper' }],
];

describe.each(ways)('a new slide %s', (_, way) => {
  it.each(SLIDE_KINDS.map((kind, slide) => [kind, slide] as const))(
    'of the kind %s shows nothing but its number',
    (kind, slide) => {
      const { room } = shown(deck, { ...way, position: { slide, step: 0 } });
      const number = kind === 'title' ? '' : `${slide + 1} / ${SLIDE_KINDS.length}`;
      expect(textOf(room)).toBe(number);
      expect(all(room, 'canvas, img, li, figure, table, h1, [role=img], [contenteditable]')).toEqual([]);
      const headline = one(room, '.headline');
      expect(headline.getBoundingClientRect().height).toBe(0);
    },
  );
});

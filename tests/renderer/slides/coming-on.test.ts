import { describe, expect, it } from 'vitest';
import { discussionSlide, statementSlide, titleSlide } from '../../support/decks';
import { reduceMotion } from '../../support/browser';
import { all, shown } from '../../support/mounting.svelte';

const at = (step: number) => ({ position: { slide: 0, step } });
const moving = (room: HTMLElement) =>
  all(room, 'svg > *').filter((block) => getComputedStyle(block).animationName === 'together');

describe.each([
  ['a title', titleSlide(), 8],
  ['a statement', statementSlide(), 4],
  ['a discussion', discussionSlide(), 4],
])('the building blocks of %s', (_, slide, count) => {
  it('come together within 600 ms on the way on, and at no later step', () => {
    const { room, change } = shown(slide, { ...at(0), motion: 'play' });
    const blocks = moving(room);
    expect(blocks).toHaveLength(count);
    for (const block of blocks) {
      const { animationDelay, animationDuration } = getComputedStyle(block);
      expect(parseFloat(animationDelay) + parseFloat(animationDuration)).toBeLessThanOrEqual(0.6);
    }
    const before = blocks.map((block) => block.getAnimations()[0]);
    change({ ...at(1), motion: 'play' });
    expect(moving(room).map((block) => block.getAnimations()[0])).toEqual(before);
  });

  it('simply stand there on the way back, on a thumbnail and on paper', () => {
    expect(moving(shown(slide, { ...at(0), motion: 'still' }).room)).toEqual([]);
    expect(moving(shown(slide, { ...at(0), motion: 'play', mode: 'preview' }).room)).toEqual([]);
    expect(moving(shown(slide, { ...at(0), motion: 'play', mode: 'paper' }).room)).toEqual([]);
  });

  it('do not move for who wants no motion', async () => {
    await reduceMotion();
    expect(moving(shown(slide, { ...at(0), motion: 'play' }).room)).toEqual([]);
  });
});

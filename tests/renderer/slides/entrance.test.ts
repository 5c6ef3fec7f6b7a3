import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../src/core/deck/types';
import { cardsSlide, discussionSlide, figureSlide, pointsSlide } from '../../support/decks';
import { reduceMotion } from '../../support/browser';
import { all, one, shown } from '../../support/mounting.svelte';

const at = (step: number) => ({ position: { slide: 0, step } });
const visible = (element: Element) => getComputedStyle(element).visibility === 'visible';
const enters = (element: Element) => element.classList.contains('enter');

describe.each<[string, Slide, string]>([
  ['points', pointsSlide(), 'ul > li'],
  ['cards', cardsSlide({ cards: [{ text: 'Een' }, { text: 'Twee' }, { text: 'Drie' }] }), 'ol > li'],
  ['questions', discussionSlide({ questions: ['Een?', 'Twee?', 'Drie?'] }), 'ol > li'],
])('the %s of a slide', (_, slide, selector) => {
  it('wait for their step, and keep their place while they do', () => {
    const { room, change } = shown(slide, at(0));
    const places = () => all(room, selector).map((item) => item.getBoundingClientRect().top);
    const before = places();
    expect(all(room, selector).map(visible)).toEqual([true, false, false]);
    change(at(1));
    expect(all(room, selector).map(visible)).toEqual([true, true, false]);
    change(at(2));
    expect(all(room, selector).map(visible)).toEqual([true, true, true]);
    expect(places()).toEqual(before);
  });

  it('come up at their own step when it is played, and at no other', () => {
    const { room, change } = shown(slide, { ...at(0), motion: 'play' });
    expect(all(room, selector).map(enters)).toEqual([false, false, false]);
    change(at(1));
    expect(all(room, selector).map(enters)).toEqual([false, true, false]);
    change(at(2));
    expect(all(room, selector).map(enters)).toEqual([false, false, true]);
  });

  it('simply stand there on the way back', () => {
    const { room, change } = shown(slide, { ...at(2), motion: 'play' });
    change({ ...at(1), motion: 'still' });
    expect(all(room, selector).map(enters)).toEqual([false, false, false]);
    expect(all(room, selector).map(visible)).toEqual([true, true, false]);
  });

  it('all come up again when the slide is replayed', () => {
    const { room } = shown(slide, { ...at(2), motion: 'replay' });
    expect(all(room, selector).map(enters)).toEqual([false, true, true]);
  });

  it.each(['preview', 'paper'] as const)('do not move on a %s', (mode) => {
    const { room } = shown(slide, { ...at(2), motion: 'replay', mode });
    expect(all(room, selector).map(enters)).toEqual([false, false, false]);
  });
});

describe('what comes up', () => {
  const moving = (room: ParentNode) => getComputedStyle(one(room, '.enter')).animationName !== 'none';

  it('moves for a moment', () => {
    const { room } = shown(pointsSlide(), { ...at(1), motion: 'play' });
    expect(moving(room)).toBe(true);
  });

  it('does not move for who asked for less motion', async () => {
    await reduceMotion();
    const { room } = shown(pointsSlide(), { ...at(1), motion: 'play' });
    expect(moving(room)).toBe(false);
  });

  it('is the explanation of a key figure, a step after the figure', () => {
    const { room, change } = shown(figureSlide({ text: 'Veel namen.' }), at(0));
    const text = () => all(room, 'p').filter((p) => p.textContent === 'Veel namen.');
    expect(text().map(visible)).toEqual([false]);
    change({ ...at(1), motion: 'play' });
    expect(text().map((p) => [visible(p), enters(p)])).toEqual([[true, true]]);
  });
});

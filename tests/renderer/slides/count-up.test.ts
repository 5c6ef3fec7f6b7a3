import { beforeEach, describe, expect, it, vi } from 'vitest';
import { flushSync } from 'svelte';
import type { SlideOf } from '../../../src/core/deck/types';
import type { SlideView } from '../../../src/renderer/slides/slide-props';
import { figureSlide } from '../../support/decks';
import { painted, reduceMotion } from '../../support/browser';
import { all, one, shown, textOf } from '../../support/mounting.svelte';

/** The clock of what counts is the test's own, so that every moment can be looked at. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  return () => vi.useRealTimers();
});

async function pass(milliseconds: number): Promise<void> {
  vi.advanceTimersByTime(milliseconds);
  await painted();
  flushSync();
}

function figure(own: Partial<SlideOf<'figure'>>, drawing: Partial<SlideView> = { motion: 'play' }) {
  const { room, change } = shown(figureSlide(own), drawing);
  return { room, change, now: () => textOf(one(room, '.now')) };
}

describe('a key figure', () => {
  it.each([
    [40, '40'],
    [85.9, '85,9'],
    [0, '0'],
    [100, '100'],
  ])('counts from 0 up to just %s', async (value, text) => {
    const { now } = figure({ value });
    expect(Number(now().replace(',', '.'))).toBe(0);
    await pass(2000);
    expect(now()).toBe(text);
  });

  it('of thousands keeps its points, and never passes its end', async () => {
    const { now } = figure({ value: 36372, unit: 'count' });
    const numbers: number[] = [];
    for (let i = 0; i < 14; i += 1) {
      await pass(80);
      numbers.push(Number(now().replaceAll('.', '')));
    }
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers.filter((n) => n > 0 && n < 36372).length).toBeGreaterThan(8);
    expect(now()).toBe('36.372');
  });

  it('is read as a whole by a screen reader, also while it counts', async () => {
    const { room } = figure({ value: 40 });
    await pass(100);
    const spoken = all(room, 'p.figure > *').filter((part) => part.getAttribute('aria-hidden') !== 'true');
    expect(spoken.map(textOf).join('')).toBe('40%');
  });

  it('keeps its place while it counts', async () => {
    const { room } = figure({ value: 36372, unit: 'count' });
    const width = () => one(room, 'p.figure').getBoundingClientRect().width;
    const before = width();
    await pass(300);
    expect(width()).toBe(before);
    await pass(1000);
    expect(width()).toBe(before);
  });

  it.each<Partial<SlideView>>([{ motion: 'still' }, { motion: 'replay', mode: 'preview' }])(
    'is simply there when it does not play: %j',
    (drawing) => {
      expect(figure({ value: 40 }, drawing).now()).toBe('40');
    },
  );

  it('stands on paper once, as text that is read with the rest', () => {
    const { room } = figure({ value: 40 }, { motion: 'play', mode: 'paper' });
    expect(textOf(one(room, 'p.figure'))).toBe('40 %');
    expect(all(room, 'p.figure [aria-hidden]')).toHaveLength(0);
  });

  it('is simply there for who asked for less motion', async () => {
    await reduceMotion();
    expect(figure({ value: 40 }).now()).toBe('40');
  });

  it('does not count again when its explanation comes', async () => {
    const { now, change } = figure({ value: 40, text: 'Uitleg.' });
    await pass(2000);
    change({ position: { slide: 0, step: 1 }, motion: 'play' });
    await pass(16);
    expect(now()).toBe('40');
  });
});

it('stands without a ring or people next to it if it is a count: these show a part of a hundred', () => {
  for (const picture of ['ring', 'people'] as const) {
    const { room } = figure({ unit: 'count', value: 36_372, picture }, { motion: 'still' });
    expect(textOf(one(room, '.now'))).toBe('36.372');
    expect(all(room, 'svg[role=img], [role=img]')).toEqual([]);
  }
});

describe('ten people', () => {
  const highlighted = (room: ParentNode) => all(room, 'svg .lit');

  it('light up as the figure counts', async () => {
    const { room } = figure({ value: 40, picture: 'people' });
    expect(highlighted(room)).toHaveLength(0);
    await pass(60);
    expect(highlighted(room).length).toBeGreaterThan(0);
    await pass(2000);
    expect(highlighted(room)).toHaveLength(4);
  });

  it('light up in part for a part of a tenth', () => {
    const { room } = figure({ value: 86, picture: 'people' }, { motion: 'still' });
    const clips = highlighted(room).map((person) => getComputedStyle(person).clipPath);
    expect(clips).toHaveLength(9);
    expect(clips.slice(0, 8)).toEqual(clips.slice(0, 8).map(() => 'inset(0px 0% 0px 0px)'));
    expect(clips[8]).toMatch(/^inset\(0px 40(?:\.0+\d)?% 0px 0px\)$/u);
  });

  it.each([
    [0, 0],
    [100, 10],
  ])('at %s per cent are %s', (value, count) => {
    const { room } = figure({ value, picture: 'people' }, { motion: 'still' });
    expect(highlighted(room)).toHaveLength(count);
    expect(all(room, 'svg .resting')).toHaveLength(10);
  });

  it('say what they show', () => {
    const { room } = figure(
      { value: 40, picture: 'people', headline: 'Vier op de tien' },
      { motion: 'still' },
    );
    expect(one(room, 'svg[role=img]').getAttribute('aria-label')).toBe('40%. Vier op de tien');
  });
});

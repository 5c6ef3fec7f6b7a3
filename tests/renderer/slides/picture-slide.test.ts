import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Slide } from '../../../src/core/deck/types';
import { contrast } from '../../../src/core/look/contrast';
import { deckOf, insidePicture, pictureSlide } from '../../support/decks';
import { outside } from '../../support/lines';
import { all, one, shown, textOf } from '../../support/mounting.svelte';

/** A drawing of any size, inside the deck. */
const drawing = (width: number, height: number) =>
  `data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`)}`;

/** Without a picture, and without words beside it. */
const bare: Slide = { kind: 'picture', id: 'foto', headline: 'Kop', fit: 'beside' };

async function loaded(room: HTMLElement): Promise<HTMLImageElement> {
  const image = one(room, 'img') as HTMLImageElement;
  await image.decode();
  await vi.waitFor(() => {
    flushSync();
    expect(image.classList.contains('loading')).toBe(false);
  });
  return image;
}

/** What shows the picture, and the whole of it. */
const seen = (room: HTMLElement) => one(room, '.view').getBoundingClientRect();
const wholeOf = (room: HTMLElement) => one(room, '.view img').getBoundingClientRect();

/** `rgb(27, 36, 64)` → `#1b2440` */
const hex = (colour: string) =>
  `#${[...colour.matchAll(/\d+/gu)].map(([part]) => Number(part).toString(16).padStart(2, '0')).join('')}`;

const at = (src: string, own: Parameters<typeof pictureSlide>[0] = {}) =>
  pictureSlide({ image: insidePicture({ src, credit: 'Foto: Samira Bakker' }), ...own });

describe('a picture beside words', () => {
  it.each([
    ['lies', 900, 600],
    ['stands', 600, 1200],
    ['is very wide', 4000, 200],
  ])('is whole when it %s, on a thumbnail as on a beamer', async (_, width, height) => {
    for (const stage of [320, 1920]) {
      const { room } = shown(at(drawing(width, height)), { width: stage });
      const box = (await loaded(room)).getBoundingClientRect();
      expect(box.width / box.height).toBeCloseTo(width / height, 0);
      expect(box.width / stage).toBeLessThanOrEqual(900 / 1920 + 0.001);
      expect(outside(one(room, '.stage'))).toEqual([]);
    }
  });

  it('takes the room that no words take', async () => {
    const alone: Slide = { ...bare, image: insidePicture({ src: drawing(3000, 1000) }) };
    const wide = (await loaded(shown(alone, { width: 1920 }).room)).getBoundingClientRect();
    expect(wide.width).toBeCloseTo(1696, 0);
  });

  it('with few points stays small', async () => {
    const { room } = shown(pictureSlide(), { width: 1920 });
    expect((await loaded(room)).getBoundingClientRect().width).toBeCloseTo(16, 1);
  });

  it('says what is to be seen, once, and who made it', async () => {
    expect((await loaded(shown(pictureSlide(), { width: 1920 }).room)).alt).toBe('Een vlak in één kleur');
    const { room } = shown(at(drawing(3, 2)));
    expect((await loaded(room)).alt).toBe('');
    expect(one(room, '[role=img]').getAttribute('aria-label')).toBe('Een vlak in één kleur');
    expect(textOf(one(room, 'figcaption'))).toBe('Foto: Samira Bakker');
  });
});

describe('a picture over all of the slide', () => {
  it('fills it, with the words on a ground of their own', async () => {
    const { room } = shown(at(drawing(1600, 1200), { fit: 'full' }), { width: 1920 });
    await loaded(room);
    expect(seen(room)).toMatchObject({ x: 0, y: 0, width: 1920, height: 1080 });
    expect(wholeOf(room)).toMatchObject({ x: 0, y: -180, width: 1920, height: 1440 });
    for (const words of ['.words', '.credit']) {
      const { color, backgroundColor } = getComputedStyle(one(room, words));
      expect(contrast(hex(color), hex(backgroundColor))).toBeGreaterThanOrEqual(4.5);
    }
    const ground = one(room, '.words').getBoundingClientRect();
    for (const each of all(room, 'h1, .text, footer p, .label')) {
      const box = each.getBoundingClientRect();
      expect(box.top).toBeGreaterThanOrEqual(ground.top);
      expect(box.right).toBeLessThanOrEqual(ground.right);
    }
  });

  it('stays whole when it stands', async () => {
    const { room } = shown(at(drawing(600, 1200), { fit: 'full' }), { width: 1920 });
    await loaded(room);
    for (const box of [seen(room), wholeOf(room)])
      expect(box).toMatchObject({ x: 1380, y: 0, width: 540, height: 1080 });
    expect(one(room, '.words').getBoundingClientRect().right).toBeLessThanOrEqual(1920 - 540);
  });

  it('fills it when it stands, too, if that is what somebody wants', async () => {
    const image = { src: drawing(600, 1200), alt: 'Iets', shown: 'cut', focus: [50, 0] } as const;
    const { room } = shown(pictureSlide({ image, fit: 'full' }), { width: 1920 });
    await loaded(room);
    expect(seen(room)).toMatchObject({ x: 0, y: 0, width: 1920, height: 1080 });
    expect(wholeOf(room)).toMatchObject({ x: 0, y: 0, width: 1920, height: 3840 });
  });

  it('is whole when it lies, too, if that is what somebody wants', async () => {
    const image = { src: drawing(3000, 1000), alt: 'Iets', shown: 'whole' } as const;
    const { room } = shown(pictureSlide({ image, fit: 'full' }), { width: 1920 });
    await loaded(room);
    for (const box of [seen(room), wholeOf(room)])
      expect(box).toMatchObject({ x: 0, y: 0, width: 1920, height: 640 });
  });
});

describe('the focus of a picture that is cut', () => {
  const cut = (focus: readonly number[] | undefined) => ({
    src: drawing(4000, 1000),
    alt: 'Iets',
    shown: 'cut' as const,
    ...(focus && { focus: [...focus] }),
  });

  it.each([320, 1920])('is in view at every side, on a stage of %i pixels', async (stage) => {
    for (const fit of ['beside', 'full'] as const) {
      for (const focus of [undefined, [0, 0], [100, 100], [25, 80]]) {
        const { room } = shown(pictureSlide({ image: cut(focus), fit }), { width: stage });
        await loaded(room);
        const [view, whole] = [seen(room), wholeOf(room)];
        const [x = 50] = focus ?? [];
        expect(whole.height).toBeCloseTo(view.height, 1);
        expect((view.x - whole.x) / (whole.width - view.width)).toBeCloseTo(x / 100, 2);
      }
    }
  });
});

describe('a picture that cannot be shown', () => {
  it.each([
    ['is not there', 'beelden/weg.jpg', 'Foto niet gevonden: weg.jpg'],
    ['is broken', 'data:image/png;base64,AAAA', 'Deze foto kan niet getoond worden'],
  ])('because it %s leaves its words, never a broken sign', async (_, src, words) => {
    for (const fit of ['beside', 'full'] as const) {
      const { room } = shown(at(src, { fit }));
      await vi.waitFor(() => {
        flushSync();
        expect(textOf(one(room, '.lost'))).toBe(`Een vlak in één kleur ${words}`);
      });
      expect(all(room, 'img')).toEqual([]);
      expect(outside(one(room, '.stage'))).toEqual([]);
    }
  });

  it('is nothing to see before there is one', () => {
    expect(all(shown(bare).room, '.lost, figure, img')).toEqual([]);
  });

  it('gives way to another that can', async () => {
    const show = shown(at('beelden/weg.jpg'));
    show.change({ deck: deckOf(at(drawing(3, 2))) });
    await loaded(show.room);
    expect(all(show.room, '.lost')).toEqual([]);
  });
});

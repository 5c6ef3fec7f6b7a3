import { describe, expect, it } from 'vitest';
import { FIGURE_FONT, TEXT_FONT } from '../../../src/core/look/palette';
import { lastStep } from '../../../src/core/slide/steps';
import { builtInDeck } from '../../support/built-in-deck';
import { charted, writtenDuring } from '../../support/charts';
import { all, one } from '../../support/mounting.svelte';

const slides = builtInDeck.slides.map((slide, index) => [slide.id, slide, index] as const);
const drawn = (index: number, step: number) =>
  charted(builtInDeck, { position: { slide: index, step }, width: 1920, mode: 'preview' });

/** Every element that has letters of its own. */
const lettered = (room: ParentNode) =>
  all(room, '.slide *').filter((element) =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    ),
  );

describe.each(slides)('on slide %s, seen from the back of the room,', (_, slide, index) => {
  it('no letter is smaller than 28, and the headline is 72 or more', async () => {
    const { room } = await drawn(index, lastStep(slide));
    const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    expect(lettered(room).filter((element) => size(element) < 28)).toEqual([]);
    expect(size(one(room, '[id]:is(h1, p)'))).toBeGreaterThanOrEqual(72);
  });

  it('all letters are of the two type faces that ship', async () => {
    const { room } = await drawn(index, lastStep(slide));
    const faces = lettered(room).map((element) => getComputedStyle(element).fontFamily.split(',')[0]);
    const known = [`"${FIGURE_FONT}"`, `"${TEXT_FONT}"`];
    expect(faces.filter((face) => !known.includes(face ?? ''))).toEqual([]);
  });
});

const rankings = slides.filter(([, slide]) => slide.kind === 'ranking' || slide.kind === 'counts');

it.each(rankings)('what is written in chart %s is 32 or more', async (_, slide, index) => {
  const written = await writtenDuring(() => drawn(index, lastStep(slide)));
  expect(written.length).toBeGreaterThan(8);
  expect(written.filter(({ size }) => size < 32)).toEqual([]);
});

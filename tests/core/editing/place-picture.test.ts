import { expect, it } from 'vitest';
import { placePicture } from '../../../src/core/editing/place-picture';
import type { Slide } from '../../../src/core/deck/types';
import { pictureOf } from '../../../src/core/slide/deck-pictures';
import { deck, insidePicture, pictureSlide, titleSlide } from '../../support/decks';
import { edited } from '../../support/edited';

const bare: Slide = { kind: 'picture', id: 'leeg', headline: 'Kop', fit: 'beside' };
const image = insidePicture({ alt: 'Kinderen', credit: 'Foto: A' });
const sound = deck({ slides: [titleSlide({ id: 'titel' }), bare, pictureSlide({ id: 'vol', image })] });

function placed(
  slide: string,
  replaces = false,
  now = 0,
): readonly (readonly [string, string | undefined])[] {
  const { edits } = placePicture(sound, { slide, replaces }, 'd-beelden/nieuw.jpg', now);
  return edited(sound, edits).slides.map((each) => [each.id, pictureOf(each)?.src]);
}

it('fills a slide that waits for a picture', () => {
  expect(placed('leeg')[1]).toEqual(['leeg', 'd-beelden/nieuw.jpg']);
});

it('comes on a new slide after one that has a picture, or has no place for it', () => {
  expect(placed('vol').map(([id]) => id)).toEqual(['titel', 'leeg', 'vol', 'dia']);
  expect(placed('vol')[2]?.[1]).toBe(image.src);
  expect(placed('titel').map(([id]) => id)).toEqual(['titel', 'dia', 'leeg', 'vol']);
});

it('takes the place of another only where that is asked, and then keeps its words', () => {
  const { edits } = placePicture(sound, { slide: 'vol', replaces: true }, 'd-beelden/nieuw.jpg', 0);
  expect(pictureOf(edited(sound, edits).slides[2] ?? bare)).toEqual({ ...image, src: 'd-beelden/nieuw.jpg' });
});

it('keeps how the one before it was shown, but not the point that was in view', () => {
  const before = insidePicture({ alt: 'Kinderen', credit: 'Foto: A', shown: 'cut', focus: [10, 90] });
  const given = deck({ slides: [pictureSlide({ id: 'vol', image: before })] });
  const { edits } = placePicture(given, { slide: 'vol', replaces: true }, 'd-beelden/nieuw.jpg', 0);
  const { focus, ...kept } = before;
  expect(focus).toBeDefined();
  expect(pictureOf(edited(given, edits).slides[0] ?? bare)).toEqual({ ...kept, src: 'd-beelden/nieuw.jpg' });
});

it('is not lost with its slide: it comes after the one that is chosen', () => {
  expect(placed('weg', true, 1).map(([id]) => id)).toEqual(['titel', 'leeg', 'dia', 'vol']);
});

it('comes after those that were given to the same slide before, while they are there', () => {
  const goal = { slide: 'titel', replaces: false };
  const at = (after: string) => placePicture(sound, { ...goal, after }, 'd-beelden/nieuw.jpg', 0).index;
  expect([at('vol'), at('leeg'), at('weg')]).toEqual([3, 2, 1]);
});

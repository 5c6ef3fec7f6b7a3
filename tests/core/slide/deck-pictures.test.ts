import { describe, expect, it } from 'vitest';
import { fileNameOf, pictureAddress, pictureFiles, withSources } from '../../../src/core/slide/deck-pictures';
import { deckOf, insidePicture, pictureSlide, statementSlide, titleSlide } from '../../support/decks';
import { SMALL_PICTURE } from '../../support/pictures';

const at = (src: string) => pictureSlide({ image: insidePicture({ src }) });
const deck = deckOf(
  titleSlide(),
  at('a/één.jpg'),
  at('b.svg'),
  at('a/één.jpg'),
  pictureSlide(),
  statementSlide(),
);

describe('the pictures of a deck', () => {
  it('that are files are named once each', () => {
    expect(pictureFiles(deck)).toEqual(['a/één.jpg', 'b.svg']);
  });

  it('can be put in the place of their names', () => {
    const changed = withSources(deck, new Map([['b.svg', SMALL_PICTURE]]));
    expect(pictureFiles(changed)).toEqual(['a/één.jpg']);
    expect(changed.slides[2]).toEqual({ ...deck.slides[2], image: insidePicture() });
    expect(withSources(deck, new Map())).toEqual(deck);
  });

  it('are to be had where their deck is served, and nowhere without', () => {
    const served = { ...deck, pictures: 'app://pictures/abc/' };
    expect(pictureAddress(served, 'a/één #1.jpg')).toBe('app://pictures/abc/a/%C3%A9%C3%A9n%20%231.jpg');
    expect(pictureAddress(served, SMALL_PICTURE)).toBe(SMALL_PICTURE);
    expect(pictureAddress(deck, 'b.svg')).toBeUndefined();
  });

  it('are called by the name of their file', () => {
    expect(['a/één.jpg', 'b.svg', SMALL_PICTURE].map(fileNameOf)).toEqual(['één.jpg', 'b.svg', '']);
  });
});

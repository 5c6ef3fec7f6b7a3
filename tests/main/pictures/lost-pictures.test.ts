import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../src/core/i18n/languages';
import { withPictures } from '../../../src/main/pictures/deck-pictures';
import { lostPicturesReporter } from '../../../src/main/pictures/lost-pictures';
import { deckOf, insidePicture, pictureSlide } from '../../support/decks';

const at = (src: string) => pictureSlide({ image: insidePicture({ src }) });
const deckWith = (...sources: readonly string[]) =>
  withPictures(deckOf(...sources.map(at)), '/nergens/deck.beeld');

describe('pictures that are lost', () => {
  it('are told of once for each deck that is opened', async () => {
    const told: string[] = [];
    const tell = lostPicturesReporter(
      () => textsOf('nl'),
      (notice) => told.push(notice),
    );
    await tell({ deck: deckWith('a.png', 'b.svg', 'a.png', 'map/c.jpg'), deckNumber: 1 });
    await tell({ deck: deckWith('a.png'), deckNumber: 1 });
    expect(told).toEqual(['3 foto’s staan niet naast het bestand of zijn stuk: a.png, b.svg, map/c.jpg']);
    await tell({ deck: deckWith('d.webp'), deckNumber: 2 });
    expect(told[1]).toBe('1 foto staat niet naast het bestand of is stuk: d.webp');
  });

  it('are not told of where there are none', async () => {
    const told: string[] = [];
    const tell = lostPicturesReporter(
      () => textsOf('en'),
      (notice) => told.push(notice),
    );
    await tell({ deck: deckOf(pictureSlide()), deckNumber: 1 });
    expect(told).toEqual([]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureFileName, pictureFolderName } from '../../../src/core/pictures/picture-file-name';
import { SOURCE } from '../../../src/core/pictures/picture-source';

describe('the name of a picture beside a deck', () => {
  it.each([
    ['Hùt in het Párk (2).JPEG', 'hut-in-het-park-2.jpg'],
    ['IMG_0001.jpg', 'img-0001.jpg'],
    ['con.jpg', 'fotocon.jpg'],
    ['照片.jpg', 'foto.jpg'],
    ['', 'foto.jpg'],
  ])('of %s is %s', (name, safe) => {
    expect(pictureFileName(name, 'jpeg')).toBe(safe);
  });

  it('has a number where there is one already', () => {
    expect(pictureFileName('park.png', 'png', 3)).toBe('park-3.png');
  });

  it('and of its folder are always such as a deck may name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (deck, name) => {
        const src = `${pictureFolderName(deck)}/${pictureFileName(name, 'svg')}`;
        expect(SOURCE.test(src), src).toBe(true);
      }),
    );
  });
});

import { slideText } from './marked-text';
import { pngHead } from './pictures';

const picture = (src: string) => slideText('picture', 'image:', `  ${src}`, '  alt: Kinderen in het park');
const PNG = pngHead(16, 16);
const ENTITIES = btoa('<!DOCTYPE svg [<!ENTITY a "a">]><svg xmlns="http://www.w3.org/2000/svg"/>');

/** Decks with each mistake that a picture can be; `»` stands where it must be reported. */
export const pictureProblems = {
  pictureSource: [
    ...[
      '../foto.jpg',
      'a/../foto.jpg',
      '/foto.jpg',
      'C:/foto.jpg',
      'map\\foto.jpg',
      './foto.jpg',
      'https://example.org/foto.jpg',
      'file:///foto.jpg',
      'foto.gif',
      'foto',
      '.foto.jpg',
      'map./foto.jpg',
      'data:text/html;base64,AAAA',
      'data:image/gif;base64,AAAA',
      'data:image/png,AAAA',
    ].map((src) => ({
      text: picture(`src: »'${src}'`),
      path: 'slides[0].image.src',
      found: src,
    })),
  ],
  pictureBroken: [
    { text: picture('src: »data:image/png;base64,AAAA'), path: 'slides[0].image.src' },
    { text: picture(`src: »data:image/jpeg;base64,${PNG}`), path: 'slides[0].image.src' },
    { text: picture(`src: »data:image/png;base64,${PNG}"onerror`), path: 'slides[0].image.src' },
    { text: picture(`src: »data:image/svg+xml;base64,${ENTITIES}`), path: 'slides[0].image.src' },
  ],
  pictureTooLarge: [
    { text: picture(`src: »data:image/png;base64,${pngHead(20_000, 20_000)}`), path: 'slides[0].image.src' },
  ],
};

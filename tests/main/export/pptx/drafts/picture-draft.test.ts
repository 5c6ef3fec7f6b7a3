import validate from '@ooxml-tools/validate';
import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { mediaOf, type Media } from '../../../../../src/main/export/pptx/ooxml/media';
import type { Deck } from '../../../../../src/core/deck/types';
import { deckOf, insidePicture, pictureSlide, titleSlide } from '../../../../support/decks';
import { bytesOf, pngHead, SMALL_PICTURE } from '../../../../support/pictures';
import { made, madeSlides } from '../../../../support/pptx';

const PATIENCE = 180_000;
const at = (src: string, own: Parameters<typeof pictureSlide>[0] = {}) =>
  pictureSlide({ image: insidePicture({ src }), ...own });
const landscape: Media = {
  type: 'png',
  bytes: bytesOf(atob(pngHead(1600, 1200))),
  width: 1600,
  height: 1200,
  vector: false,
};
const media = new Map<string, Media>([
  ['land.jpg', landscape],
  ['staand.webp', { ...landscape, width: 600, height: 900 }],
  ['tekening.svg', { ...landscape, type: 'jpeg', vector: true }],
]);
const deck = deckOf(
  titleSlide(),
  at('land.jpg'),
  at('land.jpg', { fit: 'full', image: insidePicture({ src: 'land.jpg', credit: 'Foto: A & B' }) }),
  at('staand.webp', { fit: 'full' }),
  at('tekening.svg'),
  at('weg.png'),
);

describe('a picture in PowerPoint', () => {
  it('is a picture with words for who does not see it', async () => {
    const slides = await madeSlides(deck, { media });
    expect(slides.map(({ alts }) => alts.length)).toEqual([0, 1, 1, 1, 1, 0]);
    expect(slides[1]?.alts).toEqual(['Een vlak in één kleur']);
    expect(slides[2]?.texts).toContain('Foto: A & B');
  });

  it('over all of the slide loses what sticks out, and none of it when it stands', async () => {
    const slides = await madeSlides(deck, { media });
    expect(slides[2]?.xml).toContain('<a:srcRect t="12500" b="12500"/>');
    expect(slides[3]?.xml).not.toContain('<a:srcRect');
  });

  it('is cut at the sides that its focus is farthest from', async () => {
    const cut = (focus: number[], own: Parameters<typeof pictureSlide>[0]) =>
      at('land.jpg', { image: insidePicture({ src: 'land.jpg', shown: 'cut', focus }), ...own });
    const slides = await madeSlides(
      deckOf(cut([0, 0], { fit: 'full' }), cut([40, 100], { fit: 'full' }), cut([100, 50], {})),
      { media },
    );
    expect(slides.map(({ xml }) => /<a:srcRect[^>]*>/u.exec(xml)?.[0])).toEqual([
      '<a:srcRect b="25000"/>',
      '<a:srcRect t="25000"/>',
      expect.stringMatching(/^<a:srcRect t="(?<side>\d+)" b="\k<side>"\/>$/u),
    ]);
  });

  it('is whole over all of the slide if somebody wants that', async () => {
    const image = insidePicture({ src: 'land.jpg', shown: 'whole' });
    const [slide] = await madeSlides(deckOf(at('land.jpg', { fit: 'full', image })), { media });
    expect(slide?.xml).not.toContain('<a:srcRect');
  });

  it('that is lost leaves its words and its name', async () => {
    const [, , , , , slide] = await madeSlides(deck, { media });
    expect(slide?.texts).toEqual(
      expect.arrayContaining(['Een vlak in één kleur', 'Foto niet gevonden: weg.png']),
    );
  });

  it('is what Microsoft’s validator has no objection to', { timeout: PATIENCE }, async () => {
    const real: Media = { type: 'png', bytes: pngBytes, width: 8, height: 4, vector: false };
    const all = new Map([...media.keys()].map((src) => [src, real] as const));
    expect(await validate(await made(deck, { media: all, steps: true, notes: 'trainer' }), 'pptx')).toEqual(
      [],
    );
  });

  it('stands once in the file, however many slides and steps show it and whatever its file is called', async () => {
    const other = { ...landscape, bytes: bytesOf(atob(pngHead(600, 900))) };
    const all = new Map([...media, ['nog-eens.jpg', landscape], ['anders.png', other]]);
    const paths = (slides: Deck) =>
      made(slides, { media: all, steps: true }).then((pptx) =>
        Object.keys(unzipSync(pptx)).filter((path) => path.includes('media')),
      );
    expect(
      await paths(deckOf(at('land.jpg'), at('land.jpg', { fit: 'full' }), at('nog-eens.jpg'))),
    ).toHaveLength(1);
    expect(await paths(deckOf(at('land.jpg'), at('anders.png')))).toHaveLength(2);
  });
});

const pngBytes = bytesOf(atob(SMALL_PICTURE.split(',')[1] ?? ''));

describe('the pictures for PowerPoint', () => {
  const fixture = (name: string) =>
    readFile(new URL(`../../../../fixtures/pictures/${name}`, import.meta.url)).then((bytes) => bytes);
  const types = { jpg: 'jpeg', webp: 'webp', png: 'png', svg: 'svg' } as const;
  const files = deckOf(
    at('gedraaid.jpg'),
    at('beelden/portret.webp'),
    at('beelden/klein.png'),
    at('beelden/schema.svg'),
    at('weg.png'),
  );

  it('are drawn anew where it does not know them, or would show them lying down', async () => {
    const redrawn: string[] = [];
    const found = await mediaOf(files, new Set([0, 1, 2, 3, 4]), {
      async read(src) {
        if (src === 'weg.png') return undefined;
        return { type: types[src.split('.').at(-1) as keyof typeof types], bytes: await fixture(src) };
      },
      redraw({ type }) {
        redrawn.push(type);
        return Promise.resolve(type === 'jpeg' ? undefined : { type: 'png', bytes: pngBytes });
      },
    });
    expect(redrawn).toEqual(['jpeg', 'webp', 'svg']);
    expect([...found.keys()]).toEqual(['beelden/portret.webp', 'beelden/klein.png', 'beelden/schema.svg']);
    expect(found.get('beelden/schema.svg')).toMatchObject({ type: 'png', width: 8, height: 4, vector: true });
    expect(found.get('beelden/klein.png')).toMatchObject({ width: 16, height: 16, vector: false });
  });

  it('are only those of the slides that go along', async () => {
    const read: string[] = [];
    await mediaOf(files, new Set([2]), {
      read(src) {
        read.push(src);
        return Promise.resolve(undefined);
      },
      redraw: () => Promise.resolve(undefined),
    });
    expect(read).toEqual(['beelden/klein.png']);
  });
});

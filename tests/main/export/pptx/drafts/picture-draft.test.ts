import validate from '@ooxml-tools/validate';
import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { mediaOf, type Media } from '../../../../../src/main/export/pptx/ooxml/media';
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

  it('stands once in the file for each slide', async () => {
    const paths = Object.keys(unzipSync(await made(deck, { media }))).filter((path) =>
      path.includes('media'),
    );
    expect(paths).toHaveLength(4);
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
      redraw(picture, to) {
        redrawn.push(`${picture.type} to ${to}`);
        return Promise.resolve(to === 'png' ? pngBytes : undefined);
      },
    });
    expect(redrawn).toEqual(['jpeg to jpeg', 'webp to png', 'svg to png']);
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

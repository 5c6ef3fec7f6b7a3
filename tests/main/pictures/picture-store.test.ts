import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCE } from '../../../src/core/pictures/picture-source';
import { pictureBeside } from '../../../src/main/pictures/deck-pictures';
import { copyPictures, storePicture } from '../../../src/main/pictures/picture-store';
import { deckOf, insidePicture, pictureSlide, titleSlide } from '../../support/decks';
import { anyStem } from '../../support/file-names';
import { ownFolder } from '../../support/folders';
import { bytesOf, pictureToStore as picture, pngHead, SMALL_PICTURE } from '../../support/pictures';

const FIXTURES = fileURLToPath(new URL('../../fixtures/pictures/', import.meta.url));
const otherPng = bytesOf(atob(pngHead(3, 3)));

describe('a picture that was taken in', () => {
  it('is kept beside the deck’s file, in a folder of its name', async () => {
    const folder = await ownFolder();
    const src = await storePicture(join(folder, 'mijn deck.beeld'), picture());
    expect(src).toBe('mijn deck-beelden/in-het-park.png');
    expect(new Uint8Array(await readFile(join(folder, src)))).toEqual(picture().bytes);
    expect(await readdir(join(folder, 'mijn deck-beelden'))).toEqual(['in-het-park.png']);
  });

  it('is found again beside a deck of any name that a disk allows', async () => {
    await fc.assert(
      fc.asyncProperty(anyStem, async (stem) => {
        const file = join(await ownFolder(), `${stem}.beeld`);
        const src = await storePicture(file, picture());
        expect(src).toMatch(SOURCE);
        expect(new Uint8Array((await pictureBeside(file, src))?.bytes ?? [])).toEqual(picture().bytes);
      }),
      { numRuns: 40, examples: [['a\\b'], [`${'x'.repeat(99)}😀`], ['...']] },
    );
  });

  it('never takes the place of another, but is not kept twice', async () => {
    const file = join(await ownFolder(), 'd.beeld');
    const all = [picture(), picture({ bytes: otherPng }), picture(), picture({ bytes: otherPng })];
    const sources: string[] = [];
    for (const each of all) sources.push(await storePicture(file, each));
    expect(sources).toEqual([
      'd-beelden/in-het-park.png',
      'd-beelden/in-het-park-2.png',
      'd-beelden/in-het-park.png',
      'd-beelden/in-het-park-2.png',
    ]);
  });

  it('has a name of its own also when many come at once', async () => {
    const file = join(await ownFolder(), 'd.beeld');
    const many = Array.from({ length: 8 }, (_, i) => picture({ bytes: bytesOf(atob(pngHead(i + 1, 1))) }));
    const sources = await Promise.all(many.map((each) => storePicture(file, each)));
    expect(new Set(sources).size).toBe(8);
  });

  it.each([
    ['there is no path to stand next to', '', {}],
    ['the trainer wants it so', '/nergens/d.beeld', { inside: true }],
  ])('goes into the deck itself where %s', async (_, file, own) => {
    expect(await storePicture(file, picture(own))).toBe(SMALL_PICTURE);
  });

  it('is refused when it is something else', async () => {
    await expect(storePicture('', picture({ type: 'jpeg' }))).rejects.toThrow();
    await expect(storePicture('', picture({ bytes: bytesOf('<html>') }))).rejects.toThrow();
  });

  it('that cannot be written says where', async () => {
    const folder = await ownFolder();
    await writeFile(join(folder, 'd-beelden'), 'geen map');
    await expect(storePicture(join(folder, 'd.beeld'), picture())).rejects.toMatchObject({
      code: 'cannotWrite',
    });
  });
});

describe('the pictures of a deck that is saved elsewhere', () => {
  const at = (src: string) => pictureSlide({ image: insidePicture({ src }) });
  const deck = deckOf(
    titleSlide(),
    at('beelden/klein.png'),
    at('weg.png'),
    at('beelden/schema.svg'),
    pictureSlide(),
  );

  it('come along, and what is lost stays lost', async () => {
    const [from, to] = [await ownFolder(), await ownFolder()];
    await cp(FIXTURES, from, { recursive: true });
    expect(
      await copyPictures(join(from, 'a.beeld'), join(to, 'b.beeld'), [deck], { ownFolder: false }),
    ).toEqual(new Map());
    expect((await readdir(join(to, 'beelden'))).toSorted()).toEqual(['klein.png', 'schema.svg']);
    expect(
      await copyPictures(join(from, 'a.beeld'), join(to, 'b.beeld'), [deck], { ownFolder: false }),
    ).toEqual(new Map());
  });

  it('get another name where theirs is taken, and that is told', async () => {
    const [from, to] = [await ownFolder(), await ownFolder()];
    await cp(FIXTURES, from, { recursive: true });
    await mkdir(join(to, 'beelden'));
    await writeFile(join(to, 'beelden/klein.png'), 'van een ander');
    expect(
      await copyPictures(join(from, 'a.beeld'), join(to, 'b.beeld'), [deck], { ownFolder: false }),
    ).toEqual(new Map([['beelden/klein.png', 'beelden/klein-2.png']]));
    expect(await readFile(join(to, 'beelden/klein.png'), 'utf8')).toBe('van een ander');
    expect(await readFile(join(to, 'beelden/klein-2.png'))).toEqual(
      await readFile(join(from, 'beelden/klein.png')),
    );
  });

  it('stay where they are in the same folder', async () => {
    const folder = await ownFolder();
    await cp(FIXTURES, folder, { recursive: true });
    expect(
      await copyPictures(join(folder, 'a.beeld'), join(folder, 'b.beeld'), [deck], { ownFolder: false }),
    ).toEqual(new Map());
    expect(await readdir(join(folder, 'beelden'))).toHaveLength(4);
  });
});

describe('a folder of pictures that is a link', () => {
  it('is not followed out of the folder of the deck', async () => {
    const [folder, elsewhere] = [await ownFolder(), await ownFolder()];
    await symlink(elsewhere, join(folder, 'a-beelden'));
    await expect(storePicture(join(folder, 'a.beeld'), picture())).rejects.toMatchObject({
      detail: 'linked',
    });
    expect(await readdir(elsewhere)).toEqual([]);
  });

  it.each([
    ['by itself', ['beelden'], 'beelden/klein.png'],
    ['on the way', ['mijn'], 'mijn/beelden/klein.png'],
    ['below one that is none', ['mijn', 'beelden'], 'mijn/beelden/klein.png'],
  ])('is not followed when a deck is saved elsewhere: a link %s', async (_, link, src) => {
    const [from, to, elsewhere] = [await ownFolder(), await ownFolder(), await ownFolder()];
    await mkdir(join(from, dirname(src)), { recursive: true });
    await cp(join(FIXTURES, 'beelden/klein.png'), join(from, src));
    await mkdir(join(to, ...link.slice(0, -1)), { recursive: true });
    await symlink(elsewhere, join(to, ...link));
    const own = deckOf(titleSlide(), pictureSlide({ image: insidePicture({ src }) }));
    await expect(
      copyPictures(join(from, 'a.beeld'), join(to, 'b.beeld'), [own], { ownFolder: false }),
    ).rejects.toMatchObject({ detail: 'linked' });
    expect(await readdir(elsewhere)).toEqual([]);
  });

  it('is nothing to write through either, where a picture of that name is one', async () => {
    const [folder, elsewhere] = [await ownFolder(), await ownFolder()];
    const target = join(elsewhere, 'van-een-ander.png');
    await writeFile(target, 'van een ander');
    await mkdir(join(folder, 'd-beelden'));
    await symlink(target, join(folder, 'd-beelden/in-het-park.png'));
    expect(await storePicture(join(folder, 'd.beeld'), picture())).toBe('d-beelden/in-het-park-2.png');
    expect(await readFile(target, 'utf8')).toBe('van een ander');
  });
});

it('a drawing is kept without what is no picture in it', async () => {
  const folder = await ownFolder();
  const bytes = Buffer.from('<svg><script>x()</script><rect onclick="x()" width="3"/></svg>');
  const src = await storePicture(join(folder, 'a.beeld'), picture({ name: 'k.svg', type: 'svg', bytes }));
  expect(await readFile(join(folder, src), 'utf8')).toBe('<svg><rect width="3"/></svg>');
});

import { cp, mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/core/deck/types';
import { pictureAddress } from '../../../src/core/slide/deck-pictures';
import {
  changedPictures,
  holdPictures,
  lookAnew,
  lostPictures,
  pictureAt,
  readPicture,
  releasePictures,
  takeChanged,
  withPictures,
} from '../../../src/main/pictures/deck-pictures';
import { copyPictures } from '../../../src/main/pictures/picture-store';
import { deckOf, insidePicture, pictureSlide, titleSlide } from '../../support/decks';
import { ownFolder } from '../../support/folders';
import { bytesOf, pngHead, SMALL_PICTURE } from '../../support/pictures';

const FIXTURES = fileURLToPath(new URL('../../fixtures/pictures/', import.meta.url));

/** Who holds the pictures of a deck. */
const WINDOW = {};

/** A folder with the pictures of the fixtures in it, one name that leads to itself, and a deck there that names some. */
async function shown(...sources: readonly string[]): Promise<{ folder: string; deck: Deck }> {
  const folder = join(await ownFolder(), 'map');
  await cp(FIXTURES, folder, { recursive: true });
  await symlink('rond', join(folder, 'rond'));
  const slides = sources.map((src) => pictureSlide({ image: insidePicture({ src }) }));
  return { folder, deck: await opened(deckOf(...slides), join(folder, 'foto.beeld')) };
}

/** The deck of a file as it is when it has been opened. */
async function opened(deck: Deck, file: string): Promise<Deck> {
  await lookAnew(file, deck);
  return withPictures(deck, file);
}

const typeAt = async (deck: Deck, src: string) =>
  (await pictureAt(pictureAddress(deck, src) ?? 'app://pictures/'))?.type;

describe('the pictures beside a deck', () => {
  it.each([
    ['beelden/landschap.jpg', 'jpeg'],
    ['beelden/portret.webp', 'webp'],
    ['beelden/klein.png', 'png'],
    ['beelden/schema.svg', 'svg'],
  ])('are served: %s', async (src, type) => {
    const { deck } = await shown(src);
    expect(await typeAt(deck, src)).toBe(type);
    expect((await readPicture(deck, src))?.type).toBe(type);
    expect(await lostPictures(deck)).toEqual([]);
  });

  it('are what their bytes are, whatever they are called', async () => {
    const { folder, deck } = await shown('beelden/klein.webp');
    await rename(join(folder, 'beelden/klein.png'), join(folder, 'beelden/klein.webp'));
    expect(await typeAt(deck, 'beelden/klein.webp')).toBe('png');
  });

  it.each([
    ['in other capitals', 'Beelden/Klein.PNG', 'beelden/klein.png'],
    ['as a Mac writes accents', 'beelden/café.png', 'beelden/cafe\u0301.png'],
    ['as Windows writes accents', 'beelden/cafe\u0301.png', 'beelden/caf\u00e9.png'],
  ])('are found where their name is written %s', async (_, src, there) => {
    const { folder } = await shown();
    const file = join(folder, 'foto.beeld');
    await rename(join(folder, 'beelden/klein.png'), join(folder, there));
    const deck = await opened(deckOf(pictureSlide({ image: insidePicture({ src }) })), file);
    expect(await typeAt(deck, src)).toBe('png');
    expect(await lostPictures(deck)).toEqual([]);
    await copyPictures(file, join(folder, 'elders', 'foto.beeld'), [deck], { ownFolder: false });
    expect(await lostPictures(await opened({ ...deck }, join(folder, 'elders', 'foto.beeld')))).toEqual([]);
  });

  it('are drawings of Illustrator, too, which declares names', async () => {
    const { folder } = await shown();
    const svg =
      '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;"><text>Woord</text></svg>';
    await writeFile(join(folder, 'ai.svg'), svg);
    const deck = await opened(
      deckOf(pictureSlide({ image: insidePicture({ src: 'ai.svg' }) })),
      join(folder, 'foto.beeld'),
    );
    expect(Buffer.from((await readPicture(deck, 'ai.svg'))?.bytes ?? []).toString()).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg"><text>Woord</text></svg>',
    );
  });

  it.each([
    ['is not there', 'weg.jpg'],
    ['is no picture', 'geen-foto.png'],
    ['declares names that unfold', 'bom.svg'],
    ['is a folder', 'map.png'],
    ['is a picture of gigabytes', 'reus.png'],
    ['has a name that no disk has', `${'lang'.repeat(100)}.png`],
    ['leads through itself', 'rond/klein.png'],
  ])('are lost when a file %s', async (_, src) => {
    const { folder, deck } = await shown(src, 'beelden/klein.png');
    await mkdir(join(folder, 'map.png'));
    await writeFile(join(folder, 'reus.png'), bytesOf(atob(pngHead(20_000, 20_000))));
    expect(await typeAt(deck, src)).toBeUndefined();
    expect(await lostPictures(deck)).toEqual([src]);
  });

  it('are served for no link that leads out of the folder, but for one within it', async () => {
    const { folder, deck } = await shown('uit.png', 'in.png', 'omweg/klein.png');
    await writeFile(join(folder, '../geheim.png'), bytesOf(atob(SMALL_PICTURE.split(',')[1] ?? '')));
    await symlink('../geheim.png', join(folder, 'uit.png'));
    await symlink('beelden/klein.png', join(folder, 'in.png'));
    await symlink('..', join(folder, 'omweg'));
    expect(await typeAt(deck, 'uit.png')).toBeUndefined();
    expect(await typeAt(deck, 'omweg/klein.png')).toBeUndefined();
    expect(await typeAt(deck, 'in.png')).toBe('png');
  });

  it('are served only where the deck names them', async () => {
    const { deck } = await shown('beelden/klein.png');
    const base = deck.pictures ?? '';
    for (const path of [
      'beelden/landschap.jpg',
      '..%2f..%2fgeheim.png',
      'beelden/klein.png%00',
      'foto.beeld',
      '',
    ]) {
      expect(await pictureAt(base + path), path).toBeUndefined();
    }
    expect(await pictureAt('app://pictures/elders/beelden/klein.png')).toBeUndefined();
  });

  it('have another address once one of them changed', async () => {
    const { folder, deck } = await shown('beelden/klein.png');
    const file = join(folder, 'foto.beeld');
    const again = () => withPictures({ ...deck }, file).pictures;
    expect(await changedPictures(file)).toBeUndefined();
    expect(again()).toBe(deck.pictures);
    await utimes(join(folder, 'beelden/klein.png'), new Date(0), new Date(0));
    const changed = await changedPictures(file);
    expect(again()).toBe(deck.pictures);
    takeChanged(file, changed ?? new Map());
    expect(again()).not.toBe(deck.pictures);
  });

  it('are looked at anew when their deck is read again', async () => {
    const { folder, deck } = await shown('beelden/klein.png');
    const file = join(folder, 'foto.beeld');
    await utimes(join(folder, 'beelden/klein.png'), new Date(0), new Date(0));
    expect((await opened(deck, file)).pictures).not.toBe(deck.pictures);
  });

  it('are not waited for again while the deck is changed, whatever their drive does', async () => {
    const { folder, deck } = await shown('beelden/klein.png', 'beelden/schema.svg');
    // What is looked for on the disk now is not found, at once or ever.
    await rename(join(folder, 'beelden'), join(folder, 'weg'));
    const changed = withPictures({ ...deck, title: 'Anders' }, join(folder, 'foto.beeld'));
    expect(changed.pictures).toBe(deck.pictures);
  });
});

describe('the pictures of a deck that was on a stick', () => {
  const sources = ['beelden/landschap.jpg', 'beelden/klein.png', 'beelden/schema.svg'];

  it('are there when the stick is gone, also after the deck was changed', async () => {
    const { folder, deck } = await shown(...sources);
    await writeFile(join(folder, 'foto.beeld'), '');
    await holdPictures(WINDOW, deck, 1);
    await rename(folder, `${folder}-weg`);
    expect(await lostPictures(deck)).toEqual([]);
    const changed = withPictures({ ...deck, title: 'Anders' }, join(folder, 'foto.beeld'));
    expect(changed.pictures).toBe(deck.pictures);
    expect(await typeAt(changed, 'beelden/schema.svg')).toBe('svg');
  });

  it('go along when the deck is saved elsewhere', async () => {
    const { folder, deck } = await shown(...sources);
    await writeFile(join(folder, 'foto.beeld'), '');
    await holdPictures(WINDOW, deck, 0);
    await rm(folder, { recursive: true });
    const to = await ownFolder();
    await copyPictures(join(folder, 'foto.beeld'), join(to, 'foto.beeld'), [deck], { ownFolder: false });
    const there = await opened({ ...deck }, join(to, 'foto.beeld'));
    expect(await lostPictures(there)).toEqual([]);
  });

  it('are lost when they alone are gone and the deck is opened again', async () => {
    const { folder, deck } = await shown(...sources);
    await writeFile(join(folder, 'foto.beeld'), '');
    await holdPictures(WINDOW, deck, 0);
    await rm(join(folder, 'beelden'), { recursive: true });
    expect(await lostPictures(await opened({ ...deck }, join(folder, 'foto.beeld')))).toEqual(sources);
  });
});

describe('the pictures of several decks', () => {
  it('are served as long as their windows are there, however many others come and go', async () => {
    const own = await Promise.all(
      Array.from({ length: 8 }, async () => ({ window: {}, ...(await shown('beelden/klein.png')) })),
    );
    await Promise.all(own.map(({ window, deck }) => holdPictures(window, deck, 0)));
    const pass = async () => {
      for (let i = 0; i < 12; i += 1) await shown('beelden/klein.png');
    };
    await pass();
    const types = () => Promise.all(own.map(({ deck }) => typeAt(deck, 'beelden/klein.png')));
    expect(await types()).toEqual(own.map(() => 'png'));
    for (const { window } of own) releasePictures(window);
    await pass();
    expect(await types()).toEqual(own.map(() => undefined));
  });
});

describe('a deck', () => {
  it('without files beside it stays the very same', () => {
    const deck = deckOf(titleSlide(), pictureSlide());
    expect(withPictures(deck, '/map/deck.beeld')).toBe(deck);
  });

  it('that is asked for again is the very same, for the same file', () => {
    const deck = deckOf(pictureSlide({ image: insidePicture({ src: 'a.png' }) }));
    expect(withPictures(deck, '/map/a.beeld')).toBe(withPictures(deck, '/map/a.beeld'));
    expect(withPictures(deck, '/map/b.beeld')).not.toBe(withPictures(deck, '/map/a.beeld'));
  });

  it('hands out what stands in it', async () => {
    expect((await readPicture(deckOf(pictureSlide()), SMALL_PICTURE))?.type).toBe('png');
  });
});

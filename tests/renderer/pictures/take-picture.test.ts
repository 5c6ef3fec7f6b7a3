import { describe, expect, it } from 'vitest';
import { REFUSALS } from '../../../src/core/i18n/picture-texts';
import { latin } from '../../../src/core/pictures/latin';
import { takePicture } from '../../../src/renderer/pictures/take-picture';
import { bytesOf, pngHead } from '../../support/pictures';
import { drawn, fixture, pointsOf } from '../../support/taking';
import type { TakenPicture } from '../../../src/renderer/pictures/taken-picture';

async function taken(file: Blob): Promise<TakenPicture> {
  const result = await takePicture(file);
  if ('refusal' in result) throw new Error(result.refusal);
  return result.picture;
}

const isRed = ([red = 0, , blue = 0]: readonly number[]) => red > 150 && blue < 80;

describe('a picture', () => {
  it.each([
    ['landschap.jpg', 'jpeg', 960, 640],
    ['portret.webp', 'webp', 480, 720],
    ['klein.png', 'png', 16, 16],
    ['schema.svg', 'svg', 600, 300],
  ])('is taken as it is: %s', async (name, type, width, height) => {
    expect(await taken(await fixture(`beelden/${name}`))).toMatchObject({ type, width, height });
  });

  it('is known by its bytes, not by its name', async () => {
    const bytes = await (await fixture('beelden/klein.png')).arrayBuffer();
    expect((await taken(new File([bytes], 'foto.jpg', { type: 'image/jpeg' }))).type).toBe('png');
  });

  it('is turned as its camera says, and says no more where it was taken', async () => {
    const file = await fixture('gedraaid.jpg');
    expect(latin(new Uint8Array(await file.arrayBuffer()), 0, 2_000)).toContain('Thuis');
    const picture = await taken(file);
    expect([picture.width, picture.height]).toEqual([80, 120]);
    expect(latin(picture.bytes, 0, picture.bytes.length)).not.toMatch(/Exif|Thuis/u);
    const at = await pointsOf(picture);
    expect([at(40, 20), at(40, 100)].map(isRed)).toEqual([true, false]);
  });

  it('that is large is scaled down, and keeps its shape', async () => {
    const picture = await taken(
      await drawn({ width: 5_000, height: 2_500, type: 'image/jpeg', noise: true }),
    );
    expect(picture).toMatchObject({ type: 'jpeg', width: 2_400, height: 1_200 });
  });

  it.each([
    ['a drawing in PNG stays sharp', { type: 'image/png' }, 'png'],
    ['what shines through stays so', { type: 'image/png', noise: true, clear: true }, 'png'],
    ['a photo in PNG becomes a JPEG', { type: 'image/png', noise: true }, 'jpeg'],
    ['a WebP stays one, with what shines through', { type: 'image/webp', clear: true }, 'webp'],
  ])('as %s', async (_, own, type) => {
    const picture = await taken(await drawn({ width: 300, height: 200, ...own }));
    expect(picture.type).toBe(type);
    if ('clear' in own) expect((await pointsOf(picture))(1, 1)[3]).toBe(0);
  });
});

describe('a picture of a phone, a camera or a printing press', () => {
  it.each([
    ['drukwerk.jpg', 'jpeg'],
    ['diep.png', 'png'],
    ['foto.avif', 'png'],
  ])('is taken in its own colours: %s', async (name, type) => {
    const picture = await taken(await fixture(`telefoon/${name}`));
    expect(picture).toMatchObject({ type, width: 60, height: 40 });
    const at = await pointsOf(picture);
    expect([at(8, 20), at(50, 20)].map(isRed)).toEqual([true, false]);
  });

  it('that Chromium cannot show is refused with what to do', async () => {
    expect(await takePicture(await fixture('telefoon/foto.heic'))).toEqual({ refusal: 'heic' });
    const avif = new Uint8Array(await (await fixture('telefoon/foto.avif')).arrayBuffer()).fill(7, 200);
    expect(await takePicture(new Blob([avif]))).toEqual({ refusal: 'avif' });
  });
});

describe('a drawing of another program', () => {
  const head = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"';
  const page = (inside: string, own: string) =>
    `<foreignObject ${own}><div xmlns="http://www.w3.org/1999/xhtml" style="white-space: nowrap">${inside}</div></foreignObject>`;
  const wordsIn = async (svg: string) => {
    const { bytes } = await taken(new Blob([svg]));
    return new DOMParser()
      .parseFromString(new TextDecoder().decode(bytes), 'image/svg+xml')
      .documentElement.textContent.trim();
  };

  it.each([
    [
      'Illustrator',
      `<!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]><svg xmlns="&ns_svg;" viewBox="0 0 9 9"><switch><foreignObject requiredExtensions="x"/><g><text>Zorg in de wijk</text></g></switch></svg>`,
    ],
    [
      'draw.io',
      `<svg ${head}><switch>${page('Zorg in de wijk', 'width="90" height="20"')}<text x="9" y="9">Zorg in...</text></switch></svg>`,
    ],
    [
      'Mermaid',
      `<svg ${head}><a href="https://example.org"><g>${page('<p>Zorg in de wijk</p>', 'width="90" height="24"')}</g></a></svg>`,
    ],
  ])('of %s keeps its words', async (_, svg) => {
    expect(await wordsIn(svg)).toBe('Zorg in de wijk');
  });

  it('is refused in words where some of its words would get lost', async () => {
    const svg = `<svg ${head}>${page('Waar?', 'width="50%"')}</svg>`;
    expect(await takePicture(new Blob([svg]))).toEqual({ refusal: 'words' });
  });
});

describe('a file that is not taken', () => {
  const GIF = `GIF89a\x01\0\x01\0\x80\0\0\xff\0\0\0\0\0`;
  const FRAME = `\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0`;

  it.each([
    ['a photo of an iPhone', '\0\0\0\x18ftypheic\0\0\0\0', 'heic'],
    ['a TIFF', 'II*\0abc', 'tiff'],
    ['a moving GIF', `${GIF}${FRAME}${FRAME}\x3b`, 'animated'],
    ['a JPEG that stops short', '\xff\xd8\xff\xc0\0\x11\x08\0\x10\0\x10\x03', 'broken'],
    ['a PNG of gigabytes', atob(pngHead(20_000, 20_000)), 'tooLarge'],
    ['a letter', 'Beste allemaal,', 'unknown'],
    ['a page', '<html><svg/></html>', 'unknown'],
    ['nothing at all', '', 'unknown'],
  ])('is %s', async (_, text, refusal) => {
    expect(await takePicture(new Blob([bytesOf(text)]))).toEqual({ refusal });
    expect(REFUSALS).toContain(refusal);
  });

  it('is one of more than 50 MB, without looking into it', async () => {
    expect(await takePicture(new Blob([new Uint8Array(50_000_001)]))).toEqual({ refusal: 'tooLarge' });
  });

  it('is no GIF that stands still', async () => {
    expect((await taken(new Blob([bytesOf(`${GIF}${FRAME}\x3b`)]))).type).toBe('png');
  });
});

import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportLine } from '../../build/runtime/launch.mjs';
import type { Picture, SlideOf } from '../../src/core/deck/types';
import { runElectron } from '../support/app/electron-app';
import { madePhoto, turnedPhoto, type PhotoOrder } from '../support/app/made-photos';
import { expect, test } from '../support/app/web-test';

const LYING = { width: 2000, height: 1500 };
type Own = Partial<Pick<SlideOf<'picture'>, 'fit' | 'text'>> & { readonly image?: Partial<Picture> };

/** Writes a deck of picture slides and exports it. Returns how many bytes each file has. */
async function exported(folder: string, slides: readonly Own[]) {
  const deck = {
    beeld: 1,
    title: 'Foto’s',
    source: { text: 'Een proef' },
    slides: slides.map(({ image, ...own }, i) => ({
      id: `foto-${i + 1}`,
      kind: 'picture',
      headline: `Foto ${i + 1}`,
      ...(image && { image: { alt: 'Iets', ...image } }),
      ...own,
    })),
  };
  const name = `${slides.length}-${slides.some(({ image }) => image) ? 'met' : 'zonder'}`;
  await writeFile(join(folder, `${name}.beeld`), JSON.stringify(deck));
  const files = [`${name}.pdf`, `${name}-handout.pdf`, `${name}.pptx`];
  const [pdf = '', handout = '', pptx = ''] = files;
  const words = [`${name}.beeld`, '--pdf', pdf, '--handout', handout, '--pptx', pptx];
  const { code, stderr } = await runElectron(exportLine(words), folder);
  expect(code, stderr).toBe(0);
  return Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
}

/** How many bytes the pictures of slides add to PDF, handout and PowerPoint. */
async function addedBy(folder: string, slides: readonly Own[]): Promise<readonly number[]> {
  const bare = slides.map(({ fit, text }) => ({ ...(fit && { fit }), ...(text && { text }) }));
  const without = await exported(folder, bare);
  return (await exported(folder, slides)).map((size, i) => size - (without[i] ?? 0));
}

/** A photo and a tenth, and what it takes to place it on some slides. */
const little = (bytes: number) => bytes * 1.1 + 4_000;

const everyWay = (src: string): readonly Own[] => [
  { fit: 'full', image: { src } },
  { fit: 'full', image: { src, focus: [10, 90] } },
  { fit: 'full', image: { src, shown: 'whole' } },
  { text: 'Ernaast.', image: { src } },
  { text: 'Ernaast.', image: { src, shown: 'cut', focus: [0, 20] } },
];

const PHOTOS: Readonly<Record<string, PhotoOrder>> = {
  'foto.jpg': { type: 'jpeg', ...LYING },
  'foto.webp': { type: 'webp', ...LYING },
  'foto.png': { type: 'png', width: 900, height: 700 },
};

for (const [src, order] of Object.entries(PHOTOS)) {
  test(`${src} on several slides, whole and cut, is once in each file and no larger than it is`, async ({
    folder,
    browsers,
  }) => {
    const bytes = await madePhoto(await browsers('Chromium'), order);
    await writeFile(join(folder, src), bytes);
    for (const added of await addedBy(folder, everyWay(src)))
      expect(added).toBeLessThan(little(bytes.length));
  });
}

test('a photo of a camera that was turned is no larger, wherever that stands in it', async ({
  folder,
  browsers,
}) => {
  const bytes = await madePhoto(await browsers('Chromium'), { type: 'jpeg', ...LYING });
  for (const before of [0, 200_000]) {
    const turned = turnedPhoto(bytes, 6, before);
    await writeFile(join(folder, 'foto.jpg'), turned);
    for (const added of await addedBy(folder, everyWay('foto.jpg')))
      expect(added).toBeLessThan(little(turned.length));
  }
});

test('the same photo under two names, and inside the deck, is once in each file', async ({
  folder,
  browsers,
}) => {
  const bytes = await madePhoto(await browsers('Chromium'), { type: 'jpeg', ...LYING });
  for (const name of ['een.jpg', 'twee.jpg']) await writeFile(join(folder, name), bytes);
  const inside = `data:image/jpeg;base64,${(await readFile(join(folder, 'een.jpg'))).toString('base64')}`;
  const slides = ['een.jpg', 'twee.jpg', inside, inside].map((src): Own => ({ fit: 'full', image: { src } }));
  for (const added of await addedBy(folder, slides)) expect(added).toBeLessThan(little(bytes.length));
});

// @ts-check
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** Nine labels of the length that reports have, so that wrapping and fitting are part of what is measured. */
const labels = [
  'Signaleren van zorgen',
  'Talenten ontwikkelen',
  'Een gezonde leefstijl ontwikkelen',
  'Meedoen en burgerschap',
  'Cultuur en vrije tijd voor iedereen toegankelijk maken',
  'Ouders ondersteunen bij de opvoeding',
  'Kinderen in contact brengen met andere achtergronden',
  'Kinderen hun stem laten horen',
  'Anders',
];

/**
 * Writes a deck of chart slides of nine bars each.
 *
 * @param {string} folder
 * @param {number} slides
 * @returns {Promise<string>} the file
 */
export async function writeDeck(folder, slides) {
  const deck = {
    beeld: 1,
    title: `Proef met ${slides} dia’s`,
    language: 'nl',
    source: { text: 'Proef' },
    slides: Array.from({ length: slides }, (_, i) => chartSlide(i)),
  };
  const file = join(folder, `${slides}.beeld`);
  // A deck is YAML, and so JSON too.
  await writeFile(file, JSON.stringify(deck, null, 1));
  return file;
}

const photoBytes = 500_000;

/**
 * Writes a deck of chart slides with photos inside the file, on one line of JSON or as YAML.
 *
 * @param {string} folder
 * @param {{ slides: number, photos: number, style: 'json' | 'yaml' }} choice
 * @returns {Promise<string>} the file
 */
export async function writeDeckWithPhotos(folder, { slides, photos, style }) {
  const every = Math.floor(slides / photos);
  const deck = {
    beeld: 1,
    title: 'Proef met foto’s',
    language: 'nl',
    source: { text: 'Proef' },
    slides: Array.from({ length: slides }, (_, i) =>
      i % every === every - 1 && i < every * photos ? photoSlide(i) : chartSlide(i),
    ),
  };
  const file = join(folder, `${photos}-foto’s-${style}.beeld`);
  await writeFile(file, style === 'json' ? JSON.stringify(deck) : stringify(deck, { lineWidth: 0 }));
  return file;
}

/** @param {number} index */
function photoSlide(index) {
  const src = `data:image/png;base64,${pngOfBytes(photoBytes, index).toString('base64')}`;
  return {
    id: `dia-${index}`,
    kind: 'picture',
    headline: `Foto ${index + 1}`,
    image: { src, alt: 'Een plein' },
  };
}

/**
 * A picture of one point with bytes behind it that nobody reads: what a photo weighs, without its points.
 *
 * @param {number} bytes
 * @param {number} seed
 */
function pngOfBytes(bytes, seed) {
  const point =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const behind = Buffer.from(
    Array.from({ length: bytes }, (_, i) => (i * 7919 + seed * 31 + (i >> 8)) % 251),
  );
  return Buffer.concat([Buffer.from(point, 'base64'), behind]);
}

/** @param {number} index */
function chartSlide(index) {
  return {
    id: `dia-${index}`,
    kind: 'ranking',
    headline: `Bijna negen op de tien geven dit antwoord bij vraag ${index + 1}`,
    highlight: ['rij-0'],
    rows: labels.map((label, row) => ({
      id: `rij-${row}`,
      label,
      // With a decimal, so that one more digit is still a share of the whole.
      value: Math.max(1, 90 - row * 9 - (index % 7)) + 0.5,
    })),
  };
}

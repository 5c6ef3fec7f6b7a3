// @ts-check
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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
      value: Math.max(1, 90 - row * 9 - (index % 7)),
    })),
  };
}

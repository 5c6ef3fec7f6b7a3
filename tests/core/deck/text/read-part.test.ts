import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { stringify } from 'yaml';
import { expect, it } from 'vitest';
import { editVersion } from '../../../../src/core/checks/edit-version';
import { readVersion, type VersionResult } from '../../../../src/core/checks/parse';
import { deckOf, titleSlide } from '../../../support/decks';

const COUNT = 40;
const MEGABYTE = 1_000_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / MEGABYTE;
}

function sound(read: VersionResult) {
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read;
}

it('a deck of which every slide was changed keeps no text of before in memory', () => {
  const slides = Array.from({ length: COUNT }, (_, i) => titleSlide({ id: `dia-${String(i)}` }));
  const long = `# ${'x'.repeat(2 * MEGABYTE)}\n`;
  let version = sound(readVersion(long + stringify(deckOf(...slides))));
  const before = heap();
  for (const i of slides.keys()) {
    const value = `Een kop die lang genoeg is om een stuk van de tekst te zijn, nummer ${String(i)}`;
    version = sound(editVersion(version, [{ type: 'set', path: ['slides', i, 'headline'], value }]));
  }
  expect(heap() - before).toBeLessThan((COUNT * 2) / 4);
  expect(version.deck.slides).toHaveLength(COUNT);
});

import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync, crc32 } from 'node:zlib';
import { projectFolder } from '../../../build/script/places.mjs';
import { parseDeck } from '../../../src/core/checks/parse';
import type { Deck } from '../../../src/core/deck/types';

const FIXTURES = join(projectFolder, 'tests/fixtures/pictures');

/** The fixtures' deck and its pictures in a folder of the test's own. */
export async function pictureDeck(folder: string): Promise<{ readonly file: string; readonly deck: Deck }> {
  await cp(FIXTURES, folder, { recursive: true });
  const file = join(folder, 'foto.beeld');
  return { file, deck: parsed(await readFile(file, 'utf8')) };
}

/** A deck of one picture a slide, in the folder of the fixtures' pictures. */
export async function deckOfPictures(
  folder: string,
  sources: readonly string[],
): Promise<{ readonly file: string; readonly deck: Deck }> {
  await cp(FIXTURES, folder, { recursive: true });
  const slides = sources.map((src, i) => ({
    id: `foto-${i + 1}`,
    kind: 'picture',
    headline: `Foto ${i + 1}`,
    image: { src, alt: `Dit is foto ${i + 1}` },
  }));
  const text = JSON.stringify({ beeld: 1, title: 'Foto’s', source: { text: 'Een proef' }, slides });
  const file = join(folder, 'eigen.beeld');
  await writeFile(file, text);
  return { file, deck: parsed(text) };
}

/** A whole PNG in one colour, which can be small on the disk and huge in memory. */
export function hugePng(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((Math.ceil(width / 8) + 1) * height);
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function parsed(text: string): Deck {
  const result = parseDeck(text);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.deck;
}

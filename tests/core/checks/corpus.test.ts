import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editText } from '../../../src/core/deck/edit-text';
import { parseDeck, type ParseResult } from '../../../src/core/checks/parse';
import { readDeck } from '../../../src/main/files/deck-file';
import { readSheets } from '../../../src/main/tables/read-sheets';
import { hostileDecks } from '../../support/hostile-decks';

const FOLDER = 'tests/fixtures/decks';
const files = ['broken', 'hostile', 'whole'].flatMap((folder) =>
  readdirSync(join(FOLDER, folder)).map((file) => `${folder}/${file}`),
);

/** Of these nothing is wrong, however odd they look. */
const WHOLE = [
  'broken/bom.beeld',
  'hostile/anchors-without-alias.beeld',
  'hostile/controls.beeld',
  'hostile/dates.beeld',
  'hostile/directives.beeld',
  'hostile/file-url.beeld',
  'hostile/lone-surrogates.beeld',
  'hostile/markup.beeld',
  'hostile/nul-bytes.beeld',
  'hostile/right-to-left.beeld',
  'hostile/script-url.beeld',
];

function expectPlaces(result: ParseResult): void {
  if ('deck' in result) return;
  expect(result.problems.length).toBeGreaterThan(0);
  expect(result.problems.filter(({ line, column }) => !(line >= 1 && column >= 1))).toEqual([]);
}

function expectClean(): void {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
}

describe('a deck that nobody should have written', () => {
  it.each(files)('%s gives a deck or problems with a place', async (file) => {
    const result = await readDeck(join(FOLDER, file));
    expectPlaces(result);
    expectClean();
    expect('deck' in result).toBe(file.startsWith('whole/') || WHOLE.includes(file));
  });

  it.each(files)('%s can be edited, or is refused as a whole', (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    try {
      editText(text, [{ type: 'set', path: ['title'], value: 'Nieuw' }]);
    } catch (error) {
      expect(String(error)).toMatch(/only a text that can be read|no place to set|cannot take the edit/u);
    }
    expectClean();
  });

  it.each(files)('%s holds a table, or the reason why not', (file) => {
    const read = readSheets(readFileSync(join(FOLDER, file)));
    expect('sheets' in read || typeof read.refused.code === 'string').toBe(true);
  });
});

describe('a deck without measure', () => {
  it.each(Object.entries(hostileDecks))('%s is answered soon', (_, make) => {
    const text = make();
    const start = performance.now();
    expectPlaces(parseDeck(text));
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parseDeck } from '../../../src/core/checks/parse';
import { remarksInTexts } from '../../../src/core/checks/remarks-in-text';
import { BUILT_IN_DECK } from '../../../src/main/bundle-places';

const deckWith = (headline: string) =>
  `beeld: 1\ntitle: Proef\nsource: { text: Peiling }\nsections: []\nslides:\n  - id: top\n    kind: statement\n    headline: ${headline}\n    text: Iets\n`;

const shown = (text: string) => {
  const read = parseDeck(text);
  return 'deck' in read ? read.deck.slides[0]?.headline : read.problems;
};

it.each([
  ['De nummer # een', 'De nummer', '# een'],
  ['Kop   # nog korter maken', 'Kop', '# nog korter maken'],
  ['Wijk #', 'Wijk', '#'],
  ['De nummer # een in de stad: lezen', 'De nummer', '# een in de stad: lezen'],
  ['Kop # bronnenlijst', 'Kop', '# bronnenlijst'],
])('%s is shown as %s, and that is said with its line', (written, headline, remark) => {
  const text = deckWith(written);
  expect(shown(text)).toBe(headline);
  expect(remarksInTexts(text)).toEqual([{ line: 8, text: headline, remark }]);
});

it.each([
  ['De nummer #1', 'De nummer #1'],
  ['"De nummer # een"', 'De nummer # een'],
  ["'Kop' # een opmerking", 'Kop'],
  ['Kop # bron: regel 4 en 6', 'Kop'],
  ['Kop # bron (2021): regel 4', 'Kop'],
  ['Kop # peiling 2021, p. 4: tabel', 'Kop'],
  ['Kop # Bron GGD', 'Kop'],
  ['Kop # TODO nakijken', 'Kop'],
  ['|-\n      Een # twee', 'Een # twee'],
  ['C# of F#', 'C# of F#'],
])('of %s nothing is lost that was meant', (written, headline) => {
  const text = deckWith(written);
  expect(shown(text)).toBe(headline);
  expect(remarksInTexts(text)).toEqual([]);
});

it('comments on lines of their own and behind figures are what they are', () => {
  expect(remarksInTexts('# titel: x # y\nvalue: 67 # peiling\nminutes: 3 # kort\n')).toEqual([]);
});

it('the deck that ships says where its texts come from, and is no reason for a word', async () => {
  const text = await readFile(BUILT_IN_DECK, 'utf8');
  expect(text).toContain(' # bron: ');
  expect(remarksInTexts(text)).toEqual([]);
});

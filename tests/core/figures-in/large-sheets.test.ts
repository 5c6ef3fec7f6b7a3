import { expect, it } from 'vitest';
import { readFigures } from '../../../src/core/figures-in/reading/read-figures';
import { sheetsFromText } from '../../../src/core/figures-in/text/sheet-from-text';
import { targetOf } from '../../support/readings';

const rows = (count: number, rowOf: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => rowOf(at)).join('\n');
const row = (count: number, cellOf: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => cellOf(at)).join(';');

/** Each took minutes while a row was compared with every other; what is too slow still hits the limit of the suite. */
it.each([
  ['rows', `Naam;Aantal\n${rows(20_000, (at) => `r${at};${at}`)}`],
  ['rows that have the same name', `Naam;Aantal\n${rows(20_000, (at) => `x;${at}`)}`],
  ['totals', `Naam;Aantal\n${rows(20_000, (at) => `${at % 2 ? 'Totaal' : `r${at}`};${at}`)}`],
  [
    'names without a figure',
    `Naam;Aantal\n${rows(20_000, (at) => (at % 2 ? `Wijk ${at};` : `r${at};${at}`))}`,
  ],
  ['remarks below', `Naam;Aantal\na;1\n${rows(20_000, (at) => `opmerking ${at};`)}`],
  ['columns', `Naam;${row(10_000, (at) => `k${at}`)}\nrij;${row(10_000, String)}`],
  ['columns without a head', `a;${row(10_000, () => '')};b\nc;${row(10_000, () => '')};1`],
])('a table of many %s is read or asked about at once', (_, text) => {
  const [sheet] = sheetsFromText(text) ?? [];
  if (sheet === undefined) throw new Error('no table');
  const { marks, proposal, questions } = readFigures(sheet, {}, targetOf('ranking'));
  expect(marks).toHaveLength(sheet.rows.length);
  expect(proposal !== undefined || questions.length > 0).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { drawn, readingOf } from '../../../support/readings';

const PLACES = ['Noord', 'Zuid', 'Oost', 'West'];
const FIGURES = { Percentage: ['41,2', '38,7', '10,2', '9,9'], Aantal: ['188', '1712', '96', '54'] };
const DRAWN = {
  Percentage: 'Noord 41.2 / Zuid 38.7 / Oost 10.2 / West 9.9 / percent',
  Aantal: 'Noord 188 / Zuid 1712 / Oost 96 / West 54 / count',
};

/** Columns that put rows in order or on a map, and those that say how sure or how heavy a figure is. */
const BESIDE: readonly (readonly [head: string, cells: readonly string[]])[] = [
  ['Plaats', ['3', '1', '2', '4']],
  ['Ranking', ['2', '1', '4', '3']],
  ['Volgorde', ['1', '2', '3', '4']],
  ['Sortering', ['10', '20', '30', '40']],
  ['Lat', ['52,1234', '52,1301', '52,1288', '52,1402']],
  ['Longitude', ['5,1034', '5,1101', '5,0987', '5,1200']],
  ['RD-X', ['134567', '135001', '136200', '133999']],
  ['X-coördinaat', ['134567', '135001', '136200', '133999']],
  ['Telefoon', ['0301234567', '0302345678', '0303456789', '0304567890']],
  ['Bouwjaar', ['1965', '1972', '1988', '2001']],
  ['Cumulatief %', ['41,2', '79,9', '90,1', '100']],
  ['Cumulative Percent', ['41,2', '79,9', '90,1', '100']],
  ['Foutmarge', ['3', '3', '2', '2']],
  ['±', ['3', '3', '2', '2']],
  ['Standaardfout', ['1,2', '1,4', '0,9', '2,1']],
  ['Weegfactor', ['1,02', '0,97', '1,10', '0,88']],
  ['UCL', ['44', '42', '12', '11']],
  ['Missing', ['3', '5', '0', '2']],
  ['N gewogen', ['212', '198', '305', '150']],
  ['Streefwaarde', ['45', '45', '50', '40']],
];

describe.each(Object.keys(FIGURES) as readonly (keyof typeof FIGURES)[])('%s', (head) => {
  it.each(BESIDE)('is drawn where %s stands next to it', (other, cells) => {
    const rows = (isBefore: boolean) =>
      [
        [other, ...cells],
        [head, ...FIGURES[head]],
      ]
        .toSorted(([one]) => ((one === other) === isBefore ? -1 : 1))
        .reduce<readonly (readonly string[])[]>(
          (lines, column) => lines.map((line, i) => [...line, column[i] ?? '']),
          ['Wijk', ...PLACES].map((place) => [place]),
        );
    const text = (isBefore: boolean) =>
      rows(isBefore)
        .map((line) => line.join(';'))
        .join('\n');
    for (const isBefore of [true, false]) {
      const said = drawn(readingOf(text(isBefore), 'ranking'));
      expect([DRAWN[head], '? whichColumn']).toContain(said);
    }
  });
});

it('a column of places by name still names the rows', () => {
  expect(drawn(readingOf('Plaats;Aantal\nUtrecht;12\nZeist;8'))).toBe('Utrecht 12 / Zeist 8 / count');
});

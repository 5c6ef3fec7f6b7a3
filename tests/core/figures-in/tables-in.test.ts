import { describe, expect, it } from 'vitest';
import { tablesIn } from '../../../src/core/figures-in/layout/tables-in';
import type { SourceSheet } from '../../../src/core/figures-in/sheets/source-sheet';
import { drawn, readingOf, sheetOfText } from '../../support/readings';

const shown = (sheet: SourceSheet) =>
  tablesIn(sheet).map((table) => [table.name, drawn(readingOf(table, 'ranking', { unit: 'count' }))]);

describe('the tables of a sheet', () => {
  it.each<[kind: string, text: string, shows: readonly (readonly [name: string, drawn: string])[]]>([
    [
      'next to each other, of another length',
      'Per wijk;;;Per school;\nWijk;%;;School;%\nNoord;41;;De Wilg;50\nZuid;38;;De Eik;47\nOost;30;;;',
      [
        ['Per wijk', 'Noord 41 / Zuid 38 / Oost 30 / count'],
        ['Per school', 'De Wilg 50 / De Eik 47 / count'],
      ],
    ],
    [
      'next to each other, under one title',
      'Tabel 1;;;;\nWijk;Aantal;;Leeftijd;Aantal\nNoord;410;;4-8;300\nZuid;380;;8-12;280\nBron: CBS;;;;',
      [
        ['1. Wijk', 'Noord 410 / Zuid 380 / count'],
        ['2. Leeftijd', '4-8 300 / 8-12 280 / count'],
      ],
    ],
    [
      'below each other, with titles',
      'Jongens\nActiviteit;%\nLezen;41\nSpelen;60\n\nMeisjes\nActiviteit;%\nLezen;52\nSpelen;55',
      [
        ['Jongens', 'Lezen 41 / Spelen 60 / count'],
        ['Meisjes', 'Lezen 52 / Spelen 55 / count'],
      ],
    ],
    [
      'below each other, over the same years',
      'Sport\n\nWijk;2023;2024\nNoord;41;42\nZuid;38;39\n\nLezen\n\nWijk;2023;2024\nNoord;51;52\nZuid;48;49',
      [
        ['Sport', 'Noord 41 / Zuid 38 / count'],
        ['Lezen', 'Noord 51 / Zuid 48 / count'],
      ],
    ],
    [
      'both',
      'Wijk;n;;School;n\na;1;;b;2\nd;3;;e;4\n;;;;\nStad;n;;Land;n\nf;5;;g;6\nh;7;;i;8',
      [
        ['Wijk', 'a 1 / d 3 / count'],
        ['Stad', 'f 5 / h 7 / count'],
        ['School', 'b 2 / e 4 / count'],
        ['Land', 'g 6 / i 8 / count'],
      ],
    ],
    [
      'one, with a gap between its columns',
      'Activiteit;n;%;;n;%\nLezen;41;52;;40;50\nSpelen;60;70;;55;62',
      [['', 'Lezen 52 / Spelen 70 / count']],
    ],
    ['one, with a gap between its rows', 'Wijk;%\nNoord;41\n\nZuid;38', [['', 'Noord 41 / Zuid 38 / count']]],
    [
      'one, with groups',
      'Antwoord;%\nJongens;\nJa;41\nNee;59\nMeisjes;\nJa;50\nNee;50',
      [['', 'Jongens Ja 41 / Jongens Nee 59 / Meisjes Ja 50 / Meisjes Nee 50 / count']],
    ],
  ])('%s', (_, text, shows) => {
    expect(shown(sheetOfText(text))).toEqual(shows);
  });

  it('keep what is hidden, and what stands in merged cells', () => {
    const sheet = sheetOfText('Wijk;Ruw;%;;School;%\nNoord;9;41;;De Wilg;50\nZuid;8;38;;De Eik;47');
    const [first, second] = tablesIn({ ...sheet, name: 'Blad', hiddenColumns: [1, 4] });
    expect([first?.hiddenColumns, second?.hiddenColumns]).toEqual([[1], [0]]);
    expect([first?.name, second?.name]).toEqual(['Blad: Wijk', 'Blad: School']);
  });

  it('say where they come from, each of them', () => {
    const text = 'Wijk;%;;School;%\nNoord;41;;De Wilg;50\nZuid;38;;De Eik;47\nBron: GGD;;;;';
    expect(tablesIn(sheetOfText(text)).map((table) => readingOf(table).beside.source)).toEqual([
      'GGD',
      'GGD',
    ]);
  });
});

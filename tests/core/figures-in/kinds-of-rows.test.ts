import { describe, expect, it } from 'vitest';
import type { SlideKind } from '../../../src/core/deck/types';
import { drawn, readingOf } from '../../support/readings';

describe('a row that says something of the others is no bar', () => {
  it.each<[kind: string, text: string, shows: string]>([
    [
      'the whole of parts',
      'Onderwerp;Aantal\nKinderen;412\nw.v. jongens;200\nw.v. meisjes;212\nOuders;90',
      'w.v. jongens 200 / w.v. meisjes 212 / Ouders 90 / count',
    ],
    [
      'the day of counting',
      'Wijk;%\nNoord;81\nZuid;83\nPeildatum: 31-12-2023;',
      'Noord 81 / Zuid 83 / percent',
    ],
    [
      'the numbers of columns',
      'Wijk;Aantal;%\n1;2;3\nNoord;120;41\nZuid;98;38',
      'Noord 41 / Zuid 38 / percent',
    ],
    [
      'the numbers of columns',
      'Wijk;Aantal;%\n(1);(2);(3)\nNoord;120;41\nZuid;98;38',
      'Noord 41 / Zuid 38 / percent',
    ],
    [
      'a total of its group',
      'Buurt;Aantal\nA;12\nB;15\nNoord totaal;27\nC;9\nD;11\nZuid totaal;20',
      'A 12 / B 15 / C 9 / D 11 / count',
    ],
    ['a total of all', 'Wijk;Aantal\nNoord;41\nZuid;38\nGemeente totaal;79', 'Noord 41 / Zuid 38 / count'],
    ['a total of all', 'Wijk;Aantal\nNoord;41\nZuid;38\n(Totaal);79', 'Noord 41 / Zuid 38 / count'],
    ['all together', 'Wijk;Aantal\nNoord;41\nZuid;38\nSamen;79', 'Noord 41 / Zuid 38 / count'],
    ['all together', 'Wijk;Aantal\nNoord;41\nZuid;38\nHele stad;79', 'Noord 41 / Zuid 38 / count'],
    ['what is no sum', 'Met wie;%\nAlleen;41\nSamen;38', 'Alleen 41 / Samen 38 / percent'],
    [
      'what is no sum',
      'Wijk;%\nNoord;41\nZuid;38\nHele stad;39,5',
      'Noord 41 / Zuid 38 / Hele stad 39.5 / percent',
    ],
    ['what is no sum', 'Wijk;Aantal\nNoord;30\nZuid;10\nOost;20', 'Noord 30 / Zuid 10 / Oost 20 / count'],
    [
      'names that all say total',
      'Groep;Aantal\nJongens totaal;41\nMeisjes totaal;38',
      'Jongens totaal 41 / Meisjes totaal 38 / count',
    ],
    [
      'the head of a group in a pivot table',
      'Rijlabels;Aantal van id\nNoord;41\nJongen;20\nMeisje;21\nZuid;38\nJongen;18\nMeisje;20\nEindtotaal;79',
      'Noord Jongen 20 / Noord Meisje 21 / Zuid Jongen 18 / Zuid Meisje 20 / count',
    ],
    [
      'rows from high to low',
      'Wijk;Aantal\nA;50\nB;30\nC;20\nD;15\nE;10\nF;5',
      'A 50 / B 30 / C 20 / D 15 / E 10 / F 5 / count',
    ],
    [
      'the day of counting',
      'Wijk;Veilig (%)\nNoord;81\nZuid;83\nPeildatum;2024',
      'Noord 81 / Zuid 83 / percent',
    ],
    [
      'the day of counting',
      'Nr;Wijk;%;n\n1;Noord;22;63\n2;Zuid;99;31\nPeildatum;2024;;',
      'Noord 22 / Zuid 99 / percent',
    ],
    [
      'the day of writing',
      'Wijk;%\nNoord;81\nZuid;83\nLaatst bijgewerkt;12-3-2024',
      'Noord 81 / Zuid 83 / percent',
    ],
    [
      'how many answered',
      'Wijk;Veilig\nNoord;81%\nZuid;83%\nResponspercentage;47%',
      'Noord 81 / Zuid 83 / percent',
    ],
    [
      'a group named once',
      'Groep;Onderwerp;%\nJongens;Lezen;41\n;Sporten;60\nMeisjes;Lezen;52\n;Sporten;55',
      'Jongens Lezen 41 / Jongens Sporten 60 / Meisjes Lezen 52 / Meisjes Sporten 55 / percent',
    ],
    [
      'a missing figure of a name that comes back',
      'Onderwerp;%\nJongens;\nLezen;41\nSporten;\nMeisjes;\nLezen;\nSporten;55',
      'Jongens Lezen 41 / Jongens Sporten (empty) / Meisjes Lezen (empty) / Meisjes Sporten 55 / percent',
    ],
  ])('%s: %s', (_, text, shows) => {
    expect(drawn(readingOf(text))).toBe(shows);
  });
});

describe('what stands above figures says what they are', () => {
  it.each<[kind: string, slide: SlideKind, text: string, shows: string]>([
    [
      'years of birth',
      'counts',
      'Naam;Geboortejaar;Score\nAnna;2012;7\nBram;2013;8',
      'Anna 7 / Bram 8 / count',
    ],
    [
      'years of building',
      'counts',
      'School;Opgericht in;Leerlingen\nA;1975;208\nB;2003;187',
      'A 208 / B 187 / count',
    ],
    ['years and nothing else', 'counts', 'School;Opgericht\nA;1975\nB;2003', '? noFigures'],
    ['counts that could be years', 'counts', 'Museum;Bezoek\nA;1975\nB;2003', 'A 1975 / B 2003 / count'],
    [
      'what lies around a median',
      'counts',
      'Wijk;Mediaan;P25;P75\nNoord;24;18;31\nZuid;22;16;28',
      'Noord 24 / Zuid 22 / count',
    ],
    ['thousands in words', 'counts', 'Post;Aantal (in duizendtallen)\nA;12,5\nB;4', '? scaled'],
    [
      'the numbers of classes',
      'ranking',
      'Groep;3;4;5;6\nAantal;24;26;28;25',
      '3 24 / 4 26 / 5 28 / 6 25 / count',
    ],
    [
      'how many were asked is no count',
      'ranking',
      'Stelling;Jongens (n=200);Meisjes (n=212)\nIk sport;62;55\nIk lees;40;61',
      '? unit',
    ],
    [
      'an interval is no share',
      'ranking',
      'Kans;OR (95% BI)\nRoken;1,4 (1,1-1,8)\nDrinken;0,9 (0,7-1,2)',
      '? unit',
    ],
    ['shares of a thousand', 'ranking', 'Wijk;Criminaliteit (‰)\nA;12,5\nB;8,1', 'A 12.5 / B 8.1 / count'],
    ['shares of a thousand', 'ranking', 'Wijk;Criminaliteit\nA;12,5‰\nB;8,1‰', '? noFigures'],
    [
      'the notes of years',
      'comparison',
      'Wijk;2022 1);2023 2)\nNoord;12%;13%\nZuid;22%;23%',
      '[2022 1), 2023 2)] / Noord 12 13 / Zuid 22 23 / percent',
    ],
    [
      'the numbers of classes',
      'ranking',
      'Groep;3;4;5;6\nAantal;24;26;28;25',
      '3 24 / 4 26 / 5 28 / 6 25 / count',
    ],
    [
      'a scale with its mean',
      'stacked',
      'Stelling;1;2;3;4;5;gem.\nVeilig;2;5;13;40;40;4,1\nLeuk;1;4;15;50;30;4,0',
      '[1, 2, 3, 4, 5] / Veilig 2 5 13 40 40 / Leuk 1 4 15 50 30 / percent',
    ],
    [
      'the number of a quarter',
      'counts',
      'Jaar;Kwartaal;Bezoekers\n2023;3;430\n2023;4;440\n2024;1;450',
      '2023 kwartaal 3 430 / 2023 kwartaal 4 440 / 2024 kwartaal 1 450 / count',
    ],
    [
      'the number of a month',
      'counts',
      'Jaar;Maand;Aantal\n2023;11;410\n2023;12;420\n2024;1;430',
      '2023 maand 11 410 / 2023 maand 12 420 / 2024 maand 1 430 / count',
    ],
    [
      'units in the second name',
      'ranking',
      'Wijk;Indicator;Waarde\nNoord;Veilig (%);81\nNoord;Inwoners;4120',
      '? unit',
    ],
    ['arrows', 'ranking', 'Wijk;2024 (%)\nA;44,1 ↑\nB;36 ↓', 'A 44.1 / B 36 / percent'],
    [
      'years without a head, and a missing figure',
      'lines',
      ';Noord;Zuid\n2022;2014;\n2023;6;2001',
      '? heading',
    ],
    [
      'nothing but one year',
      'columns',
      'Code;Jaar van iets;Naam;Cijfer\nGM0363;2024;Ja;goed\nGM0599;2024;Nee;slecht',
      '? noFigures',
    ],
    [
      'a pair whose figures are missing',
      'counts',
      'Onderwerp;Aantal (%)\nA;.. (..)\nB;119 (68)\nC;12 (7)',
      'A (unknown) / B 119 / C 12 / count',
    ],
    [
      'pairs in other writing',
      'ranking',
      'Onderwerp;Percentage (n)\nA;31¹ (€ 78¹)\nB;44 (2’996)',
      'A 31 / B 44 / percent',
    ],
  ])('%s, as %s: %s', (_, slide, text, shows) => {
    expect(drawn(readingOf(text, slide))).toBe(shows);
  });
});

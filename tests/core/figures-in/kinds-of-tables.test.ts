import { describe, expect, it } from 'vitest';
import type { SlideKind } from '../../../src/core/deck/types';
import { drawn, readingOf } from '../../support/readings';

describe('a table as people have it shows the right figures, or is asked about', () => {
  it.each<[kind: string, slide: SlideKind, text: string, shows: string]>([
    [
      'a column of years next to the figures',
      'ranking',
      'Gemeente;Peiljaar;Percentage\nDiemen;2023;12,4\nWeesp;2023;15,1',
      'Diemen 12.4 / Weesp 15.1 / percent',
    ],
    [
      'a column of years next to the figures',
      'ranking',
      'School,Schooljaar,Aandeel\nDe Brug,2022/2023,"41,5"\nHet Lied,2022/2023,"38,0"',
      'De Brug 41.5 / Het Lied 38 / percent',
    ],
    [
      'a column of years next to the figures',
      'ranking',
      'Wijk;Jaar;Aandeel\nNoord;2023;40\nNoord;2024;42\nZuid;2023;30\nZuid;2024;33',
      'Noord 2023 40 / Noord 2024 42 / Zuid 2023 30 / Zuid 2024 33 / percent',
    ],
    [
      'the numbers and codes of open data',
      'counts',
      'ID;Wijken;Perioden;Inwoners_5\n0;WK036301;2023JJ00;8690\n1;WK036302;2023JJ00;7005\n2;WK036303;2023JJ00;6120',
      'WK036301 8690 / WK036302 7005 / WK036303 6120 / count',
    ],
    [
      'the numbers and codes of open data',
      'ranking',
      '"ID";"Geslacht";"Perioden";"SportWekelijks_1"\n"1";"Mannen";"2024JJ00";"54.2"\n"2";"Vrouwen";"2024JJ00";"51.7"',
      'Mannen 54.2 / Vrouwen 51.7 / percent',
    ],
    [
      'the numbers and codes of open data',
      'ranking',
      'ID;RegioS;Perioden;Jeugdzorg_1\n10;GM0363;2022JJ00;12.1\n11;GM0599;2022JJ00;13.0\n12;GM0518;2022JJ00;11.8',
      'GM0363 12.1 / GM0599 13 / GM0518 11.8 / percent',
    ],
    [
      'a column that is the same in every row',
      'ranking',
      'Geslacht;Leeftijd;Wekelijks sporten (%)\nTotaal mannen en vrouwen;4 tot 12 jaar;60,1\nTotaal mannen en vrouwen;12 tot 18 jaar;66,0',
      '4 tot 12 jaar 60.1 / 12 tot 18 jaar 66 / percent',
    ],
    [
      'a column that is the same in every row',
      'ranking',
      'Regio;Herkomst;%\nTotaal Nederland;Nederland;55\nTotaal Nederland;Europa;48',
      'Nederland 55 / Europa 48 / percent',
    ],
    [
      'a column that is the same in every row',
      'ranking',
      'Leeftijd;Totaal\n4-8;61%\n8-12;70%\nTotaal;66%',
      '4-8 61 / 8-12 70 / percent',
    ],
    [
      'years, and a column reckoned from them',
      'comparison',
      'Gemeente;2020;2024;Groei\nA;10,5;12,5;2,0\nB;9,0;8,1;-0,9',
      '[2020, 2024] / A 10.5 12.5 / B 9 8.1 / percent',
    ],
    [
      'years, and a column reckoned from them',
      'ranking',
      'Vraag;2023;2024;Trend\nVeilig;72%;75%;omhoog\nGezond;61%;60%;omlaag',
      'Veilig 72 / Gezond 61 / percent',
    ],
    [
      'years, and a column reckoned from them',
      'comparison',
      'Wijk;2023;2024;Gemiddeld\nNoord;40,1;42,2;41,2\nZuid;35,0;36,0;35,5',
      '[2023, 2024] / Noord 40.1 42.2 / Zuid 35 36 / percent',
    ],
    [
      'counts that could be years',
      'counts',
      'Museum;Bezoekers\nA;2010\nB;1999\nC;2024',
      'A 2010 / B 1999 / C 2024 / count',
    ],
    [
      'counts that could be years',
      'lines',
      'Jaar;Noord;Zuid\n2021;1950;2003\n2022;1984;1999\n2023;2001;2030',
      '[Noord, Zuid] / 2021 1950 2003 / 2022 1984 1999 / 2023 2001 2030 / count',
    ],
    [
      'decimals behind a point',
      'ranking',
      'Wijk;Percentage\nA;12.125\nB;8.5\nC;40.333',
      'A 12.125 / B 8.5 / C 40.333 / percent',
    ],
    ['decimals behind a point', 'counts', 'Wijk;Aantal\nA;12.125\nB;8.500\nC;40.333', '? decimal'],
    [
      'decimals behind a point',
      'ranking',
      'Wijk;Percentage\nA;12.125\nB;8.500\nC;40.333',
      'A 12.125 / B 8.5 / C 40.333 / percent',
    ],
    [
      'scientific notation',
      'counts',
      'naam,aantal\nA,1e+05\nB,2.5e+05\nC,98000',
      'A 100000 / B 250000 / C 98000 / count',
    ],
    ['scientific notation', 'ranking', 'x;pct\nA;1,5e1\nB;22', 'A 15 / B 22 / percent'],
    ['scientific notation', 'counts', 'naam\taantal\nA\t1.2E+6\nB\t950000', 'A 1200000 / B 950000 / count'],
    ['how many were asked', 'ranking', 'Antwoord;%\nJa;62\nNee;38\nN;512', 'Ja 62 / Nee 38 / percent'],
    [
      'how many were asked',
      'ranking',
      'Antwoord;Percentage\nJa;62%\nNee;38%\nAantal respondenten;1.204',
      'Ja 62 / Nee 38 / percent',
    ],
    [
      'how many were asked',
      'ranking',
      'Antwoord;2023;2024\nJa;62%;60%\nNee;38%;40%\nn=;412;398',
      'Ja 62 / Nee 38 / percent',
    ],
    [
      'the marks of statistics',
      'lines',
      'Jaar;A;B\n2021*;12,1%;x\n2022*;.;14,0%\n2023**;13,3%;-',
      '[A, B] / 2021 12.1 (secret) / 2022 (unknown) 14 / 2023 13.3 (none) / percent',
    ],
    [
      'the marks of statistics',
      'ranking',
      'Wijk;Aandeel (%)\nA;41¹\nB;geheim\nC;≤5',
      'A 41 / B (secret) / C (tooFew) / percent',
    ],
    [
      'the marks of statistics',
      'counts',
      'Wijk;Aantal\nA;43*\nB;<10\nC;n.b.',
      'A 43 / B (tooFew) / C (unknown) / count',
    ],
    [
      'words where a figure is missing right below the heading',
      'ranking',
      'Wijk;%\nA;nog in onderzoek\nB;13\nC;14',
      'A (notANumber) / B 13 / C 14 / percent',
    ],
    [
      'words where a figure is missing right below the heading',
      'ranking',
      'Wijk;%\nA;* 12\nB;13\nC;**',
      'A 12 / B 13 / C (none) / percent',
    ],
    [
      'words where a figure is missing right below the heading',
      'ranking',
      'Wijk;%\nA;(13)\nB;14\nC;[15]',
      'A (vague) / B 14 / C (vague) / percent',
    ],
    [
      'words where a figure is missing right below the heading',
      'counts',
      'Post;Bedrag\nA;(1.250)\nB;980',
      'A (vague) / B 980 / count',
    ],
    [
      'words where a figure is missing right below the heading',
      'ranking',
      'Iets;Uitkomst\nA;goed\nB;13%\nC;14%',
      '? heading',
    ],
    [
      'whole numbers in front of names',
      'ranking',
      'Vestiging;Naam;Score\n12345;De Brug;7,1\n12346;De Boog;6,9',
      'De Brug 7.1 / De Boog 6.9 / count',
    ],
    [
      'whole numbers in front of names',
      'counts',
      'Wijknr;Wijk;Inwoners\n10;Noord;4100\n20;Zuid;3800',
      'Noord 4100 / Zuid 3800 / count',
    ],
    [
      'whole numbers in front of names',
      'counts',
      'Vraag;Omschrijving;eens\n1;Veilig;85\n2;Vrienden;90\n4;Leren;77',
      'Veilig 85 / Vrienden 90 / Leren 77 / count',
    ],
    [
      'dimensions of open data in codes',
      'ranking',
      '"ID";"Geslacht";"Leeftijd";"Perioden";"Jeugdzorg_1";"JeugdzorgRelatief_2"\n0;"T001038";"10000";"2022JJ00";"   368730";"    8.6"\n1;"3000   ";"10000";"2022JJ00";"   195830";"    8.9"',
      'T001038 8.6 / 3000 8.9 / percent',
    ],
    [
      'a change next to the figures',
      'comparison',
      'Wijk;2022;2024;% verandering\nA;405;441;8,9%\nB;382;379;-0,8%',
      '[2022, 2024] / A 405 441 / B 382 379 / count',
    ],
    [
      'flags of Eurostat',
      'lines',
      'TIME;NL;DE\n2021;12.1;13.5 b\n2022;12.4 p;:\n2023;12.9 e;14.0',
      '[NL, DE] / 2021 12.1 13.5 / 2022 12.4 (unknown) / 2023 12.9 14 / percent',
    ],
    [
      'units below years',
      'lines',
      'Perioden;2021;2022\nOnderwerp;%;%\nRoken;20,6;18,9\nDrinken;50,0;50,2',
      '[Roken, Drinken] / 2021 20.6 50 / 2022 18.9 50.2 / percent',
    ],
    [
      'years with their unit',
      'lines',
      'Wijk;2022 (%);2023 (%)\nA;40,1;41,2\nB;35,5;36,6',
      '[A, B] / 2022 40.1 35.5 / 2023 41.2 36.6 / percent',
    ],
    [
      'years with their unit',
      'comparison',
      'Wijk;2022 aantal;2022 %;2023 aantal;2023 %\nA;401;40,1;412;41,2\nB;355;35,5;366;36,6',
      '[2022 %, 2023 %] / A 40.1 41.2 / B 35.5 36.6 / percent',
    ],
    [
      'provisional years',
      'comparison',
      'Regio;2022 definitief;2023 voorlopig\nA;12,1%;13,3%\nB;10,1%;11,3%',
      '[2022 definitief, 2023 voorlopig] / A 12.1 13.3 / B 10.1 11.3 / percent',
    ],
    [
      'whole numbers in front of names',
      'ranking',
      'Vestiging;Onderwerp;Aantal\n1011;Noord;x\n1018;Zuid;x',
      '? noFigures',
    ],
  ])('%s, as %s', (_, slide, text, shows) => {
    expect(drawn(readingOf(text, slide))).toBe(shows);
  });

  it('a row of figures without a name is said', () => {
    const { notices } = readingOf('Antwoord;%\nJa;62\n;38\nAnders;4');
    expect(notices).toContainEqual({ code: 'nameless', line: 3, found: '38' });
  });
});

import { describe, expect, it } from 'vitest';
import type { SlideKind } from '../../../src/core/deck/types';
import { drawn, readingOf } from '../../support/readings';

describe('a table as programs write it shows the right figures, or is asked about', () => {
  it.each<[kind: string, slide: SlideKind, text: string, shows: string]>([
    [
      'bars between the cells',
      'ranking',
      '| Wijk | % |\n|---|---|\n| Noord | 41 |\n| Zuid | 38 |',
      'Noord 41 / Zuid 38 / percent',
    ],
    [
      'bars between the cells',
      'ranking',
      'Wijk|Aandeel|n\nNoord|41%|120\nZuid|38%|99',
      'Noord 41 / Zuid 38 / percent',
    ],
    [
      'bars between the cells',
      'ranking',
      '+------+-----+\n| Wijk | %   |\n+------+-----+\n| A    | 41  |\n| B    | 38  |\n+------+-----+',
      'A 41 / B 38 / percent',
    ],
    [
      'words above the heading',
      'ranking',
      'Tabel 2;;\nPeildatum;1-1-2024;\n;;\nOnderwerp;Aandeel;\nLezen;47%;\nSpelen;51%;',
      'Lezen 47 / Spelen 51 / percent',
    ],
    [
      'words above the heading',
      'ranking',
      'Rapport jeugd;Versie 2\nDatum;12 mei 2024\n\nActiviteit;%\nLezen;47,5\nSpelen;51,0',
      'Lezen 47.5 / Spelen 51 / percent',
    ],
    [
      'words above the heading',
      'ranking',
      'Export;Jan de Vries\nVraag 3: wat doe je graag?;\nAntwoord;Percentage\nLezen;47,5\nSpelen;51,0',
      'Lezen 47.5 / Spelen 51 / percent',
    ],
    [
      'headings alike',
      'stacked',
      'Stelling;%;%;%\nA;20;30;50\nB;10;25;65',
      'A 20 30 50 / B 10 25 65 / percent',
    ],
    ['headings alike', 'comparison', 'Wijk;Aantal;Aantal\nA;20;30\nB;10;25', 'A 20 30 / B 10 25 / count'],
    ['headings alike', 'ranking', 'Wijk;%;%\nA;20;30\nB;10;25', 'A 20 / B 10 / percent'],
    [
      'shares that are rounded',
      'stacked',
      'Stelling;Oneens;Neutraal;Eens\nA;33;33;33\nB;33;34;34',
      '[Oneens, Neutraal, Eens] / A 33 33 33 / B 33 34 34 / percent',
    ],
    [
      'shares that are rounded',
      'ring',
      'Antwoord;%\nJa;34\nNee;34\nWeet niet;33',
      'Ja 34 / Nee 34 / Weet niet 33 / percent',
    ],
    [
      'shares that are rounded',
      'stacked',
      'Stelling;1;2;3;4\nA;25;25;26;26\nB;10;25;30;35',
      '[1, 2, 3, 4] / A 25 25 26 26 / B 10 25 30 35 / percent',
    ],
    ['many parts', 'ring', 'Vervoer;%\na;30\nb;20\nc;10\nd;10\ne;10\nf;10\ng;10', '? rest'],
    [
      'periods across',
      'lines',
      'Regio;2021;2022;2023\nA;4,1%;4,2%;4,4%\nB;3,1%;3,2%;3,3%',
      '[A, B] / 2021 4.1 3.1 / 2022 4.2 3.2 / 2023 4.4 3.3 / percent',
    ],
    [
      'periods across',
      'lines',
      'Regio;Q1 2023;Q2 2023;Q3 2023\nA;410;420;430\nB;310;320;330',
      '[A, B] / Q1 2023 410 310 / Q2 2023 420 320 / Q3 2023 430 330 / count',
    ],
    ['periods across', 'lines', 'Regio;jan;feb;mrt\nA;410;420;430', 'jan 410 / feb 420 / mrt 430 / count'],
    [
      'counts next to percentages',
      'ranking',
      'Antwoord;n;%\nJa;188;62,7\nNee;112;37,3',
      'Ja 62.7 / Nee 37.3 / percent',
    ],
    [
      'counts next to percentages',
      'ranking',
      'Antwoord;Freq.;Valid Percent\nJa;188;62,7\nNee;112;37,3',
      'Ja 62.7 / Nee 37.3 / percent',
    ],
    [
      'counts next to percentages',
      'counts',
      'Antwoord;Percentage;Aantal\nJa;62,7;188\nNee;37,3;112',
      'Ja 188 / Nee 112 / count',
    ],
    [
      'codes in front of names',
      'ranking',
      'PC4;Buurt;Aandeel\n1011;A;41%\n1012;B;38%',
      'A 41 / B 38 / percent',
    ],
    [
      'codes in front of names',
      'ranking',
      'Nr;Partner;%\n1;School;94\n2;GGD;45\n3;Politie;52',
      'School 94 / GGD 45 / Politie 52 / percent',
    ],
    [
      'codes in front of names',
      'counts',
      'Gemeentecode;Gemeente;Aantal jeugd\n363;Amsterdam;120000\n599;Rotterdam;98000',
      'Amsterdam 120000 / Rotterdam 98000 / count',
    ],
    [
      'codes in front of names',
      'ranking',
      'School (BRIN);Naam;Score\n07AB;De Wilg;41\n07AC;De Eik;39',
      'De Wilg 41 / De Eik 39 / count',
    ],
    [
      'columns lined up with spaces',
      'ranking',
      'Wijk          Aandeel\nNoord            41,5\nZuid             38,2\nOud-West          9,8',
      'Noord 41.5 / Zuid 38.2 / Oud-West 9.8 / percent',
    ],
    [
      'columns lined up with spaces',
      'ranking',
      'Antwoord        n     %\nHelemaal eens  120  41,5\nEens            80  27,7',
      'Helemaal eens 41.5 / Eens 27.7 / percent',
    ],
    [
      'units in a column',
      'ranking',
      'Onderwerp;Waarde;Eenheid\nLezen;47,9;%\nZwemmen;54,2;%',
      'Lezen 47.9 / Zwemmen 54.2 / percent',
    ],
    [
      'units in a column',
      'counts',
      'Onderwerp;Waarde;Eenheid\nLezen;47;kinderen\nZwemmen;54;kinderen',
      'Lezen 47 / Zwemmen 54 / count',
    ],
    ['units in a column', 'ranking', 'Onderwerp;Waarde;Eenheid\nLezen;47;%\nZwemmen;540;aantal', '? unit'],
    ['money', 'counts', 'Post;Bedrag\nA;€ 1.250,-\nB;€ 980,50', 'A 1250 / B 980.5 / count'],
    ['money', 'counts', 'Post;Bedrag\nA;EUR 1.250\nB;EUR 980', '? decimal'],
    ['money', 'counts', 'Post;Bedrag\nA;1 250 €\nB;980 €', 'A 1250 / B 980 / count'],
    ['shares of one', 'ranking', 'Wijk;aandeel\nA;0.41\nB;0.385', '? fractions'],
    ['shares of one', 'ranking', 'Wijk;%\nA;0,41\nB;0,385\nC;1', '? fractions'],
    ['shares of one', 'ranking', 'Wijk;share\nA;.41\nB;.38', '? fractions'],
    ['shares of one', 'ranking', 'Wijk;%\nA;0,4\nB;0,9\nC;1,2', 'A 0.4 / B 0.9 / C 1.2 / percent'],
    [
      'leading noughts and hard spaces',
      'counts',
      'Code wijk;Aantal\n001;1 200\n002;980',
      '001 1200 / 002 980 / count',
    ],
    ['hard spaces', 'ranking', 'Wijk;Aandeel\nA;41 %\nB;38 %', 'A 41 / B 38 / percent'],
    [
      'quotes',
      'ranking',
      '"Wijk";"Aandeel"\n"Noord, oud";"41,5"\n"Zuid ""nieuw""";"38,2"',
      'Noord, oud 41.5 / Zuid "nieuw" 38.2 / percent',
    ],
    [
      'a quote that is never closed',
      'ranking',
      'Wijk;Aandeel\n"Noord;41,5\nZuid;38,2',
      '"Noord 41.5 / Zuid 38.2 / percent',
    ],
    [
      'two rows of headings',
      'stacked',
      'Stelling;2024;;\n;Oneens;Neutraal;Eens\nA;20;30;50\nB;10;25;65',
      '[2024 Oneens, 2024 Neutraal, 2024 Eens] / A 20 30 50 / B 10 25 65 / percent',
    ],
    [
      'two rows of headings',
      'comparison',
      ';Jongens;Meisjes\n;%;%\nLezen;41;52\nSpelen;60;55',
      '[Jongens, Meisjes] / Lezen 41 52 / Spelen 60 55 / percent',
    ],
    [
      'two rows of headings',
      'comparison',
      'Activiteit;Jongens;;Meisjes;\n;n;%;n;%\nLezen;41;52,1;50;60,2\nSpelen;60;70,1;55;62,3',
      '[Jongens %, Meisjes %] / Lezen 52.1 60.2 / Spelen 70.1 62.3 / percent',
    ],
    ['thousands', 'counts', 'Wijk;Inwoners (x 1.000)\nA;4,1\nB;3,2', '? scaled'],
    [
      'one row of figures',
      'ranking',
      ';Noord;Zuid;Oost\nAandeel;41%;38%;30%',
      'Noord 41 / Zuid 38 / Oost 30 / percent',
    ],
    [
      'one row of figures',
      'ranking',
      'Noord;Zuid;Oost\n41%;38%;30%',
      'Noord 41 / Zuid 38 / Oost 30 / percent',
    ],
    [
      'margins next to figures',
      'ranking',
      'Wijk;%;ondergrens;bovengrens\nA;41;38;44\nB;30;27;33',
      'A 41 / B 30 / percent',
    ],
    ['spans among figures', 'ranking', 'Wijk;%\nA;41-44\nB;30', 'A (vague) / B 30 / percent'],
    ['spans among figures', 'ranking', 'Wijk;%\nA;±41\nB;30', 'A (vague) / B 30 / percent'],
    [
      'a table of SPSS',
      'ranking',
      'Frequency\tPercent\tValid Percent\tCumulative Percent\nValid\tJa\t188\t62,7\t62,7\t62,7\n\tNee\t112\t37,3\t37,3\t100,0\n\tTotal\t300\t100,0\t100,0',
      'Ja 62.7 / Nee 37.3 / percent',
    ],
    [
      'a table of SPSS',
      'ranking',
      '\t\tFrequency\tPercent\tValid Percent\tCumulative Percent\nValid\tJa\t188\t60,6\t62,7\t62,7\n\tNee\t112\t36,1\t37,3\t100,0\n\tTotal\t300\t96,8\t100,0\t\nMissing\tSystem\t10\t3,2\t\t',
      'Ja 60.6 / Nee 36.1 / System 3.2 / percent',
    ],
    [
      'a file of R',
      'ranking',
      '"","wijk","pct"\n"1","Noord",41.52\n"2","Zuid",38.1',
      'Noord 41.52 / Zuid 38.1 / percent',
    ],
    [
      'a file of R',
      'ranking',
      'wijk,pct\nNoord,NA\nZuid,38.1',
      'Noord (notApplicable) / Zuid 38.1 / percent',
    ],
    [
      'columns with one space between',
      'comparison',
      'Wijk 2022 2024\nNoord 41,5 42,5\nOud West 12,0 13,0',
      '[2022, 2024] / Noord 41.5 42.5 / Oud West 12 13 / percent',
    ],
    [
      'a name over two lines',
      'ranking',
      'Antwoord                     %\nOmdat het gratis is       46,2\nOmdat mijn vrienden\nook gaan                  31,8\nAnders                    22,0',
      'Omdat het gratis is 46.2 / Omdat mijn vrienden ook gaan 31.8 / Anders 22 / percent',
    ],
    [
      'units behind names',
      'ranking',
      'Onderwerp;2023\nLezen (%);47,9\nZwemmen (%);54,2\nBezoeken (aantal);12',
      '? unit',
    ],
    ['thousands of euros', 'counts', 'Post;Bedrag (x € 1.000)\nA;12,5\nB;8,2', '? scaled'],
    ['a rate', 'ranking', 'Wijk;Per 1.000 jongeren\nA;12,5\nB;8,2', 'A 12.5 / B 8.2 / count'],
    [
      'an export of SurveyMonkey',
      'ranking',
      'Answer Choices,Responses,\nYes,62.67%,188\nNo,37.33%,112\nAnswered,,300\nSkipped,,12',
      'Yes 62.67 / No 37.33 / percent',
    ],
  ])('%s, as %s', (_, slide, text, shows) => {
    expect(drawn(readingOf(text, slide))).toBe(shows);
  });

  it('rows that say they count something else have no figure once it is said what the others do', () => {
    const text = 'Onderwerp;2023\nLezen (%);47,9\nBezoeken (aantal);12';
    expect(drawn(readingOf(text, 'ranking', { unit: 'percent' }))).toBe(
      'Lezen (%) 47.9 / Bezoeken (aantal) (notANumber) / percent',
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { SlideKind } from '../../../src/core/deck/types';
import { drawn, readingOf } from '../../support/readings';

describe('lines that are no file of a program show the right figures, or are asked about', () => {
  it.each<[kind: string, slide: SlideKind, text: string, shows: string]>([
    [
      'a count in front of its share',
      'ranking',
      'Scholen 120 (62%)\nGemeenten 80 (41%)',
      'Scholen 62 / Gemeenten 41 / percent',
    ],
    [
      'a count in front of its share',
      'ranking',
      'Scholen: 120 (62%)\nGemeenten: 80 (41%)',
      'Scholen 62 / Gemeenten 41 / percent',
    ],
    [
      'a count in front of its share',
      'ranking',
      'Scholen (n=120): 62%\nGemeenten (n=80): 41%',
      'Scholen 62 / Gemeenten 41 / percent',
    ],
    [
      'a count in front of its share',
      'ranking',
      'Noord 12 345 41%\nZuid 998 38%',
      'Noord 41 / Zuid 38 / percent',
    ],
    ['a count in front of its share', 'counts', 'Scholen 120 (62%)\nGemeenten 80 (41%)', '? whichColumn'],
    [
      'a number that is part of a name',
      'ranking',
      'Groep 5 62%\nGroep 6 41%',
      'Groep 5 62 / Groep 6 41 / percent',
    ],
    [
      'a number that is part of a name',
      'counts',
      'Groep 5 128\nGroep 6 130',
      'Groep 5 128 / Groep 6 130 / count',
    ],
    [
      'a comma behind a name that ends in a number',
      'ranking',
      'Groep 5,1%\nZuid-West,0%',
      'Groep 5 1 / Zuid-West 0 / percent',
    ],
    [
      'a comma behind a name that ends in a number',
      'counts',
      'Groep 5,14\nGroep 6,12\nOuders,30\nBuren,21',
      'Groep 5 14 / Groep 6 12 / Ouders 30 / Buren 21 / count',
    ],
    [
      'commas in names and in decimals',
      'ranking',
      'Zorg, welzijn 5,1%\nSport 6,2%',
      'Zorg, welzijn 5.1 / Sport 6.2 / percent',
    ],
    ['a comma that parts a share, or is in it', 'ranking', 'Noord,12,5%\nZuid,9,1%', '? commas'],
    [
      'a comma that parts a count and its share',
      'ranking',
      'Wijk,Aantal,Aandeel\nNoord,12,5%\nZuid,9,1%',
      'Noord 5 / Zuid 1 / percent',
    ],
    ['a space between thousands', 'counts', 'Noord 1 204\nZuid 998', '? whichColumn'],
    ['a space between thousands', 'counts', 'Noord: €1 204\nZuid: €2 998', 'Noord 1204 / Zuid 2998 / count'],
    ['a change', 'ranking', 'Noord: van 38% naar 41%\nZuid: van 35% naar 38%', '? noFigures'],
    [
      'a table among other lines',
      'counts',
      'Rapport\nVersie 2\n\nWijk       Aantal\nNoord, oud   €1,950\nZuid            €26\n\nn = 412\nBron: peiling\n© GGD',
      '? decimal',
    ],
    [
      'commas behind quoted names',
      'counts',
      '"Wijk",2022,2023\n"Noord",2217090,2010\n"Zuid",1,302604',
      'Noord 2217090 / Zuid 1 / count',
    ],
    [
      'commas among other lines',
      'ranking',
      'Vrije tijd\nJeugd\nWijk,n,%\nNoord,104,96\nZuid,6141,31\nn = 412\nBron: peiling\n© GGD',
      'Noord 96 / Zuid 31 / percent',
    ],
    [
      'commas in a title, a name and figures that have semicolons between them',
      'counts',
      'Tabel 3: vrije tijd, 2024\n2024;Ja, vaak;1\n2024;4 tot 8 jaar;25,1\n2024;Noord;43,2',
      '? unit',
    ],
  ])('%s, as %s: %s', (_, slide, text, shows) => {
    expect(drawn(readingOf(text, slide))).toBe(shows);
  });
});

import { describe, expect, it } from 'vitest';
import type { SlideKind } from '../../../../src/core/deck/types';
import { drawn, readingOf } from '../../../support/readings';

describe('two figures in a cell', () => {
  it.each<[kind: string, slide: SlideKind, text: string, shows: string]>([
    [
      'a count first',
      'ranking',
      'Antwoord;Totaal\nJa;188 (62,7%)\nNee;112 (37,3%)',
      'Ja 62.7 / Nee 37.3 / percent',
    ],
    [
      'a count first',
      'counts',
      'Antwoord;Totaal\nJa;1.188 (62,7%)\nNee;112 (37,3%)',
      'Ja 1188 / Nee 112 / count',
    ],
    [
      'a count first',
      'counts',
      'Antwoord;Totaal\nJa;188 (62,7%)\nNee;112 (37,3%)',
      'Ja 188 / Nee 112 / count',
    ],
    [
      'a share first',
      'ranking',
      'Antwoord;2024\nJa;62,7% (188)\nNee;37,3% [112]',
      'Ja 62.7 / Nee 37.3 / percent',
    ],
    [
      'n and a share',
      'ranking',
      'Antwoord\tUitkomst\nJa\tn=188; 62,7%\nNee\tn = 112; 37,3%',
      'Ja 62.7 / Nee 37.3 / percent',
    ],
    [
      'a stroke between',
      'ranking',
      'Antwoord;n / %\nJa;188 / 62,7%\nNee;112 / 37,3%',
      'Ja 62.7 / Nee 37.3 / percent',
    ],
    [
      'a comma between',
      'ranking',
      'Answer,Responses\nYes,"62.67%, 188"\nNo,"37.33%, 112"',
      'Yes 62.67 / No 37.33 / percent',
    ],
    [
      'a space between',
      'stacked',
      ';Eens;Oneens\nA;62% 188;38% 112\nB;50% 150;50% 150',
      '[Eens, Oneens] / A 62 38 / B 50 50 / percent',
    ],
    [
      'told by the head',
      'ranking',
      'Antwoord;n (%)\nJa;188 (62,7)\nNee;112 (37,3)',
      'Ja 62.7 / Nee 37.3 / percent',
    ],
    [
      'told by the head',
      'ranking',
      'Antwoord;% (n)\nJa;62,7 (188)\nNee;37,3 (112)',
      'Ja 62.7 / Nee 37.3 / percent',
    ],
    [
      'in several columns',
      'comparison',
      'Antwoord;Jongens;Meisjes\nJa;88 (61,1%);100 (64,1%)\nNee;56 (38,9%);x',
      '[Jongens, Meisjes] / Ja 61.1 64.1 / Nee 38.9 (secret) / percent',
    ],
    [
      'in several columns',
      'comparison',
      'Antwoord;Jongens n (%);Meisjes n (%)\nJa;88 (61,1);100 (64,1)\nNee;x;0',
      '[Jongens %, Meisjes %] / Ja 61.1 64.1 / Nee (secret) 0 / percent',
    ],
    [
      'a mean and how far others are',
      'ranking',
      'School;Gemiddelde (SD)\nA;7,4 (1,2)\nB;6,9 (1,5)',
      'A 7.4 / B 6.9 / count',
    ],
    [
      'an interval',
      'ranking',
      'Wijk;% (95%-BI)\nA;41,5 (38,2-44,8)\nB;38,2 [35,1-41,3]',
      'A 41.5 / B 38.2 / percent',
    ],
    [
      'nothing that tells which is which',
      'ranking',
      'Antwoord;2024\nJa;62 (18)\nNee;38 (11)',
      '? whichColumn',
    ],
    [
      'nothing that tells which is which',
      'ranking',
      'Wijk;Jongeren (%)\nA;61 (88)\nB;60 (70)',
      '? whichColumn',
    ],
    ['a part of a whole', 'ranking', 'Antwoord;Aantal\nJa;188 van 300\nNee;112 van 300', '? whichColumn'],
  ])('%s, as %s', (_, slide, text, shows) => {
    expect(drawn(readingOf(text, slide))).toBe(shows);
  });

  it('are columns to choose from', () => {
    const text = 'Antwoord;2024\nJa;62 (18)\nNee;38 (11)';
    const choices = { roles: { 1: 'unused', 2: 'figure' }, unit: 'count' } as const;
    expect(drawn(readingOf(text, 'ranking', choices))).toBe('Ja 18 / Nee 11 / count');
  });

  it.each([
    'Kind;Jaar\nA;2019 (1)\nB;2020 (2)',
    'Wijk;Deel\nA;1/2\nB;3/4',
    'Kleur;Punten\nA;12, 13\nB;14, 15',
  ])('are none in %j', (text) => {
    expect(readingOf(text).columns).toHaveLength(2);
  });
});

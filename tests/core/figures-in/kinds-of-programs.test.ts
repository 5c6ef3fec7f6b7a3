import { describe, expect, it } from 'vitest';
import type { SlideKind } from '../../../src/core/deck/types';
import { drawn, readingOf } from '../../support/readings';

describe('a table of a program for figures shows the right ones, or is asked about', () => {
  it.each<[kind: string, slide: SlideKind, text: string, shows: string]>([
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
    [
      'a table of SPSS in German',
      'ranking',
      'Antwort;Häufigkeit;Prozent;Kumulierte Prozente\nJa;188;62,7;62,7\nNein;112;37,3;100,0\nGesamt;300;100,0;',
      'Ja 62.7 / Nein 37.3 / percent',
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

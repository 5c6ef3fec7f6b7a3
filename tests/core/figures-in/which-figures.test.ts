import { expect, it } from 'vitest';
import type { SlideKind } from '../../../src/core/deck/types';
import { drawn, readingOf } from '../../support/readings';

it.each(['1950¹', '1950 (p)', '1950*', '1950 r'])(
  '%s is a figure like the others in its column',
  (figure) => {
    const text = `Periode;Onderwerp;Aantal\n2022;Lezen;${figure}\n2023;Lezen;x\n2022;Spelen;x\n2023;Spelen;1950`;
    expect(drawn(readingOf(text))).toBe(
      '2022 Lezen 1950 / 2023 Lezen (secret) / 2022 Spelen (secret) / 2023 Spelen 1950 / count',
    );
  },
);

it.each<[kind: string, slide: SlideKind, text: string, shows: string]>([
  [
    'quarters side by side',
    'lines',
    'Wijk;Q1;Q2;Q3;Q4\nNoord;141;142;143;144\nZuid;151;152;153;154',
    '[Noord, Zuid] / Q1 141 151 / Q2 142 152 / Q3 143 153 / Q4 144 154 / count',
  ],
  [
    'quarters side by side',
    'comparison',
    'Wijk;Q1;Q2;Q3;Q4\nNoord;141;142;143;144\nZuid;151;152;153;154',
    '[Q3, Q4] / Noord 143 144 / Zuid 153 154 / count',
  ],
  [
    'quartiles next to a median',
    'ranking',
    'School;Aantal;Q1;Mediaan;Q3\nNoord;141;142;143;144\nZuid;151;152;153;154',
    'Noord 141 / Zuid 151 / count',
  ],
  [
    'what was reckoned from figures that are all missing',
    'ranking',
    'Onderwerp;N;Percentage;±;Cumulatief %\nLezen;200;x;3;10\nSpelen;201;x;3;20',
    '? noFigures',
  ],
])('%s, as %s', (_, slide, text, shows) => {
  expect(drawn(readingOf(text, slide))).toBe(shows);
});

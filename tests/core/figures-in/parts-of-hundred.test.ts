import { expect, it } from 'vitest';
import { drawn, readingOf } from '../../support/readings';

it.each([
  ['Groep;\nJongens;34\nMeisjes;65', '? unit'],
  ['Groep;\nJongens;34\nMeisjes;67', 'Jongens 34 / Meisjes 67 / percent'],
  ['Groep;\nJongens;33\nMeisjes;33\nAnders;33', 'Jongens 33 / Meisjes 33 / Anders 33 / percent'],
])('bare numbers are shares of a whole only as far as their rounding goes: %s', (text, shows) => {
  expect(drawn(readingOf(text, 'ring'))).toBe(shows);
});

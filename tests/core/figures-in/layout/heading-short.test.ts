import { describe, expect, it } from 'vitest';
import { drawn, readingOf } from '../../../support/readings';

describe('a heading that is shorter than the rows below it', () => {
  it.each([
    [
      'R leaves out the head of its row numbers',
      'wijk;jongens;meisjes\n1;Noord;41,5%;20%\n2;Zuid;38,1%;30%',
      '[jongens, meisjes] / Noord 41.5 20 / Zuid 38.1 30 / percent',
    ],
    [
      'the columns of figures alone have a head',
      '2022 (%);2023 (%)\nNoord;41,5;20\nZuid;38,1;30',
      '[2022 (%), 2023 (%)] / Noord 41.5 20 / Zuid 38.1 30 / percent',
    ],
    [
      'the names of two columns have none',
      'Percentage 2022;Percentage 2023\nNoord;Jongens;41,5;20\nZuid;Jongens;38,1;30\nZuid;Meisjes;31;32',
      '[Percentage 2022, Percentage 2023] / Noord Jongens 41.5 20 / Zuid Jongens 38.1 30 / Zuid Meisjes 31 32 / percent',
    ],
  ])('stands above its own columns: %s', (_, text, shows) => {
    expect(drawn(readingOf(text, 'comparison'))).toBe(shows);
  });

  it('stays where it is when a column at the end has no head', () => {
    expect(drawn(readingOf('Wijk;Aandeel 2022\nNoord;41%;1\nZuid;38%;2'))).toBe(
      'Noord 41 / Zuid 38 / percent',
    );
    expect(drawn(readingOf('ID;Wijk;%\n1;Noord;41;9\n2;Zuid;38;8'))).toBe('Noord 41 / Zuid 38 / percent');
  });
});

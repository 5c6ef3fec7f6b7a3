import { describe, expect, it } from 'vitest';
import { drawn, readingOf } from '../../support/readings';

describe('a table that is turned round', () => {
  it.each([
    'Onderwerp;2023;2024\nOost;x;x\nGroep 5;101;0',
    'Wijk;2022;2023;2024\nNoord;1200;0,41;0,38\nZuid;950;0,2;1',
    'Onderwerp;2024;2023\nOost;1,1;101\n8-12 jaar;x;x',
    'Wijk\t2023\t2024\nNoord\t0.5\t612\nZuid\t0.25\t88',
    'Wijk;2023;2024\nNoord;101;7\nZuid;1200;3',
    'Jaar;Onderwerp;2023;2024\n2024;Zuid;101;x\n2024;Nee;0;0\n2024;Totaal;101;80',
  ])('is asked about where one year counts and another says nothing of itself: %j', (text) => {
    const reading = readingOf(text, 'lines');
    expect(reading.turned).toBe(true);
    expect(drawn(reading)).toBe('? unit');
  });

  it('keeps the names of its columns apart from a row that lacks all figures', () => {
    const { columns } = readingOf('Onderwerp;Aandeel;2024;2023\nNoord;x;0%;0\nZuid;x;0%;x', 'lines');
    expect(columns.map(({ name }) => name)).toEqual(['Onderwerp', 'Noord', 'Zuid']);
  });

  it.each([
    ['each year counts', 'Wijk;2023;2024\nNoord;101;7\nZuid;1200;300'],
    ['its rows say that they count', 'Waarde;2023;2024\nAantal Noord;101;7\nAantal Zuid;1200;3'],
    ['its figures are amounts', 'Wijk;2023;2024\nNoord;€ 101;€ 7\nZuid;€ 1200;€ 3'],
  ])('is not asked about where %s', (_, text) => {
    expect(drawn(readingOf(text, 'lines'))).toMatch(/count$/u);
  });

  it.each(['Wijk;2023;2024\nNoord;101;7\nZuid;1200;3', 'Wijk;2023;2024\nNoord;0,5;612\nZuid;0,2;88'])(
    'is asked the same as it is with its columns side by side: %j',
    (text) => {
      expect(drawn(readingOf(text, 'comparison'))).toBe('? unit');
      expect(drawn(readingOf(text, 'lines'))).toBe('? unit');
    },
  );
});

import { describe, expect, it } from 'vitest';
import { drawn, readingOf } from '../../support/readings';

describe('a table that is turned round', () => {
  it.each([
    'Onderwerp;2023;2024\nOost;x;x\nGroep 5;101;0',
    'Wijk;2022;2023;2024\nNoord;1200;0,41;0,38\nZuid;950;0,2;1',
    'Onderwerp;2024;2023\nOost;1,1;101\n8-12 jaar;x;x',
    'Wijk\t2023\t2024\nNoord\t0.5\t612\nZuid\t0.25\t88',
    'Wijk;2023;2024\nNoord;101;7\nZuid;1200;3',
    'Wijk;2023;2024\nNoord;1.000;0,25\nZuid;x;x',
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

  it.each<[text: string, shows: string, left: readonly string[]]>([
    [
      'Wijk;2022;2024;Verschil\nNoord;40,5;44,1;3,6\nZuid;38,2;37,9;-0,3',
      '[Noord, Zuid] / 2022 40.5 38.2 / 2024 44.1 37.9 / percent',
      ['Verschil'],
    ],
    [
      'Leeftijd;jan;feb;mrt;Totaal\n4-8;12%;14%;16%;42%\n8-12;20%;22%;18%;60%',
      '[4-8, 8-12] / jan 12 20 / feb 14 22 / mrt 16 18 / percent',
      ['Totaal'],
    ],
    [
      'Jaar;Wijk;2023;2024;Aantal\n2024;Noord;41%;42%;120\n2024;Zuid;39%;40%;80\n2024;Totaal;40%;41%;200',
      '[Noord, Zuid] / 2023 41 39 / 2024 42 40 / percent',
      ['Aantal'],
    ],
  ])('has neither totals nor rows that are no periods: %j', (text, shows, left) => {
    const reading = readingOf(text, 'lines');
    expect(drawn(reading)).toBe(shows);
    expect(reading.notices.flatMap((notice) => (notice.code === 'otherRow' ? [notice.name] : []))).toEqual(
      left,
    );
  });

  it('takes a row along that a person says is one', () => {
    const text = 'Wijk;2022;2024;Gemiddeld\nNoord;40,5%;44,1%;42,3%\nZuid;38,2%;37,9%;38,1%';
    expect(drawn(readingOf(text, 'lines', { marks: { 4: 'data' } }))).toBe(
      '[Noord, Zuid] / 2022 40.5 38.2 / 2024 44.1 37.9 / Gemiddeld 42.3 38.1 / percent',
    );
  });

  it('offers what stands below it in the file as footnote and source', () => {
    const text = 'Wijk;2022;2024\nNoord;41%;44%\nZuid;38%;37%\nn = 412;;\nBron: eigen peiling;;';
    expect(readingOf(text, 'lines').proposal).toMatchObject({ footnote: 'n = 412', source: 'eigen peiling' });
  });
});

import { describe, expect, it } from 'vitest';
import { isPeriod, periodName } from '../../../../src/core/figures-in/layout/periods';

describe('a time', () => {
  it.each([
    ...['2023', '2023*', '2023 (voorlopig)', '2022 definitief', '2023JJ00', 'FY2023', 'X2023', 'Jaar 2023'],
    ...['2023-I', '2023 IV', '2023-Q1', '2023Q3', 'Q1 2023', 'K1', '1e kwartaal 2023', '2023 1e kwartaal'],
    ...['kwartaal 1 2023', '1st quarter 2023', '2e halfjaar 2023', 'H1 2023', 'najaar 2023', 'week 12'],
    ...[
      'jan-23',
      "jan. '24",
      'Januari 2024',
      '2023 januari',
      '2024-01',
      '01-2024',
      'mrt',
      'März 2024',
      '2024-W01',
    ],
    ...['2022/2023', '2022-23', "2022-'23", "'22-'23", '22/23', 'schooljaar 2022/2023', '1990-1994'],
    ...[
      '1-1-2024',
      '01.02.2024',
      '2024-01-31',
      '31 december 2023',
      '31 dec',
      'Dec 31, 2023',
      '2024-05-01 10:00',
    ],
    ...['nulmeting', 'meting 2', 'T0', '2023 (%)', '% 2023', '2023 aantal', 'Aandeel 2023', 'per 1-1-2024'],
  ])('is %j', (text) => {
    expect(isPeriod(text)).toBe(true);
  });

  it.each([
    ...['4-8', '12-18', '12 jaar', '1e klas', 'Groep 5', '41%', '1.234', '2.5', 'Noord 2', 'Marta', 'Winter'],
    ...[
      '100',
      '2500',
      '3e plaats',
      'H1N1',
      'Q',
      'i',
      'iv',
      '1-2',
      'mei kinderen',
      '2023 bezoekers',
      'T-shirt',
    ],
  ])('is not %j', (text) => {
    expect(isPeriod(text)).toBe(false);
  });

  it.each([
    ['2023*', '2023'],
    ['2023 (voorlopig)', '2023'],
    ['2023 (%)', '2023'],
    ['% 2023', '2023'],
    ['X2023', '2023'],
    ['Aantal 1e kwartaal 2023', '1e kwartaal 2023'],
    ['2024KW02', '2e kwartaal 2024'],
    ['2024MM03', '03-2024'],
    ['Jan 2023', 'Jan 2023'],
    ['Groep 5', 'Groep 5'],
  ])('%j is called %j', (text, name) => {
    expect(periodName(text)).toBe(name);
  });
});

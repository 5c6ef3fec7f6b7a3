import * as fc from 'fast-check';
import { writtenAs, type Style, type TrueUnit } from './writing';

const NAMES = [
  'Noord',
  'Zuid-West',
  'Oud-Oost',
  'Café',
  '4 tot 8 jaar',
  '8-12 jaar',
  'Het Dorp',
  'Ja, vaak',
  'Nee',
  'Groep 5',
  'Vmbo (basis)',
  '’s-Gravenland',
];
/** What stands side by side. */
const SERIES = [
  ['Jongens', 'Meisjes', 'Anders'],
  ['2022', '2023', '2024'],
  ['2022*', '2023*', '2024**'],
  ['2021/22', '2022/23', '2023/24'],
  ['Q1 2024', 'Q2 2024', 'Q3 2024'],
  ['jan-24', 'feb-24', 'mrt-24'],
  ['1-1-2024', '1-4-2024', '1-7-2024'],
  ['Regio', 'Provincie Utrecht', 'Nederland'],
  ['Eens', 'Neutraal', 'Oneens'],
];
const MISSING = ['x', '.', '-', '<5', '', 'n.v.t.', 'geheim', '..', ':', '*', 'n.b.', '–'];
const MARKS = ['*', '¹', ' (p)', '**', ' b'];

const share = fc.oneof(
  fc.nat(1000).map((n) => n / 10),
  fc.integer({ min: 1, max: 100_000 }).map((n) => n / 1000),
  fc.integer({ min: 1, max: 100 }),
);
const count = fc.oneof(fc.nat(120), fc.nat(3000), fc.nat(4_000_000), fc.integer({ min: 1950, max: 2060 }));

/** Once in so many times. */
const now = <T>(made: fc.Arbitrary<T>, times: number) =>
  fc.oneof({ weight: 1, arbitrary: made }, { weight: times, arbitrary: fc.constant(null) });

const MOST = { names: 8, series: 3 };
const grid = <T>(of: fc.Arbitrary<T>) =>
  fc.array(fc.array(of, { minLength: MOST.series, maxLength: MOST.series }), {
    minLength: MOST.names,
    maxLength: MOST.names,
  });

/** What a table says, with figures as a program writes them. */
export const factsIn = (style: fc.Arbitrary<Style>) =>
  fc
    .record({
      style,
      names: fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: MOST.names }),
      series: fc
        .constantFrom(...SERIES)
        .chain((all) => fc.integer({ min: 2, max: 3 }).map((n) => all.slice(0, n))),
      shares: fc.oneof(...[share, share.map(Math.round)].map(grid)),
      counts: grid(count),
      gaps: grid(now(fc.constantFrom(...MISSING), 12)),
      marks: grid(now(fc.constantFrom(...MARKS), 15)),
      clean: fc.boolean(),
    })
    .map(({ style: own, ...made }) => ({
      ...made,
      /** The figure of a row and a series, as the table has it; or what it has instead. */
      cell(row: number, series: number, unit: TrueUnit): string {
        const gap = made.gaps[row]?.[series] ?? null;
        if (gap !== null && !made.clean) return gap;
        const mark = made.clean ? '' : (made.marks[row]?.[series] ?? '');
        return `${writtenAs(this.value(row, series, unit), unit, own)}${mark}`;
      },
      value: (row: number, series: number, unit: TrueUnit) =>
        (unit === 'percent' ? made.shares : made.counts)[row]?.[series] ?? 0,
      /** The sum of a column. */
      sum(series: number, unit: TrueUnit): string {
        const all = made.names.map((_, row) => this.value(row, series, unit));
        return writtenAs(Number(all.reduce((sum, value) => sum + value, 0).toFixed(3)), unit, own);
      },
    }));
export type Facts = ReturnType<typeof factsIn> extends fc.Arbitrary<infer F> ? F : never;

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isFigure, type Reading } from '../../../src/core/figures-in/reading/reading';
import { readingOf } from '../../support/readings';

/** `RANDOM_TABLES=100000` tries that many. */
const RUNS = Number(process.env.RANDOM_TABLES ?? 1000);

const LABELS = [
  'Noord',
  'Zuid',
  'Oost',
  'West',
  'Café',
  '4 tot 8 jaar',
  '8-12 jaar',
  'Het Dorp',
  'Ja',
  'Nee',
  'Groep 5',
];
const SHARE_HEADS = ['Aandeel', 'Percentage', 'Deelname (%)', '2024', 'Jongens', 'Antwoord %'];
const COUNT_HEADS = ['Aantal', 'Bezoekers', '2023', 'Kinderen', 'Meisjes'];
const MISSING = ['x', '.', '-', '<5', '', 'n.v.t.', 'geheim'];

/** How a program writes figures. */
const style = fc.record({
  decimal: fc.constantFrom(',', '.'),
  group: fc.constantFrom('none', 'space', 'other'),
  sign: fc.constantFrom('%', ' %', ''),
  fraction: fc.boolean(),
  money: fc.boolean(),
  separator: fc.constantFrom(';', '\t', '|', ','),
});
type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;

const column = fc.oneof(
  fc.record({
    unit: fc.constant('percent' as const),
    head: fc.constantFrom(...SHARE_HEADS),
    values: fc.array(
      fc.integer({ min: 0, max: 100_000 }).map((n) => n / 1000),
      { minLength: 11, maxLength: 11 },
    ),
  }),
  fc.record({
    unit: fc.constant('percent' as const),
    head: fc.constantFrom(...SHARE_HEADS),
    values: fc.array(
      fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
      { minLength: 11, maxLength: 11 },
    ),
  }),
  fc.record({
    unit: fc.constant('count' as const),
    head: fc.constantFrom(...COUNT_HEADS),
    values: fc.array(fc.oneof(fc.nat(120), fc.nat(3000), fc.nat(4_000_000)), {
      minLength: 11,
      maxLength: 11,
    }),
  }),
);

const table = fc.record({
  style,
  labels: fc.shuffledSubarray(LABELS, { minLength: 2, maxLength: 8 }),
  columns: fc.uniqueArray(column, { minLength: 1, maxLength: 3, selector: ({ head }) => head }),
  gaps: fc.array(fc.option(fc.constantFrom(...MISSING), { freq: 8 }), { minLength: 33, maxLength: 33 }),
  marks: fc.array(fc.constantFrom('', '', '', '', '', '*'), { minLength: 33, maxLength: 33 }),
  heading: fc.constantFrom(true, true, true, false),
  title: fc.boolean(),
  code: fc.constantFrom('none', 'ID', 'Postcode'),
  year: fc.boolean(),
  total: fc.boolean(),
  tail: fc.subarray(['n = 412', 'Bron: eigen peiling 2024', '* voorlopig cijfer']),
  kind: fc.constantFrom('ranking', 'counts', 'lines', 'comparison', 'columns'),
});
type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

function written(
  value: number,
  unit: 'percent' | 'count',
  { decimal, group, sign, fraction, money }: Style,
): string {
  const isFraction = unit === 'percent' && fraction;
  const number = isFraction ? value / 100 : value;
  const [whole = '', part = ''] = String(Number(number.toFixed(6))).split('.');
  const between = { none: '', space: ' ', other: decimal === ',' ? '.' : ',' }[group];
  const grouped = whole.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/gu, between);
  const digits = part === '' ? grouped : `${grouped}${decimal}${part}`;
  if (unit === 'count') return money ? `€ ${digits}` : digits;
  return isFraction ? digits : `${digits}${sign}`;
}

function textOf(made: Table): string {
  const { style: own, labels, columns, separator } = { ...made, separator: made.style.separator };
  const row = (before: readonly string[], label: string, cells: readonly string[]) => [
    ...before,
    label,
    ...cells,
  ];
  const before = (i: number) => [
    ...(made.code === 'none' ? [] : [made.code === 'ID' ? String(i) : String(1011 + i)]),
    ...(made.year ? ['2024'] : []),
  ];
  const body = labels.map((label, i) =>
    row(
      before(i),
      label,
      columns.map(({ values, unit }, c) => {
        const gap = made.gaps[i * 3 + c] ?? null;
        return gap ?? `${written(values[i] ?? 0, unit, own)}${made.marks[i * 3 + c] ?? ''}`;
      }),
    ),
  );
  const heads = [
    ...(made.code === 'none' ? [] : [made.code]),
    ...(made.year ? ['Jaar'] : []),
    'Onderwerp',
    ...columns.map(({ head }) => head),
  ];
  const sums = columns.map(({ values, unit }) =>
    written(Math.round(values.slice(0, labels.length).reduce((sum, value) => sum + value, 0)), unit, own),
  );
  const rows = [
    ...(made.title ? [['Vrije tijd van kinderen'], []] : []),
    ...(made.heading ? [heads] : []),
    ...body,
    ...(made.total ? [row(before(labels.length), 'Totaal', sums)] : []),
    ...made.tail.map((text) => [text]),
  ];
  const width = heads.length;
  const quoted = (cell: string) => (cell.includes(separator) ? `"${cell}"` : cell);
  return rows
    .map((cells) => Array.from({ length: width }, (_, i) => quoted(cells[i] ?? '')).join(separator))
    .join('\r\n');
}

/** Each figure that is drawn, with the column and the row of the table that it is named after. */
function figuresOf(made: Table, { proposal, columns, turned }: Reading) {
  const used = columns.flatMap(({ role }, i) => (role === 'figure' ? [i] : []));
  const first = 1 + (made.code === 'none' ? 0 : 1) + (made.year ? 1 : 0);
  return (proposal?.rows ?? []).flatMap(({ label, values }) =>
    values.flatMap((value, i) => {
      // Turned round, names and heads change places. A total is drawn under its own name.
      const name = turned ? (proposal?.names[i] ?? '') : label;
      if (!isFigure(value) || name.endsWith('Totaal')) return [];
      const own = turned
        ? made.columns.find(({ head }) => label.endsWith(head))
        : made.columns[(used[i] ?? -1) - first];
      const place = made.labels.findIndex((each) => name.endsWith(each));
      return [{ label, unit: proposal?.unit, value, own, place }];
    }),
  );
}

it('what is drawn of a table are its own figures, or something is asked', () => {
  let drawn = 0;
  fc.assert(
    fc.property(table, (made) => {
      const reading = readingOf(textOf(made), made.kind);
      if (reading.proposal === undefined) expect(reading.questions).not.toEqual([]);
      else drawn += 1;
      for (const { label, unit, value, own, place } of figuresOf(made, reading)) {
        // A slide of counts shows bare numbers, as a file does that says nothing of them.
        const right = made.kind === 'counts' && Number.isInteger(value) ? 'count' : own?.unit;
        expect([label, unit, value]).toEqual([label, right, own?.values[place]]);
      }
    }),
    { numRuns: RUNS },
  );
  // A reader that asks about everything would be of no use.
  expect(drawn).toBeGreaterThan(RUNS / 10);
});

import * as fc from 'fast-check';
import type { Facts } from './facts';
import type { Grid, TrueUnit } from './writing';

/** What is said of a table beside its figures, and which columns stand before its names. */
export const aroundTable = fc.record({
  title: fc.constantFrom<readonly string[][]>(
    [],
    [['Vrije tijd van kinderen']],
    [['Tabel 3: vrije tijd, 2024'], []],
    [['Peildatum', '1-1-2024'], []],
    [['Rapport jeugd'], ['Versie 2 van 12 maart 2024'], []],
  ),
  tail: fc.subarray<readonly string[]>([
    ['n = 412'],
    ['Bron: eigen peiling 2024'],
    ['* voorlopig cijfer'],
    ['Peildatum', '2024'],
    ['© GGD 2024'],
    ['1) zonder het buitengebied'],
  ]),
  before: fc.constantFrom('none', 'none', 'ID', 'Postcode', 'Gemeentecode', 'Nr', 'BRIN'),
  year: fc.nat(3).map((n) => n === 0),
  total: fc.constantFrom(
    'none',
    'none',
    'Totaal',
    'Eindtotaal',
    'Totaal generaal',
    'Alle kinderen totaal',
    'TOTAAL:',
  ),
  respondents: fc.nat(4).map((n) => n === 0),
});
export type Around = typeof aroundTable extends fc.Arbitrary<infer A> ? A : never;

/** A table with its names in front of one or two columns, or of each series. */
type Layout = (facts: Facts, around: Around, unit: TrueUnit) => Grid;

const HEADS = { percent: 'Percentage', count: 'Aantal' } as const;
const SHORT = { percent: '%', count: 'n' } as const;
const other = (unit: TrueUnit): TrueUnit => (unit === 'percent' ? 'count' : 'percent');

const CODES = {
  none: [],
  ID: ['0', '1', '2', '3', '4', '5', '6', '7', '8'],
  Nr: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  Postcode: ['1011', '1012', '1018', '1021', '1023', '1031', '1043', '1051', '1064'],
  Gemeentecode: ['GM0363', 'GM0599', 'GM0518', 'GM0344', 'GM0014', 'GM0034', 'GM0106', 'GM0153', 'GM0200'],
  BRIN: ['00AP', '01BZ', '03CD', '04EF', '05GH', '06IJ', '07KL', '08MN', '09OP'],
} as const;

/** Rows with a name, and what stands in front of it. */
function named(facts: Facts, { before, year }: Around, cells: (row: number) => readonly string[]): Grid {
  return facts.names.map((name, row) => [
    ...front(before, row),
    ...(year ? ['2024'] : []),
    name,
    ...cells(row),
  ]);
}
const front = (before: Around['before'], row: number) =>
  before === 'none' ? [] : [CODES[before][row] ?? ''];
const frontHeads = ({ before, year }: Around) => [
  ...(before === 'none' ? [] : [before]),
  ...(year ? ['Jaar'] : []),
];

function withTotal(around: Around, cells: readonly string[]): Grid {
  if (around.total === 'none') return [];
  return [[...frontHeads(around).map(() => ''), around.total, ...cells]];
}

/** Names, and a column for each series. */
const wide: Layout = (facts, around, unit) => [
  [...frontHeads(around), 'Onderwerp', ...facts.series],
  ...named(facts, around, (row) => facts.series.map((_, i) => facts.cell(row, i, unit))),
  ...withTotal(
    around,
    facts.series.map((_, i) => facts.sum(i, unit)),
  ),
];

/** A name, and one figure or two of different units. */
const single: Layout = (facts, around, unit) => [
  [...frontHeads(around), 'Onderwerp', HEADS[unit]],
  ...named(facts, around, (row) => [facts.cell(row, 0, unit)]),
  ...withTotal(around, [facts.sum(0, unit)]),
];
const both: Layout = (facts, around, unit) => [
  [...frontHeads(around), 'Onderwerp', HEADS[unit], HEADS[other(unit)]],
  ...named(facts, around, (row) => [facts.cell(row, 0, unit), facts.cell(row, 0, other(unit))]),
  ...withTotal(around, [facts.sum(0, unit), facts.sum(0, other(unit))]),
];

/** A row of series above a row of units. */
const grouped: Layout = (facts, around, unit) => {
  const units = [unit, other(unit)];
  const pad = frontHeads(around).map(() => '');
  return [
    [...pad, '', ...facts.series.flatMap((name) => [name, ''])],
    [...frontHeads(around), 'Onderwerp', ...facts.series.flatMap(() => units.map((each) => SHORT[each]))],
    ...named(facts, around, (row) =>
      facts.series.flatMap((_, i) => units.map((each) => facts.cell(row, i, each))),
    ),
  ];
};

/** A row for each name and each series. */
const long: Layout = (facts, around, unit) => [
  [...frontHeads(around), 'Wijk', 'Groep', 'Waarde', 'Eenheid'],
  ...facts.series.flatMap((series, i) =>
    named(facts, around, (row) => [series, facts.cell(row, i, unit), unit === 'percent' ? '%' : 'aantal']),
  ),
];

/** Series below each other, names side by side. */
const turned: Layout = (facts, _, unit) => [
  ['', ...facts.names],
  ...facts.series.map((series, i) => [series, ...facts.names.map((__, row) => facts.cell(row, i, unit))]),
];

/** Two figures in one cell. */
const paired: Layout = (facts, around, unit) => [
  [...frontHeads(around), 'Onderwerp', `${HEADS[unit]} (${SHORT[other(unit)]})`],
  ...named(facts, around, (row) => [`${facts.cell(row, 0, unit)} (${facts.cell(row, 0, other(unit))})`]),
];

/** Names below the series that they belong to. */
const captioned: Layout = (facts, _, unit) => [
  ['Onderwerp', HEADS[unit]],
  ...facts.series.flatMap((series, i) => [
    [series, ''],
    ...facts.names.map((name, row) => [`  ${name}`, facts.cell(row, i, unit)]),
  ]),
];

/** Series that have a sum of their own. */
const subtotals: Layout = (facts, _, unit) => [
  ['Groep', 'Onderwerp', HEADS[unit]],
  ...facts.series.flatMap((series, i) => [
    ...facts.names.map((name, row) => [row === 0 ? series : '', name, facts.cell(row, i, unit)]),
    ['', `Totaal ${series}`, facts.sum(i, unit)],
  ]),
];

/** With a column reckoned from the others, and one of how many were asked. */
const derived: Layout = (facts, around, unit) => [
  [...frontHeads(around), 'Onderwerp', ...facts.series, 'Verschil', 'n'],
  ...named(facts, around, (row) => [
    ...facts.series.map((__, i) => facts.cell(row, i, unit)),
    '1',
    String(200 + row),
  ]),
];

export const LAYOUTS = { wide, single, both, grouped, long, turned, paired, captioned, subtotals, derived };
export type LayoutName = keyof typeof LAYOUTS;

/** The table with what stands around it. */
export function tableOf(name: LayoutName, facts: Facts, around: Around, unit: TrueUnit): Grid {
  const body = LAYOUTS[name](facts, around, unit);
  const columns = Math.max(...body.map((row) => row.length));
  const respondents = around.respondents && columns > 1 ? [['n', '412']] : [];
  const isPlain = around.before === 'none' && !around.year && name !== 'long' && name !== 'subtotals';
  return [...around.title, ...body, ...(isPlain ? respondents : []), ...around.tail];
}

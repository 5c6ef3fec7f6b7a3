import type { Facts } from './facts';
import { frontHeads, HEADS, named, other, SHORT, withTotal, type Around, type Layout } from './layout-parts';
import { LAYOUTS_OF_PROGRAMS } from './layouts-of-programs';
import type { Grid, TrueUnit } from './writing';

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

/** Columns that count one thing and the other in turn. */
const mixed: Layout = (facts, around, unit) => {
  const unitAt = (i: number) => (i % 2 === 0 ? unit : other(unit));
  return [
    [...frontHeads(around), 'Onderwerp', ...facts.series.map((name, i) => `${name} (${SHORT[unitAt(i)]})`)],
    ...named(facts, around, (row) => facts.series.map((_, i) => facts.cell(row, i, unitAt(i)))),
    ...withTotal(
      around,
      facts.series.map((_, i) => facts.sum(i, unitAt(i))),
    ),
  ];
};

/** Rows without anything above them. */
const headless: Layout = (facts, around, unit) =>
  named(facts, around, (row) => facts.series.slice(0, 1).map((_, i) => facts.cell(row, i, unit)));

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

export const LAYOUTS = {
  ...{ wide, single, both, mixed, headless, grouped, long, turned, paired, captioned, subtotals, derived },
  ...LAYOUTS_OF_PROGRAMS,
};
export type LayoutName = keyof typeof LAYOUTS;

/** The table with what stands around it. */
export function tableOf(name: LayoutName, facts: Facts, around: Around, unit: TrueUnit): Grid {
  const body = LAYOUTS[name](facts, around, unit);
  const columns = Math.max(...body.map((row) => row.length));
  const respondents = around.respondents && columns > 1 ? [['n', '412']] : [];
  const isPlain = around.before === 'none' && !around.year && name !== 'long' && name !== 'subtotals';
  // Without a heading of their own figures would take a day above them for it.
  const title = name === 'headless' ? around.title.filter((row) => row.length < 2) : around.title;
  return [...title, ...body, ...(isPlain ? respondents : []), ...around.tail];
}

import { frontHeads, HEADS, named, other, SHORT, withTotal, type Layout } from './layout-parts';

const REMARKS = ['', 'zie p. 12', '2 scholen gesloten', '', 'nieuw in 2024', 'n = 38', '1', ''];

/** Dimensions that say the same in every row, as a database hands them over. */
const flat: Layout = (facts, around, unit) => [
  ['Geslacht', ...frontHeads(around), 'Onderwerp', 'Perioden', `${HEADS[unit]} (${SHORT[unit]})`],
  ...named(facts, around, (row) => ['2024', facts.cell(row, 0, unit)]).map((row) => [
    'Totaal mannen en vrouwen',
    ...row,
  ]),
];

/** A row for each name and each series, with figures of both units. */
const crossed: Layout = (facts, around, unit) => [
  [...frontHeads(around), 'Wijk', 'Groep', HEADS[unit], HEADS[other(unit)]],
  ...facts.series.flatMap((series, i) =>
    named(facts, around, (row) => [series, facts.cell(row, i, unit), facts.cell(row, i, other(unit))]),
  ),
];

/** Words behind the figures, some with numbers in them. */
const remarked: Layout = (facts, around, unit) => [
  [...frontHeads(around), 'Onderwerp', HEADS[unit], 'Opmerking'],
  ...named(facts, around, (row) => [facts.cell(row, 0, unit), REMARKS[row] ?? '']),
  ...withTotal(around, [facts.sum(0, unit), '']),
];

/** What only orders rows, or puts them on a map, in front of the figures. */
const onMap: Layout = (facts, around, unit) => [
  [...frontHeads(around), 'Onderwerp', 'lat', 'lon', 'Plaats', HEADS[unit]],
  ...named(facts, around, (row) => [
    `52.${1234 + row}`,
    `5.${1034 + row}`,
    String(row + 1),
    facts.cell(row, 0, unit),
  ]),
];

/** How sure the figures are, and what they add up to. */
const surveyed: Layout = (facts, around) => [
  [...frontHeads(around), 'Onderwerp', 'N', 'Percentage', '±', 'Cumulatief %', 'Weegfactor'],
  ...named(facts, around, (row) => [
    String(200 + row),
    facts.cell(row, 0, 'percent'),
    '3',
    String(10 * (row + 1)),
    '1',
  ]),
];

/** What stands in a column of sums. */
export const SUM = 9999;

/** The sums first: in the first row, and in the first column of figures. */
const sumsFirst: Layout = (facts, around, unit) => [
  [...frontHeads(around), 'Onderwerp', 'Totaal', ...facts.series],
  ...withTotal({ ...around, total: 'Totaal' }, [
    String(SUM),
    ...facts.series.map((_, i) => facts.sum(i, unit)),
  ]),
  ...named(facts, around, (row) => [String(SUM), ...facts.series.map((_, i) => facts.cell(row, i, unit))]),
];

/** The heading once more, as on every page of a print. */
const paged: Layout = (facts, around, unit) => {
  const heading = [...frontHeads(around), 'Onderwerp', ...facts.series];
  const rows = named(facts, around, (row) => facts.series.map((_, i) => facts.cell(row, i, unit)));
  // A page has more than one row.
  const half = rows.length < 4 ? rows.length : Math.ceil(rows.length / 2);
  return [heading, ...rows.slice(0, half), [], heading, ...rows.slice(half)];
};

/** A row of units below the heading. */
const unitRow: Layout = (facts, around, unit) => [
  [...frontHeads(around), 'Onderwerp', ...facts.series],
  [...frontHeads(around).map(() => ''), '', ...facts.series.map(() => SHORT[unit])],
  ...named(facts, around, (row) => facts.series.map((_, i) => facts.cell(row, i, unit))),
];

/** Three rows of headings: what, of whom, and in what. */
const threeHeads: Layout = (facts, around, unit) => {
  const pad = frontHeads(around).map(() => '');
  return [
    [...pad, '', 'Peiling 2024', ...facts.series.slice(1).map(() => '')],
    [...pad, '', ...facts.series],
    [...frontHeads(around), 'Onderwerp', ...facts.series.map(() => SHORT[unit])],
    ...named(facts, around, (row) => facts.series.map((_, i) => facts.cell(row, i, unit))),
  ];
};

/** An empty row and an empty column between any two. */
const airy: Layout = (facts, around, unit) => [
  [...frontHeads(around), 'Onderwerp', '', ...facts.series.flatMap((name) => [name, ''])],
  [],
  ...named(facts, around, (row) => [
    '',
    ...facts.series.flatMap((_, i) => [facts.cell(row, i, unit), '']),
  ]).flatMap((row) => [row, []]),
];

/** Each series as a table of its own, with a title and a sum. */
const apart: Layout = (facts, _, unit) =>
  facts.series.flatMap((series, i) => [
    [`Tabel ${i + 1}. ${series}`],
    ['Onderwerp', HEADS[unit]],
    ...facts.names.map((name, row) => [name, facts.cell(row, i, unit)]),
    ['Totaal', facts.sum(i, unit)],
    [],
  ]);

/** What a program for statistics prints of a question. */
const tabulated: Layout = (facts) => [
  ['Vraag 3. Hoe vaak doe je dit? (n = 412)'],
  ['', ...facts.series.flatMap((series) => [series, series])],
  ['', ...facts.series.flatMap(() => ['Aantal', 'Kolom-%'])],
  ...facts.names.map((name, row) => [
    name,
    ...facts.series.flatMap((_, i) => [facts.cell(row, i, 'count'), facts.cell(row, i, 'percent')]),
  ]),
];

/** Every name in every period. */
const monthly: Layout = (facts, _, unit) => [
  ['Periode', 'Onderwerp', HEADS[unit]],
  ...facts.names.flatMap((name, row) =>
    facts.series.map((series, i) => [series, name, facts.cell(row, i, unit)]),
  ),
];

/** How tables leave databases, survey programs and statistics. */
export const LAYOUTS_OF_PROGRAMS = {
  ...{ flat, crossed, remarked, onMap, surveyed, sumsFirst, paged, unitRow, threeHeads },
  ...{ airy, apart, tabulated, monthly },
};

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
export type Layout = (facts: Facts, around: Around, unit: TrueUnit) => Grid;

export const HEADS = { percent: 'Percentage', count: 'Aantal' } as const;
export const SHORT = { percent: '%', count: 'n' } as const;
export const other = (unit: TrueUnit): TrueUnit => (unit === 'percent' ? 'count' : 'percent');

const CODES = {
  none: [],
  ID: ['0', '1', '2', '3', '4', '5', '6', '7', '8'],
  Nr: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  Postcode: ['1011', '1012', '1018', '1021', '1023', '1031', '1043', '1051', '1064'],
  Gemeentecode: ['GM0363', 'GM0599', 'GM0518', 'GM0344', 'GM0014', 'GM0034', 'GM0106', 'GM0153', 'GM0200'],
  BRIN: ['00AP', '01BZ', '03CD', '04EF', '05GH', '06IJ', '07KL', '08MN', '09OP'],
} as const;

/** Rows with a name, and what stands in front of it. */
export function named(
  facts: Facts,
  { before, year }: Around,
  cells: (row: number) => readonly string[],
): Grid {
  return facts.names.map((name, row) => [
    ...front(before, row),
    ...(year ? ['2024'] : []),
    name,
    ...cells(row),
  ]);
}
const front = (before: Around['before'], row: number) =>
  before === 'none' ? [] : [CODES[before][row] ?? ''];
export const frontHeads = ({ before, year }: Around) => [
  ...(before === 'none' ? [] : [before]),
  ...(year ? ['Jaar'] : []),
];

export function withTotal(around: Around, cells: readonly string[]): Grid {
  if (around.total === 'none') return [];
  return [[...frontHeads(around).map(() => ''), around.total, ...cells]];
}

import { expect, it } from 'vitest';
import type { MergedArea, SourceSheet } from '../../../src/core/figures-in/sheets/source-sheet';
import { drawn, readingOf } from '../../support/readings';

const sheet = (rows: readonly (readonly string[])[], ...merged: readonly MergedArea[]): SourceSheet => ({
  name: 'Blad1',
  rows: rows.map((cells, i) => ({ line: i + 1, cells: cells.map((text) => ({ text })) })),
  merged,
});
/** A row, from one column to another. */
const across = (row: number, left: number, right: number): MergedArea => ({
  top: row,
  bottom: row,
  left,
  right,
});

it('a title that is merged over the whole table names no column of it', () => {
  const made = sheet(
    [['Tabel 3: vrije tijd'], ['Wijk', '2022', '2023'], ['Noord', '41%', '44%'], ['Zuid', '38%', '37%']],
    across(0, 0, 2),
  );
  expect(drawn(readingOf(made, 'comparison'))).toBe('[2022, 2023] / Noord 41 44 / Zuid 38 37 / percent');
});

it('a year that is merged over the rows below it is no figure of theirs', () => {
  const made = sheet(
    [
      ['Wijk', 'Aantal'],
      ['2022'],
      ['Noord', '141'],
      ['Zuid', '138'],
      ['2023'],
      ['Noord', '150'],
      ['Zuid', '1950'],
    ],
    across(1, 0, 1),
    across(4, 0, 1),
  );
  expect(drawn(readingOf(made))).toBe(
    '2022 Noord 141 / 2022 Zuid 138 / 2023 Noord 150 / 2023 Zuid 1950 / count',
  );
});

it('what is merged over some columns names those', () => {
  const made = sheet(
    [
      ['', 'Jongens', '', 'Meisjes', ''],
      ['Wijk', 'n', '%', 'n', '%'],
      ['Noord', '141', '41', '150', '44'],
      ['Zuid', '138', '38', '195', '37'],
    ],
    across(0, 1, 2),
    across(0, 3, 4),
  );
  expect(drawn(readingOf(made, 'comparison'))).toBe(
    '[Jongens %, Meisjes %] / Noord 41 44 / Zuid 38 37 / percent',
  );
});

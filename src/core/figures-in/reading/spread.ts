import { periodName } from '../layout/periods';
import { rowsWith, type Structure } from '../layout/structure';
import type { ColumnRole } from './choices';
import type { FigureOrMissing, Question, ReadRow } from './reading';

export interface Spread {
  readonly names: readonly string[];
  readonly rows: readonly ReadRow[];
  readonly questions: readonly Question[];
}

/** A long table as a wide one: each value of the column that is spread has a column of figures of its own. */
export function spreadOut(
  structure: Structure,
  roles: readonly ColumnRole[],
  rows: readonly ReadRow[],
): Spread {
  const column = roles.indexOf('spread');
  const texts = new Map(
    rowsWith(structure, 'data').map(({ line, cells }) => [line, periodName(cells[column]?.text ?? '')]),
  );
  const names = [...new Set(texts.values())];
  const cells = new Map<string, Map<string, FigureOrMissing>>();
  const lines = new Map<string, number>();
  const questions: Question[] = [];
  for (const { line, label, values } of rows) {
    const [value] = values;
    const name = texts.get(line) ?? '';
    const row = cells.get(label) ?? new Map<string, FigureOrMissing>();
    if (value !== undefined && row.has(name)) questions.push({ code: 'twice', label, name });
    if (value !== undefined) row.set(name, value);
    cells.set(label, row);
    if (!lines.has(label)) lines.set(label, line);
  }
  const made = [...cells].map(([label, row]): ReadRow => ({
    line: lines.get(label) ?? 0,
    label,
    values: names.map((name) => row.get(name) ?? { missing: 'empty', found: '' }),
  }));
  return { names, rows: made, questions: questions.slice(0, 1) };
}

import type { Unit } from '../../formatting/figures';
import { unitSaid } from '../layout/heads';
import type { GridRow } from '../layout/grid';
import { rowsWith, type Structure } from '../layout/structure';
import { saysCount } from '../layout/vocabulary';
import type { WrittenFigure } from '../numbers/written';

/** What figures count; `mixed` where the sheet says both. */
export type UnitEvidence = Unit | 'mixed' | undefined;

/** The figures in the rows of data of a column. */
export function figuresIn(structure: Structure, column: number): readonly WrittenFigure[] {
  return rowsWith(structure, 'data').flatMap(({ cells }) => {
    const reading = cells[column]?.reading;
    return reading?.type === 'figure' ? [reading] : [];
  });
}

/** The smallest number that a figure can be. */
export const least = ({ comma, point }: WrittenFigure) => Math.min(comma ?? Infinity, point ?? Infinity);

/** What a sheet says that the figures of a column count, nearest to the figures first. */
export function unitOfColumn(structure: Structure, column: number): UnitEvidence {
  const figures = figuresIn(structure, column);
  const shares = figures.filter(({ percent }) => percent);
  const over = figures.some((figure) => !figure.percent && least(figure) > 100);
  const said = saidOf(structure, column);
  if (said === 'mixed') return 'mixed';
  // Bare numbers among shares are shares too only where a head says so.
  const some = shares.length < figures.length && said !== 'percent';
  if (shares.length > 0) return over || some ? 'mixed' : 'percent';
  if (figures.some(({ money, word }) => money || word !== '')) return 'count';
  if (said === 'percent') return over ? 'mixed' : 'percent';
  return said ?? (over ? 'count' : undefined);
}

/**
 * Whether some rows have counts for sure and others say nothing. The rows of a sheet that was turned round were its
 * columns: each of them may count something else, as it may where they stand side by side.
 */
export function areSomeCounted(
  structure: Structure,
  used: readonly number[],
  valueIn: (figure: WrittenFigure, column: number) => number,
): boolean {
  const isCounted = (figure: WrittenFigure, column: number) =>
    figure.money || figure.word !== '' || valueIn(figure, column) > 100;
  if (used.every((column) => saidOf(structure, column) !== undefined)) return false;
  const rows = rowsWith(structure, 'data').map(({ cells }) =>
    used.flatMap((column) => {
      const reading = cells[column]?.reading;
      return reading?.type === 'figure' && !reading.percent ? [isCounted(reading, column)] : [];
    }),
  );
  const filled = rows.filter((figures) => figures.length > 0);
  const counted = filled.filter((figures) => figures.includes(true)).length;
  return counted > 0 && counted < filled.length;
}

function saidOf(structure: Structure, column: number): UnitEvidence {
  const own = unitSaid(structure.heads[column]?.said ?? '');
  const byNames = unitsOfNames(structure);
  if (own !== undefined) return byNames.has(own === 'percent' ? 'count' : 'percent') ? 'mixed' : own;
  if (byNames.size > 1) return 'mixed';
  const [unit] = byNames;
  return unit ?? titleSays(structure);
}

const UNIT_BEHIND = /(?:\(| in |, )(?<unit>[%n€]|procent(?:en)?|percentage|aantal(?:len)?|abs\.?|euro)\)?$/iu;

/** The column that says of each row what it counts; -1 if there is none. */
export const unitColumnIn = ({ kinds }: Structure): number => kinds.indexOf('unit');

/** What a row says that its own figures count: at the end of its name, `Bezoekers (aantal)`, or in a column of units. */
export function unitOfRow({ cells }: GridRow, unitColumn: number): Unit | undefined {
  const names = cells.flatMap(({ look, text }) => (look === 'words' ? [text] : []));
  const behind = names.map((name) => UNIT_BEHIND.exec(name)?.groups?.unit).find((unit) => unit !== undefined);
  const said = behind ?? cells[unitColumn]?.text ?? '';
  return said === '' ? undefined : (unitSaid(said) ?? 'count');
}

/** What the names of rows say that they count. Every column asks for it. */
function unitsOfNames(structure: Structure): ReadonlySet<Unit> {
  const unitColumn = unitColumnIn(structure);
  const units =
    UNITS_OF_NAMES.get(structure) ??
    new Set(rowsWith(structure, 'data').flatMap((row) => unitOfRow(row, unitColumn) ?? []));
  UNITS_OF_NAMES.set(structure, units);
  return units;
}

const UNITS_OF_NAMES = new WeakMap<Structure, ReadonlySet<Unit>>();

/** A title counts only where it names one of the two. */
function titleSays(structure: Structure): Unit | undefined {
  const titles = rowsWith(structure, 'title').flatMap(({ cells }) => cells.map(({ text }) => text));
  const said = titles.filter((text) => unitSaid(text) === 'percent');
  return said.length > 0 && !titles.some(saysCount) ? 'percent' : undefined;
}

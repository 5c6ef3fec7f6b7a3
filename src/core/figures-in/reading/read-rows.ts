import type { Unit } from '../../formatting/figures';
import { unitColumnIn, unitOfRow } from './column-unit';
import { mostPeriods, periodName } from '../layout/periods';
import type { GridRow } from '../layout/grid';
import { rowsWith, type Structure } from '../layout/structure';
import { multiplied, valueOf, type WrittenFigure } from '../numbers/written';
import type { DecimalSign } from '../sheets/source-sheet';
import type { ColumnRole } from './choices';
import type { FigureOrMissing, ReadRow } from './reading';

/** How the figures of a column are read. */
export interface FigureRule {
  readonly decimal: DecimalSign;
  readonly isShare: boolean;
  /** What a person says that they count: rows that say something else of themselves have no figure. */
  readonly unit?: Unit;
  /** What figures are multiplied by that their cells do not call shares of a hundred themselves. */
  readonly times: number;
  /** The word behind the figures of the column, if they have one. */
  readonly word: string;
}

/** The figure in a cell, or why there is none that could be drawn. */
function figureIn(row: GridRow, column: number, rule: FigureRule, own: Unit | undefined): FigureOrMissing {
  const cell = row.cells[column];
  if (cell === undefined) return { missing: 'empty', found: '' };
  const { reading, text } = cell;
  if (reading.type === 'missing') return { missing: reading.missing, found: reading.found };
  const isOther = rule.unit !== undefined && own !== undefined && own !== rule.unit;
  const value = reading.type === 'figure' && !isOther ? valueBy(rule, reading) : undefined;
  if (value === undefined || !Number.isFinite(value)) return { missing: 'notANumber', found: text };
  if (value < 0) return { missing: 'negative', found: text };
  return rule.isShare && value > 100 ? { missing: 'overHundred', found: text } : value;
}

/** The number that a figure is; nothing where it counts something else than its column does. */
function valueBy({ decimal, times, word }: FigureRule, figure: WrittenFigure): number | undefined {
  if (figure.word !== word) return undefined;
  const value = valueOf(figure, decimal);
  return figure.percent || times === 1 ? value : multiplied(value, times);
}

/** What a row is called, of all columns that say so; with the line above several where those have names alike. */
function labelIn(structure: Structure, row: GridRow, columns: readonly number[], caption: string): string {
  const parts = columns.map((column) => {
    const text = row.cells[column]?.text ?? '';
    return structure.kinds[column] === 'periods' ? timeOf(structure.heads[column]?.name ?? '', text) : text;
  });
  return [...new Set([caption, ...parts])].filter((part) => part !== '').join(' ');
}

/** The name of a time; the number of one says nothing without its head. */
function timeOf(head: string, text: string): string {
  const isNumber = /^\d{1,2}$/u.test(text) && mostPeriods(head) !== undefined;
  return isNumber ? `${head.toLowerCase()} ${text}` : periodName(text);
}

/** The rows of data as they go to the slide, before a column is spread. */
export function readRows(
  structure: Structure,
  roles: readonly ColumnRole[],
  ruleOf: (column: number) => FigureRule,
): readonly ReadRow[] {
  const columns = (wanted: readonly ColumnRole[]) =>
    roles.flatMap((role, column) => (wanted.includes(role) ? [column] : []));
  const [labels, figures] = [columns(['name', 'period']), columns(['figure'])];
  const captions = captionsOf(structure);
  const unitColumn = unitColumnIn(structure);
  return rowsWith(structure, 'data').map((row) => {
    const unit = unitOfRow(row, unitColumn);
    return {
      line: row.line,
      label: labelIn(structure, row, labels, captions.get(row.line) ?? ''),
      values: figures.map((column) => figureIn(row, column, ruleOf(column), unit)),
    };
  });
}

/** The line that stands above each row and those like it, by line. */
function captionsOf({ grid, marks }: Structure): ReadonlyMap<number, string> {
  const captions = new Map<number, string>();
  let caption = '';
  for (const [at, { line, cells }] of grid.rows.entries()) {
    const { mark, why } = marks[at] ?? { mark: 'unused' };
    if (why === 'caption') caption = cells.map(({ text }) => text).find((text) => text !== '') ?? '';
    if (mark === 'data' && caption !== '') captions.set(line, caption);
  }
  return captions;
}

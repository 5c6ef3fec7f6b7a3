import type { Language } from '../deck/types';
import { isPeriodHead, yearIn } from '../figures-in/layout/periods';
import { isTotal } from '../figures-in/layout/totals';
import { isNameHead } from '../figures-in/layout/vocabulary';
import type { CellAt } from './cell';
import { cellBlock } from './cell-block';
import { figureIn, typedFigure } from './figure-in';
import { holdsFigures, type Column } from './list-shape';
import { maxLength } from './paste-cells';
import type { RowsOf } from './rows-of';

type Block = readonly (readonly string[])[];

/**
 * Whether a pasted text fills a table of figures cell for cell, as in a spreadsheet. All else has to be looked at:
 * more rows or columns than fit, a head, a total, a text in place of a figure, shares that make no whole.
 */
export function fillsCells(rows: RowsOf, at: CellAt, text: string, language: Language): boolean {
  const block = cellBlock(text);
  const width = block[0]?.length ?? 0;
  const columns = rows.columns.slice(at.column, at.column + width);
  return (
    columns.length === width &&
    at.row + block.length <= rows.shape.max &&
    block.every(
      (line) => line.length === width && line.every((cell, i) => fits(columns[i], cell, rows, language)),
    ) &&
    !hasHead(columns, block) &&
    !hasOtherColumns(columns, block) &&
    wholes(rows, at, columns, block, language).every((sum) => Math.abs(sum - 100) <= 1)
  );
}

function fits(column: Column | undefined, cell: string, { slide }: RowsOf, language: Language): boolean {
  if (column === undefined) return false;
  if (!holdsFigures(column)) return cell.trim() !== '' && cell.length <= maxLength(column) && !isTotal(cell);
  const isCount = 'unit' in slide ? slide.unit === 'count' : slide.kind === 'counts';
  if (isCount && cell.includes('%')) return false;
  return typedFigure(cell, { share: !isCount, others: [] }, language).refusal === undefined;
}

/** Whether the first line says what is below it: `Jaar 2021 2022`. Its words are no figures and do not get here. */
function hasHead(columns: readonly Column[], [first = [], ...below]: Block): boolean {
  if (below.length === 0) return false;
  const figures = columns.flatMap((column, i) => (holdsFigures(column) ? [i] : []));
  const areYears = (line: readonly string[]) => figures.every((i) => yearIn(line[i] ?? '') !== undefined);
  const isNamed = first.some((cell, i) => !figures.includes(i) && (isPeriodHead(cell) || isNameHead(cell)));
  return figures.length > 0 && areYears(first) && (isNamed || !below.every(areYears));
}

/** Figures behind another sign than a tab, which would become part of the names. */
function hasOtherColumns(columns: readonly Column[], block: Block): boolean {
  const [only, ...more] = columns;
  if (only === undefined || more.length > 0 || holdsFigures(only)) return false;
  return block.every(([cell = '']) => endsInFigure(cell.trim()));
}

function endsInFigure(cell: string): boolean {
  const [, ...behind] = cell.split(/[;|,]| {2}/u);
  const last = behind.at(-1)?.trim() ?? '';
  return /^[€$£]? ?-?\d[\d.]* ?%?$/u.test(last) || /\d ?%$/u.test(cell);
}

/** The sums of what is a whole together and is pasted as a whole. */
function wholes(
  { slide }: RowsOf,
  at: CellAt,
  columns: readonly Column[],
  block: Block,
  language: Language,
): readonly number[] {
  const figuresOf = (line: readonly string[]) =>
    line.flatMap((cell, i) => {
      const column = columns[i];
      return column && holdsFigures(column) ? (figureIn(cell, language) ?? []) : [];
    });
  if (slide.kind === 'stacked')
    return columns.filter(holdsFigures).length === slide.answers.length
      ? block.map((line) => sum(figuresOf(line)))
      : [];
  const isWhole = slide.kind === 'ring' && slide.unit === 'percent' && at.row === 0 && block.length > 1;
  return isWhole && columns.some(holdsFigures) ? [sum(block.flatMap(figuresOf))] : [];
}

const sum = (figures: readonly number[]) => figures.reduce((all, each) => all + each, 0);

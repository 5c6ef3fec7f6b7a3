import { isDimension } from '../layout/column-kinds';
import { rowsWith, type Structure } from '../layout/structure';
import { isPeriodHead, mostPeriods } from '../layout/periods';
import { isNameHead } from '../layout/vocabulary';
import type { Target } from './choices';

/** The columns that say together what each row is about, as few as tell the rows apart. */
export function labelColumnsOf(structure: Structure, { overTime }: Target): readonly number[] {
  const { words, periods, dimensions } = candidates(structure);
  const whole = periods.filter((column) => !isPartOfYear(structure, column, periods));
  const single = overTime ? [...whole, ...words] : [...words, ...whole];
  const unique = single.find((column) => tellApart(structure, [column]) && isFilled(structure, column));
  if (unique !== undefined && (words.length > 0 || periods.length > 0)) return [unique];
  const all = [...words, ...dimensions, ...periods].toSorted((a, b) => a - b);
  if (all.length === 0) return numbersAsNames(structure);
  const found = fewest(structure, all);
  // A month says which one it is only together with its year.
  const isPart = found.some((column) => periods.includes(column) && !whole.includes(column));
  return isPart ? all.filter((column) => found.includes(column) || whole.includes(column)) : found;
}

function candidates({ kinds, heads, grid }: Structure) {
  const shown = kinds.map((kind, column) => (grid.hiddenColumns.has(column) ? 'empty' : kind));
  const those = (fits: (column: number) => boolean) =>
    shown.flatMap((_, column) => (fits(column) ? [column] : []));
  return {
    words: those((column) => shown[column] === 'words'),
    periods: those((column) => shown[column] === 'periods'),
    dimensions: those((column) => {
      const head = heads[column];
      return shown[column] === 'code' && head !== undefined && isDimension(head);
    }),
  };
}

/** `11` below `Maand`, next to the years that it is a month of. */
function isPartOfYear({ heads }: Structure, column: number, periods: readonly number[]): boolean {
  const isNumbered = (each: number) => mostPeriods(heads[each]?.name ?? '') !== undefined;
  return isNumbered(column) && !periods.every(isNumbered);
}

/** Codes with letters say more of a row than its number does. */
function codesOf(structure: Structure): readonly number[] {
  const isLettered = (column: number) =>
    rowsWith(structure, 'data').some(({ cells }) => /\p{L}/u.test(cells[column]?.text ?? ''));
  return structure.kinds.flatMap((kind, column) => (kind === 'code' && isLettered(column) ? [column] : []));
}

/** Whether every row has something in a column. */
function isFilled(structure: Structure, column: number): boolean {
  return rowsWith(structure, 'data').every(({ cells }) => (cells[column]?.text ?? '') !== '');
}

/** Adds columns one by one as long as rows are still alike. */
function fewest(structure: Structure, columns: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const column of columns) {
    if (found.length > 0 && tellApart(structure, found)) break;
    found.push(column);
  }
  return found.filter(
    (column) =>
      !tellApart(
        structure,
        found.filter((each) => each !== column),
      ) || found.length === 1,
  );
}

/** Whether no two rows say the same in some columns. */
function tellApart(structure: Structure, columns: readonly number[]): boolean {
  if (columns.length === 0) return false;
  const rows = rowsWith(structure, 'data');
  const said = rows.map(({ cells }) => JSON.stringify(columns.map((column) => cells[column]?.text)));
  return new Set(said).size === said.length;
}

/** Where nothing but numbers stands, the first column may number the rows. */
function numbersAsNames(structure: Structure): readonly number[] {
  const { kinds, heads } = structure;
  const code = codesOf(structure)[0];
  if (code !== undefined) return [code];
  const column = kinds.findIndex((kind) => kind === 'figures' || kind === 'code' || kind === 'constant');
  const head = heads[column]?.name ?? '';
  const more = kinds.slice(column + 1).includes('figures');
  if (column < 0 || !more) return [];
  const texts = rowsWith(structure, 'data').map(({ cells }) => cells[column]?.text ?? '');
  const counts = texts.every((text, i) => text === String(Number(texts[0]) + i));
  const named = isNameHead(head) || isPeriodHead(head) || kinds[column] === 'code';
  return named || (counts && texts.length > 1) ? [column] : [];
}

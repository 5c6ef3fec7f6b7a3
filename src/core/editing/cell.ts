import type { Edit } from '../deck/edit';
import type { Path } from '../deck/problem';
import type { Language, Slide } from '../deck/types';
import { formatNumber } from '../figures';
import type { Column } from './kinds';
import { figureIn } from './figure-in';
import { plainAt } from './plain-at';

/** Why a cell does not take what is typed. */
export type Refusal = 'noNumber' | 'negative' | 'overHundred' | 'empty' | 'tooLong';

export type CellChange = { readonly edits: readonly Edit[] } | { readonly refusal: Refusal };

const LONGEST: Readonly<Record<Column['holds'], number>> = { text: 5_000, number: 40, numberOrWords: 60 };
const SHORT = 200;

/** What stands in a cell: a text, a figure as the language writes it, or the words of a vague count. */
export function cellText(row: unknown, column: Column, language: Language): string {
  const value = plainAt(row, column.path);
  if (typeof value === 'number') return formatNumber(value, language);
  if (typeof value === 'string') return value;
  const about = column.holds === 'numberOrWords' ? plainAt(row, ['about']) : undefined;
  return typeof about === 'string' ? about : '';
}

/** The change that a typed text makes to a cell of the row at a path, or why it makes none. */
export function changeCell(
  slide: Slide,
  row: Path,
  column: Column,
  typed: string,
  language: Language,
): CellChange {
  const text = typed.trim();
  const path = [...row, ...column.path];
  if (text === '')
    return column.optional === true ? { edits: [{ type: 'remove', path }] } : { refusal: 'empty' };
  const short = column.name === 'label' || column.name === 'title';
  if (text.length > (short ? SHORT : LONGEST[column.holds])) return { refusal: 'tooLong' };
  if (column.holds === 'text') return { edits: [{ type: 'set', path, value: text }] };
  const value = figureIn(text, language);
  return value === undefined ? wordsInstead(row, column, text) : figure(slide, row, column, value);
}

function wordsInstead(row: Path, column: Column, text: string): CellChange {
  if (column.holds === 'number') return { refusal: 'noNumber' };
  return {
    edits: [
      { type: 'remove', path: [...row, ...column.path] },
      { type: 'set', path: [...row, 'about'], value: text },
    ],
  };
}

function figure(slide: Slide, row: Path, column: Column, value: number): CellChange {
  if (value < 0) return { refusal: 'negative' };
  if (value > 100 && 'unit' in slide && slide.unit === 'percent') return { refusal: 'overHundred' };
  const set: Edit = { type: 'set', path: [...row, ...column.path], value };
  return {
    edits: column.holds === 'numberOrWords' ? [{ type: 'remove', path: [...row, 'about'] }, set] : [set],
  };
}

import type { Plain } from '../deck/edit';
import { sumOverHundred } from '../deck/findings';
import { LIMITS } from '../deck/limits';
import type { Slide } from '../deck/types';
import type { BlankWords } from './blank-words';
import { keyed, type Column, type ListShape } from './list-shape';
import { itemsAt, plainAt } from './plain-at';
import type { FigureSheet } from '../charts/sheet';
import type { ColumnName, Mark } from '../deck/field-names';

/** What a kind puts on a slide, by key; `undefined` removes a field. */
export type Fields = Readonly<Record<string, Plain | undefined>>;

/** A list of rows with one figure each. */
export interface OneFigureList {
  readonly key: string;
  readonly name?: ColumnName;
  readonly holds?: Column['holds'];
  readonly marks: readonly Mark[];
  readonly min?: number;
  readonly max?: number;
  readonly hint?: ListShape['hint'];
}

export function oneFigureList({
  key,
  name = 'label',
  holds = 'number',
  marks,
  min = 1,
  max = LIMITS.rows,
  hint = (words, number) => words.answer(number),
}: OneFigureList): ListShape {
  const columns = [keyed(key, name, 'text', { key: 'label' }), keyed(key, 'value', holds)];
  return {
    key,
    columns: () => columns,
    marks,
    min,
    max,
    hint,
    item: ({ id, label: text, values: [value], about }) =>
      holds === 'numberOrWords' && about !== undefined
        ? { id, label: text, about }
        : { id, label: text, value: value ?? null },
  };
}

/** Rows with one figure each, of the first column of a table; nothing where there are too few. */
export function oneFigureRows(
  { key, min, max }: ListShape,
  { rows }: FigureSheet,
  takesWords = false,
): Fields | undefined {
  const own = rows.flatMap(({ id, label, values: [value], about }): readonly Plain[] => {
    if (takesWords && about !== undefined) return [{ id, label, about }];
    return value === undefined ? [] : [{ id, label, value }];
  });
  return own.length < min ? undefined : { [key]: own.slice(0, max) };
}

/** Whether the figures of the first column can be parts of one whole. */
export function partsOfWhole({ rows, unit }: FigureSheet): boolean {
  const values = rows.flatMap(({ values: [value] }) => value ?? []);
  return unit !== 'percent' || sumOverHundred(values, []).length === 0;
}

/** The year after the one before it; if there are no years, a numbered period. */
export function nextPeriod(words: BlankWords, number: number, slide: Slide): string {
  const rows = itemsAt(slide, ['rows']);
  const last =
    rows.length > 0 ? plainAt(rows[number - 2], ['label']) : itemsAt(slide, ['periods'])[number - 2];
  return typeof last === 'string' && /^\d{4}$/u.test(last) ? String(Number(last) + 1) : words.period(number);
}

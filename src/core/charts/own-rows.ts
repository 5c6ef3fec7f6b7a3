import type { Figure } from '../deck/figure';
import { LIMITS } from '../deck/limits';
import type { Unit } from '../formatting/figures';

/** A row that a group can count itself on, next to the figure of the research. */
export interface OwnRow {
  readonly id: string;
  readonly label: string;
  /** What the research says; nothing where the source is vague. */
  readonly value?: Figure;
  /** The statement that this is an answer to: each person gives one answer only. */
  readonly set?: { readonly id: string; readonly label: string; readonly answer: string };
}

/** The rows that a group can count itself on, in display order, and their unit. */
export interface OwnRows {
  readonly rows: readonly OwnRow[];
  readonly unit: Unit;
  /** The period of the research that the group is compared with, if the slide has several. */
  readonly moment?: string;
}

interface Values {
  readonly id: string;
  readonly label: string;
  readonly values: readonly Figure[];
}

/** The group is there now, so it is compared with the last figure of a row only. */
export function latest({ id, label, values }: Values): OwnRow {
  return { id, label, value: values.at(-1) ?? null };
}

/** Characters of the longest id that a row, or one answer to it, can have. */
export const MAX_ROW_ID_LENGTH = LIMITS.id + `/${LIMITS.answers}`.length;

/** The id of one answer to a statement, by its position from 1, so that rewording it keeps the counts. */
export function answerId(row: string, answer: number): string {
  return `${row}/${answer + 1}`;
}

/** Each answer to a statement as a row of its own. */
export function answersTo({ id, label, values }: Values, answers: readonly string[]): readonly OwnRow[] {
  return answers.map((answer, i) => ({
    id: answerId(id, i),
    label: `${label}: ${answer}`,
    value: values[i] ?? null,
    set: { id, label, answer },
  }));
}

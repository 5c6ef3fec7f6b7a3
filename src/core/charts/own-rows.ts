import type { Figure } from '../deck/figure';
import { LIMITS } from '../deck/limits';
import type { Unit } from '../formatting/figures';

/** A row of a slide that a group can count itself on, beside what the research says. */
export interface OwnRow {
  readonly id: string;
  readonly label: string;
  /** What the research says; nothing where the source is vague. */
  readonly value?: Figure;
  /** The statement that it is one answer to: who gives one answer gives no other. */
  readonly set?: { readonly id: string; readonly label: string; readonly answer: string };
}

/** The rows that a group can count itself on, in the order in which they are shown, and in what they are counted. */
export interface OwnRows {
  readonly rows: readonly OwnRow[];
  readonly unit: Unit;
  /** The moment of the research that the group stands beside, where the slide has several. */
  readonly moment?: string;
}

interface Values {
  readonly id: string;
  readonly label: string;
  readonly values: readonly Figure[];
}

/** The group is there now: it stands beside the last figure of a row alone. */
export function latest({ id, label, values }: Values): OwnRow {
  return { id, label, value: values.at(-1) ?? null };
}

/** Characters of the longest id that a row, or one answer to it, can have. */
export const MAX_ROW_ID_LENGTH = LIMITS.id + `/${LIMITS.answers}`.length;

/** The id of one answer to a statement, by its place from 1, so that other words for it keep what was counted. */
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

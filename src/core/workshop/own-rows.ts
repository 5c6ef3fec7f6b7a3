import type { Slide } from '../deck/types';
import { unitOf, type Unit } from '../figures';
import { rowsInOrder } from '../rows';

/** A row of a slide that a group can count itself on, beside what the research says. */
export interface OwnRow {
  readonly id: string;
  readonly label: string;
  /** What the research says; nothing where the source is vague. */
  readonly value?: number;
}

/** The rows that a group can count itself on, in the order in which they are shown, and in what they are counted. */
export interface OwnRows {
  readonly rows: readonly OwnRow[];
  readonly unit: Unit;
}

/** The one figure of a slide has no id of its own. */
export const ONE = 'cijfer';

/** Nothing for a slide that has no figures to put one's own beside. */
export function ownRowsOf(slide: Slide): OwnRows | undefined {
  switch (slide.kind) {
    case 'figure':
      return { rows: [{ id: ONE, label: '', value: slide.value }], unit: slide.unit };
    case 'ranking':
    case 'counts':
      return { rows: rowsInOrder(slide), unit: unitOf(slide) };
    case 'columns':
      return { rows: slide.rows, unit: slide.unit };
    case 'ring':
      return { rows: slide.parts, unit: slide.unit };
    case 'comparison':
      return {
        rows: slide.rows.map(({ id, label, values }) => ({ id, label, value: values.at(-1) ?? 0 })),
        unit: slide.unit,
      };
    default:
      return undefined;
  }
}

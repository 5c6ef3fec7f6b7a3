import { sheetOf } from '../charts/chart-rules';
import { withIds, type SheetRow } from '../charts/sheet';
import type { Edit } from '../deck/edit';
import { known } from '../deck/figure';
import { largestParts } from '../deck/largest-parts';
import { LIMITS } from '../deck/limits';
import type { Deck, Slide } from '../deck/types';
import { textsOf } from '../i18n/languages';
import { slideAt } from '../slide/navigation';
import { keptKinds } from './kept-kinds';

/** The rows of which a ring shows only the first, since it has no room for more; none where it shows all. */
export function partsBefore(slide: Slide): readonly SheetRow[] {
  if (slide.kind !== 'ring') return [];
  const shown = sheetOf(slide).rows;
  const before = keptKinds(slide).others.map((other) => sheetOf(other).rows);
  const more = before.findLast(
    (rows) => rows.length > shown.length && shown.every((row, i) => isSame(row, rows[i])),
  );
  return more ?? [];
}

const isSame = ({ label, values: [value] }: SheetRow, row: SheetRow | undefined) =>
  row?.label === label && JSON.stringify(row.values[0]) === JSON.stringify(value);

/** Makes the smallest of those rows one part, so that the ring is the whole again. */
export function withRest(deck: Deck, index: number): readonly Edit[] {
  const parts = partsBefore(slideAt(deck, index));
  if (parts.length === 0) return [];
  const { kept, sum } = largestParts(parts, LIMITS.parts, ({ label, values: [value] }) => ({
    label,
    value: known(value) ?? undefined,
  }));
  const { others: rest } = textsOf(deck.language).slide;
  const [own] = withIds([{ label: rest }], new Set(kept.map(({ id }) => id)));
  const rows = kept.map(({ id, label, values: [value = null] }) => ({ id, label, value }));
  const value = [...rows, { ...own, label: rest, value: sum ?? null }];
  return [{ type: 'set', path: ['slides', index, 'parts'], value }];
}

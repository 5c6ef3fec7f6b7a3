import { filledIn, isFigureLook, saidIn, type Grid, type GridRow } from './grid';
import { isPeriodHead } from './periods';
import { isRespondents, isTimeHead } from './vocabulary';

/**
 * The rows below figures that say a single thing of all of them, `Peildatum;2024` and `n;412`: what stands in their
 * cells says nothing of the columns.
 */
export function asidesIn({ rows }: Grid): ReadonlySet<GridRow> {
  const first = rows.findIndex(
    (row) => saidIn(row).length > 1 && !isTwoFold(row) && row.cells.some(({ look }) => isFigureLook(look)),
  );
  return new Set(first < 0 ? [] : rows.slice(first + 1).filter(isTwoFold));
}

/** A word that something is said of, and what that is. */
function isTwoFold(row: GridRow): boolean {
  const [name, value, ...more] = filledIn(row);
  if (name === undefined || value === undefined || more.length > 0) return false;
  return isTimeOfAll(row) || (isRespondents(name.text) && value.look === 'figure');
}

/** `Peildatum;2024`: when everything was counted. */
export function isTimeOfAll(row: GridRow): boolean {
  const [name, ...times] = filledIn(row);
  if (name === undefined || times.length === 0) return false;
  const areTimes = times.every(({ look }) => look === 'year' || look === 'period');
  return areTimes && (isPeriodHead(name.text) || isTimeHead(name.text));
}

/** `Peildatum: 31-12-2023` in one cell. */
export function isTimeSaid(text: string): boolean {
  const [head = '', ...said] = text.split(':');
  return said.length > 0 && (isPeriodHead(head) || isTimeHead(head));
}

import { hasFigures, sheetOf } from '../charts/chart-rules';
import { withNames, type FigureSheet, type SheetRow } from '../charts/sheet';
import { changeBetween } from '../deck/deck-change';
import type { Plain } from '../deck/edit';
import type { Slide } from '../deck/types';
import type { BlankWords } from './blank-words';
import type { Fields } from './figure-lists';
import { KINDS } from './kinds';
import { idOf, itemsAt, textAt } from './plain-at';

/**
 * The figures of a slide as an earlier kind, with what was changed in them since, from `before` to `now`; `undefined`
 * if that kind has no place for them now.
 */
export function followFigures(
  earlier: Slide,
  before: Slide,
  now: Slide,
  words: BlankWords,
): Fields | undefined {
  const [was, is] = [sheetOf(before), sheetOf(now)];
  if (!hasFigures(earlier) || changeBetween(was, is) === undefined) return {};
  const old = sheetOf(earlier);
  const sheet = followSheet(old, was, is);
  const filled = KINDS[earlier.kind].take?.(withNames(sheet, (i) => words.series(i + 1)));
  return filled === undefined
    ? undefined
    : withOldItems(earlier, filled, new Set(old.rows.map(({ id }) => id)));
}

/** A table with what was changed of a part of it. */
function followSheet(old: FigureSheet, was: FigureSheet, is: FigureSheet): FigureSheet {
  const columns = pairsOf(old.names, was.names, is.names);
  const rows = pairsOf(
    old.rows.map(({ id }) => id),
    was.rows.map(({ id }) => id),
    is.rows.map(({ id }) => id),
  );
  return {
    unit: is.unit,
    names: columns.map(({ old: from, was: seen, is: to }) => {
      const before = from === undefined ? '' : (old.names[from] ?? '');
      if (to === undefined) return before;
      const after = is.names[to] ?? '';
      return seen !== undefined && was.names[seen] === after && from !== undefined ? before : after;
    }),
    rows: rows.flatMap((at) => {
      const from = at.old === undefined ? undefined : old.rows[at.old];
      const to = at.is === undefined ? undefined : is.rows[at.is];
      const base = from ?? to;
      if (base === undefined) return [];
      const seen = at.was === undefined ? undefined : was.rows[at.was];
      const label = to === undefined || to.label === seen?.label ? base.label : to.label;
      return [{ id: base.id, label, values: columns.map((each) => valueAt(each, from, to)) }];
    }),
  };
}

function valueAt(at: Pair, from: SheetRow | undefined, to: SheetRow | undefined): SheetRow['values'][number] {
  if (at.is !== undefined && to !== undefined) return to.values[at.is] ?? null;
  return at.old === undefined ? null : (from?.values[at.old] ?? null);
}

/** Where one thing stands in the old table, in the part that was taken of it, and in what became of that. */
interface Pair {
  readonly old?: number;
  readonly was?: number;
  readonly is?: number;
}

/** What stays by its name, else by its place; then what is new; what was not taken stays behind what stood before. */
function pairsOf(old: readonly string[], was: readonly string[], is: readonly string[]): readonly Pair[] {
  const byName = (names: readonly string[], name: string | undefined) =>
    name === undefined ? -1 : names.indexOf(name);
  const renamed = was.length === is.length;
  const oldOf = (at: number) => {
    const named = byName(old, was[at]);
    return named >= 0 || was.some((name) => old.includes(name)) ? named : at < old.length ? at : -1;
  };
  const taken = new Set(was.map((_, at) => oldOf(at)));
  const pairs = is.map((name, at): Pair => {
    const named = byName(was, name);
    const seen = named >= 0 ? named : renamed && !is.includes(was[at] ?? '') ? at : -1;
    if (seen < 0) return { is: at };
    const from = oldOf(seen);
    return from < 0 ? { was: seen, is: at } : { old: from, was: seen, is: at };
  });
  return old.reduce<readonly Pair[]>((all, _, at) => {
    if (taken.has(at)) return all;
    const behind = all.findIndex(({ old: from }) => from === at - 1);
    return all.toSpliced(behind < 0 ? (at === 0 ? 0 : all.length) : behind + 1, 0, { old: at });
  }, pairs);
}

/** Items that take over what only the kind itself has for them; those that hold no figure are there still. */
function withOldItems(earlier: Slide, filled: Fields, inSheet: ReadonlySet<string>): Fields {
  return Object.fromEntries(
    Object.entries(filled).map(([key, value]) => {
      if (!Array.isArray(value)) return [key, value];
      const old = itemsAt(earlier, [key]);
      const items = (value as readonly Plain[]).map((item, at) => {
        const own =
          old.find((each) => idOf(each) !== undefined && idOf(each) === idOf(item)) ??
          (key === 'series' ? (old.find((each) => sameLabel(each, item)) ?? old[at]) : undefined);
        return isFields(own) && isFields(item) ? { ...own, ...item, id: own.id ?? item.id } : item;
      });
      return [key, withUnseen(items, old, key === 'series' ? undefined : inSheet)];
    }),
  );
}

/** With the old items that the table of figures does not show, where they stood. */
function withUnseen(
  items: readonly Plain[],
  old: readonly Plain[],
  inSheet: ReadonlySet<string> | undefined,
): readonly Plain[] {
  if (inSheet === undefined) return items;
  return old.reduce<readonly Plain[]>((all, item, at) => {
    const id = idOf(item);
    const isThere = id === undefined || inSheet.has(id) || all.some((each) => idOf(each) === id);
    return isThere ? all : all.toSpliced(at, 0, item);
  }, items);
}

const sameLabel = (a: unknown, b: unknown) => textAt(a, ['label']) === textAt(b, ['label']);

function isFields(value: unknown): value is Readonly<Record<string, Plain | undefined>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

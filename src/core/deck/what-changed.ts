import type { Plain } from './edit';
import { sameValue } from './edit-value';
import type { Path } from './problem';
import type { Deck } from './types';

/** What one change did to a deck, and where that is in a deck without it or with it. */
export interface DeckChange {
  readonly what: 'added' | 'removed' | 'moved' | 'changed';
  readonly path: Path;
}

/**
 * What a change made of the deck `from`: the first thing that differs, where lists go before texts, since a row takes
 * along what is said of it elsewhere. `undefined` if nothing differs.
 */
export function whatChanged(from: Deck, to: Deck): DeckChange | undefined {
  return differing(from, to, []);
}

/** Where to look at a change in a deck: of what is not there, the nearest thing that is. */
export function placeIn(deck: Deck, { path }: DeckChange): Path {
  const [list, at, ...rest] = path;
  if (list !== 'slides' || typeof at !== 'number') return path;
  return at < deck.slides.length ? path : rest.length === 0 ? ['slides', deck.slides.length - 1] : path;
}

function differing(from: unknown, to: unknown, path: Path): DeckChange | undefined {
  if (from === to || sameValue(from as Plain, to as Plain)) return undefined;
  if (Array.isArray(from) && Array.isArray(to)) return inList(from, to, path);
  if (!isFields(from) || !isFields(to)) return { what: 'changed', path };
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  const changes = keys.flatMap((key) => {
    const [a, b] = [from[key], to[key]];
    if (a === undefined || b === undefined)
      return a === b ? [] : [{ what: 'changed', path: [...path, key] } as const];
    return differing(a, b, [...path, key]) ?? [];
  });
  return changes.find(({ what }) => what !== 'changed') ?? changes[0];
}

function inList(from: readonly unknown[], to: readonly unknown[], path: Path): DeckChange | undefined {
  const [before, after] = [namesOf(from), namesOf(to)];
  const first = before.findIndex((name, i) => name !== after[i]);
  const at = first < 0 ? before.length : first;
  // Names of texts are the texts themselves: one of another name in the same place was changed.
  if (after.length > before.length) return { what: 'added', path: [...path, at] };
  if (after.length < before.length) return { what: 'removed', path: [...path, at] };
  const named = from.every((item) => isFields(item) && typeof item.id === 'string');
  if (named && first >= 0 && sameNames(before, after))
    return { what: 'moved', path: [...path, after.indexOf(before[first] ?? '')] };
  for (const [i, item] of from.entries()) {
    const change = differing(item, to[i], [...path, i]);
    if (change !== undefined) return change;
  }
  return undefined;
}

const namesOf = (items: readonly unknown[]) =>
  items.map((item) => (isFields(item) && typeof item.id === 'string' ? item.id : JSON.stringify(item)));

const sameNames = (a: readonly string[], b: readonly string[]) =>
  a.toSorted().join('\n') === b.toSorted().join('\n');

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

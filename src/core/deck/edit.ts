import type { Path } from './problem';

/** What a deck file can hold: the plain values of JSON. */
export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/**
 * One change of the plain value of a deck file. A path names keys of maps and places in lists; keys whose value is
 * `undefined` are left out.
 */
export type Edit =
  /** Puts a value at a key, new or not, or at a place of a list that is there already. */
  | { readonly type: 'set'; readonly path: Path; readonly value: Plain }
  /** Makes room in a list: the last item of the path is the place, at most the list's length. */
  | { readonly type: 'insert'; readonly path: Path; readonly value: Plain }
  /** Takes away a key or an item of a list. A key that is not there is no fault. */
  | { readonly type: 'remove'; readonly path: Path }
  /** Takes an item of a list to another place in it, counted without the item. */
  | { readonly type: 'move'; readonly path: Path; readonly to: number };

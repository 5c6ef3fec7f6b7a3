import type { Edit } from '../deck/edit';
import type { Path } from '../deck/problem';
import type { Deck } from '../deck/types';
import { plainAt } from './plain-at';

/**
 * A text that its field does not accept, such as one that is too long. It stays in the deck, in a list that only the
 * editor shows, until it is mended, undone or replaced. `at` is the path of the field, from its slide or, for the
 * fields of the deck as a whole, from the deck.
 */
export interface RefusedText {
  readonly at: Path;
  readonly text: string;
}

/** The list that a field belongs to: that of its slide, or that of the deck. */
interface Home {
  readonly root: Path;
  readonly at: Path;
}

function homeOf(path: Path): Home {
  const [first, index] = path;
  return first === 'slides' && typeof index === 'number'
    ? { root: path.slice(0, 2), at: path.slice(2) }
    : { root: [], at: path };
}

function listAt(deck: Deck, root: Path): readonly RefusedText[] {
  const refused = plainAt(deck, [...root, 'refused']);
  return Array.isArray(refused) ? (refused as readonly RefusedText[]) : [];
}

/** What was refused in a slide, by its path, or (`[]`) in the fields of the deck as a whole, each with its whole path. */
export function refusedIn(deck: Deck, root: Path): readonly { readonly path: Path; readonly text: string }[] {
  return listAt(deck, root).map(({ at, text }) => ({ path: [...root, ...at], text }));
}

/** The text that the field at a path of the deck does not accept; `undefined` if its text is accepted. */
export function refusedTextAt(deck: Deck, path: Path): string | undefined {
  const { root, at } = homeOf(path);
  return listAt(deck, root).find((each) => same(each.at, at))?.text;
}

/** Keeps a text that the field at a path does not accept. */
export function keepRefused(deck: Deck, path: Path, text: string): readonly Edit[] {
  const { root, at } = homeOf(path);
  const others = listAt(deck, root).filter((each) => !same(each.at, at));
  return setRefused(root, [...others, { at, text }]);
}

/**
 * What edits mean for texts that were refused: where a field is written or removed its refused text goes, and where
 * items of a list move theirs move along.
 */
export function followRefused(deck: Deck, edits: readonly Edit[]): readonly Edit[] {
  // A whole slide takes its own along.
  const roots = new Map(
    edits.map(({ path }) => homeOf(path)).map(({ root }) => [JSON.stringify(root), root] as const),
  );
  return [...roots.values()].flatMap((root) => {
    const before = listAt(deck, root);
    const own = edits.flatMap((edit) => {
      const home = homeOf(edit.path);
      return same(home.root, root) && home.at.length > 0 ? [{ ...edit, path: home.at }] : [];
    });
    const isRewritten = own.some(({ path: [key] }) => key === 'refused');
    if (before.length === 0 || isRewritten) return [];
    return refusedEdits(
      root,
      before,
      own.reduce((texts, edit) => texts.flatMap((text) => followed(text, edit)), before),
    );
  });
}

function refusedEdits(
  root: Path,
  before: readonly RefusedText[],
  after: readonly RefusedText[],
): readonly Edit[] {
  if (before.length === after.length && before.every((each, i) => each === after[i])) return [];
  return setRefused(root, after);
}

function setRefused(root: Path, texts: readonly RefusedText[]): readonly Edit[] {
  const path = [...root, 'refused'];
  return texts.length === 0
    ? [{ type: 'remove', path }]
    : [{ type: 'set', path, value: texts.map(({ at, text }) => ({ at, text })) }];
}

function followed(text: RefusedText, edit: Edit): readonly RefusedText[] {
  const list = edit.path.slice(0, -1);
  const place = edit.path.at(-1);
  const index = text.at[list.length];
  const isInList = typeof place === 'number' && typeof index === 'number' && startsWith(text.at, list);
  if (!isInList || edit.type === 'set')
    return edit.type !== 'insert' && edit.type !== 'move' && startsWith(text.at, edit.path) ? [] : [text];
  const to = placeAfter(index, place, edit);
  if (to === index) return [text];
  return to === undefined ? [] : [{ ...text, at: text.at.with(list.length, to) }];
}

/** Where an item of a list is after an edit of the list; `undefined` if it is gone. */
function placeAfter(
  index: number,
  place: number,
  edit: Exclude<Edit, { readonly type: 'set' }>,
): number | undefined {
  if (edit.type === 'insert') return index >= place ? index + 1 : index;
  const count = edit.type === 'remove' ? (edit.count ?? 1) : 1;
  if (index >= place && index < place + count) return edit.type === 'move' ? edit.to : undefined;
  const without = index > place ? index - count : index;
  return edit.type === 'move' && without >= edit.to ? without + 1 : without;
}

const startsWith = (path: Path, start: Path) => start.every((key, i) => path[i] === key);
const same = (a: Path, b: Path) => a.length === b.length && startsWith(a, b);

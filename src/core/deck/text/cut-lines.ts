import type { Plain } from '../edit';
import { isList, isMap } from '../edit-value';
import type { Text } from './long-text';
import { keyText, nodeOf, type Item, type Node } from './nodes';
import { readPart } from './read-part';
import { readsOf, type Placed, type Source } from './source';
import { splitText } from './split-text';

/** Reads a text in block style by its keys, and the items of their lists. Undefined where it has another style. */
export function cutLines(
  text: string,
  before: Source | undefined,
  split = splitText(text),
): Source | undefined {
  if (split === undefined) return undefined;
  const known = readsOf(before);
  const parts: Placed[] = [];
  for (const { from, to } of split.flatMap((key) => [key, ...key.items])) {
    const own = text.slice(from, to);
    const read = known.get(own) ?? readPart(own);
    if (read === undefined) return undefined;
    parts.push({ from, to, read });
  }
  const counts = split.map(({ items }) => items.length);
  return joinLines(text, parts, counts);
}

/** Puts parts together to a file. Undefined where they make none. */
export function joinLines(
  text: Text,
  parts: readonly Placed[],
  counts: readonly number[],
): Source | undefined {
  const pairs = new Map<string, Plain>();
  const items: Item[] = [];
  let at = 0;
  for (const count of counts) {
    const [head, ...rest] = parts.slice(at, at + 1 + count);
    const pair = head && pairOf(head, rest);
    const name = pair && keyText(pair.item);
    if (pair === undefined || name === undefined || pairs.has(name)) return undefined;
    pairs.set(name, pair.value);
    items.push(pair.item);
    at += 1 + count;
  }
  return {
    text,
    value: Object.fromEntries(pairs),
    root: { kind: 'map', flow: false, base: 0, items },
    refused: parts.some(({ read }) => read.refused),
    cut: { style: 'lines', parts, counts },
  };
}

/** Whether a text is one item of a list, as a part was. A key's own part is read with all there is. */
export function isItem({ read }: Placed, text: string): boolean {
  if (read.token.type !== 'block-seq') return false;
  const split = splitText(`x:\n${text}`);
  return split?.length === 1 && split[0]?.items.length === 1 && split[0].to === 3;
}

interface Pair {
  readonly item: Item;
  readonly value: Plain;
}

/** A key of the file: one pair, whose list may have been split into its items. */
function pairOf(head: Placed, rest: readonly Placed[]): Pair | undefined {
  const { token, value: map } = head.read;
  if (token.type !== 'block-map' || !isMap(map)) return undefined;
  const { items } = nodeOf(token, head.from);
  const [item] = items;
  const [value = null] = Object.values(map);
  if (item === undefined || items.length > 1) return undefined;
  if (rest.length === 0) return { item, value };
  const list = value === null && item.value === undefined ? listOf(rest) : undefined;
  return list && { item: { ...item, value: list.node }, value: list.values };
}

function listOf(parts: readonly Placed[]) {
  const items: Item[] = [];
  const values: Plain[] = [];
  for (const { from, read } of parts) {
    if (read.token.type !== 'block-seq' || !isList(read.value)) return undefined;
    const found = nodeOf(read.token, from).items;
    if (found.length !== 1) return undefined;
    items.push(...found);
    values.push(...read.value);
  }
  const node: Node = { kind: 'list', flow: false, base: parts[0]?.from ?? 0, items };
  return { node, values };
}

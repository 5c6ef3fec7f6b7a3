import { isList, isMap } from '../edit-value';
import type { Text } from './long-text';
import { keyText, nodeOf, type Item, type Node } from './nodes';
import { readPart, type Read } from './read-part';
import { readsOf, type Placed, type Source } from './source';
import { splitJson } from './split-json';

/** What stands in the place of an item while what is around the items is read. */
const STAND_IN = '0';

/** Reads a file in JSON by the items of its longest list. Undefined where it is written otherwise. */
export function cutJson(text: string, before: Source | undefined): Source | undefined {
  const list = splitJson(text);
  if (list === undefined) return undefined;
  const known = readsOf(before);
  const parts: Placed[] = [];
  for (const { from, to } of list.items) {
    const own = text.slice(from, to);
    const read = known.get(own) ?? readPart(own);
    if (read === undefined) return undefined;
    parts.push({ from, to, read });
  }
  const around = readPart(withoutItems(text, parts));
  return around && joinJson(text, parts, around, list.key);
}

function withoutItems(text: string, parts: readonly Placed[]): string {
  const glues = parts.map(({ from }, i) => text.slice(parts[i - 1]?.to ?? 0, from));
  return [...glues.map((glue) => glue + STAND_IN), text.slice(parts.at(-1)?.to)].join('');
}

/** Puts parts and what stands around them together to a file. Undefined where they make none. */
export function joinJson(
  text: Text,
  parts: readonly Placed[],
  around: Read,
  key: string,
): Source | undefined {
  const { token, value } = around;
  const list = isMap(value) ? value[key] : undefined;
  if (!isMap(value) || !isList(list) || list.length !== parts.length) return undefined;
  if (list.some((each) => each !== Number(STAND_IN)) || token.type !== 'flow-collection') return undefined;
  /** How much further everything behind the items stands than where it was read. */
  const longer = parts.reduce((sum, { from, to }) => sum + to - from - STAND_IN.length, 0);
  const outer = nodeOf(token, 0);
  const at = outer.items.findIndex((item) => keyText(item) === key);
  const items = outer.items.map((item, i) => {
    if (i < at) return item;
    return i === at ? withList(item, parts, longer) : moved(item, longer);
  });
  const end = (token.end[0]?.offset ?? 0) + longer;
  return {
    text,
    value: { ...value, [key]: parts.map(({ read }) => read.value) },
    root: { ...outer, items, close: end },
    refused: around.refused || parts.some(({ read }) => read.refused),
    cut: { style: 'json', parts, around, key },
  };
}

/** Whether a text is one item of a list in JSON. */
export function isOneMap(text: string): boolean {
  const split = splitJson(`{"x":[${text}]}`);
  return split?.items.length === 1 && split.items[0]?.from === 6 && split.items[0].to === text.length + 6;
}

function withList(item: Item, parts: readonly Placed[], longer: number): Item {
  const { value: list } = item;
  if (list?.token?.type !== 'flow-collection') return item;
  const items = parts.map(({ from, read }): Item => ({
    base: from,
    start: [],
    sep: [],
    value: nodeOf(read.token, from),
  }));
  const node: Node = { ...list, items, close: (list.token.end[0]?.offset ?? 0) + longer };
  return { base: item.base, start: item.start, key: item.key, sep: item.sep, value: node };
}

function moved(item: Item, by: number): Item {
  const { value } = item;
  const { start, key, sep } = item;
  return {
    base: by,
    start,
    key,
    sep,
    ...(value?.token === undefined ? {} : { value: nodeOf(value.token, by) }),
  };
}

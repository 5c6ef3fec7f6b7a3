import { parseDocument, type CST, type Document } from 'yaml';
import type { Plain } from '../edit';
import { isList, isMap, type PlainList } from '../edit-value';
import { keyText, nodeOf, type Item, type Node } from './nodes';
import { splitText, type Part } from './split-text';

/** A file's text with what it holds, and where. */
export interface Source {
  readonly text: string;
  readonly value: Plain;
  readonly root: Node;
  /** What each part of the text holds: kept for the next text, most of which is the same. */
  readonly parts: ReadonlyMap<string, Read>;
}

interface Read {
  readonly value: Plain;
  readonly token: CST.Token;
}

/**
 * Reads a text by its parts: the keys of the file and the items of their lists. Parts that `before` had too are not
 * read again. Undefined for a text that is no sound YAML.
 */
export function readText(text: string, before?: Source): Source | undefined {
  return readParts(text, before) ?? readWhole(text);
}

function readWhole(text: string): Source | undefined {
  const read = readPart(text);
  return read && { text, value: read.value, root: nodeOf(read.token, 0), parts: new Map([[text, read]]) };
}

function readPart(text: string): Read | undefined {
  const document = parseDocument(text, {
    keepSourceTokens: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const token = document.contents?.srcToken;
  if (document.errors.length + document.warnings.length > 0 || token === undefined) return undefined;
  const value = plainValue(document);
  return value === undefined ? undefined : { value, token };
}

function plainValue(document: Document): Plain | undefined {
  try {
    return document.toJS() as Plain;
  } catch (error) {
    // References that lead nowhere or unfold without end, and nesting beyond any deck: the file's fault, not ours.
    if (error instanceof ReferenceError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function readParts(text: string, before: Source | undefined): Source | undefined {
  const split = splitText(text);
  if (split === undefined) return undefined;
  const parts = new Map<string, Read>();
  const read = ({ from, to }: Part): Read | undefined => {
    const own = text.slice(from, to);
    const found = before?.parts.get(own) ?? readPart(own);
    if (found) parts.set(own, found);
    return found;
  };
  const pairs: (readonly [string, Plain])[] = [];
  const items: Item[] = [];
  for (const part of split) {
    const pair = readPair(part, read);
    const name = pair && keyText(pair.item);
    if (pair === undefined || name === undefined || pairs.some(([other]) => other === name)) return undefined;
    pairs.push([name, pair.value]);
    items.push(pair.item);
  }
  const root: Node = { kind: 'map', flow: false, base: 0, items };
  return { text, value: Object.fromEntries(pairs), root, parts };
}

interface Pair {
  readonly item: Item;
  readonly value: Plain;
}

/** A key of the file: one pair, whose list may have been split into its items. */
function readPair(part: Part, read: (part: Part) => Read | undefined): Pair | undefined {
  const head = read(part);
  if (head?.token.type !== 'block-map' || !isMap(head.value)) return undefined;
  const { items } = nodeOf(head.token, part.from);
  const [item] = items;
  const [value = null] = Object.values(head.value);
  if (item === undefined || items.length > 1) return undefined;
  if (part.items.length === 0) return { item, value };
  const list = value === null && item.value === undefined ? readItems(part.items, read) : undefined;
  return list && { item: { ...item, value: list.node }, value: list.values };
}

function readItems(parts: readonly Part[], read: (part: Part) => Read | undefined) {
  const items: Item[] = [];
  const values: Plain[] = [];
  for (const part of parts) {
    const each = read(part);
    if (each?.token.type !== 'block-seq' || !isList(each.value)) return undefined;
    const found = nodeOf(each.token, part.from).items;
    if (found.length !== 1) return undefined;
    items.push(...found);
    values.push(...each.value);
  }
  const node: Node = { kind: 'list', flow: false, base: parts[0]?.from ?? 0, items };
  return { node, values: values satisfies PlainList };
}

import { CST } from 'yaml';

/** One value in the text. Offsets of its tokens count from `base`, since parts of a file are read by themselves. */
export interface Node {
  readonly kind: 'map' | 'list' | 'scalar' | 'block' | 'alias';
  /** Written between braces or brackets. */
  readonly flow: boolean;
  readonly base: number;
  /** None where a list or map was put together from parts. */
  readonly token?: CST.Token;
  readonly items: readonly Item[];
  /** Where its closing brace or bracket stands, where the parts of it were read by themselves. */
  readonly close?: number;
}

/** A pair of a map or an item of a list, with the tokens before it. */
export interface Item {
  readonly base: number;
  readonly start: readonly CST.SourceToken[];
  readonly key?: CST.Token | null | undefined;
  readonly sep: readonly CST.SourceToken[];
  readonly value?: Node;
}

type TokenItem =
  CST.BlockMap['items'][number] | CST.BlockSequence['items'][number] | CST.FlowCollection['items'][number];

export function nodeOf(token: CST.Token, base: number): Node {
  switch (token.type) {
    case 'block-map':
    case 'block-seq':
      return {
        kind: token.type === 'block-map' ? 'map' : 'list',
        flow: false,
        base,
        token,
        items: itemsOf(token.items, base),
      };
    case 'flow-collection': {
      const kind = token.start.source === '{' ? 'map' : 'list';
      return { kind, flow: true, base, token, items: itemsOf(token.items, base) };
    }
    case 'block-scalar':
      return { kind: 'block', flow: false, base, token, items: [] };
    case 'alias':
      return { kind: 'alias', flow: false, base, token, items: [] };
    default:
      return { kind: 'scalar', flow: false, base, token, items: [] };
  }
}

/** Items are created on demand: a file has many that are never used. */
function itemsOf(items: readonly TokenItem[], base: number): readonly Item[] {
  return items.filter(isItem).map((item) => {
    const made = { base, start: item.start, key: item.key, sep: item.sep ?? [] };
    const { value } = item;
    if (value === undefined) return made;
    let node: Node | undefined;
    return {
      ...made,
      get value() {
        return (node ??= nodeOf(value, base));
      },
    };
  });
}

/** Not only space, a comment or a comma after the last one. */
const isItem = (item: TokenItem) =>
  item.value != null || item.key != null || (item.sep ?? []).length > 0 || item.start.some(says);

const says = ({ type }: CST.SourceToken) =>
  type !== 'space' && type !== 'newline' && type !== 'comment' && type !== 'comma';

export function beginOf({ base, start, key, sep, value }: Item): number {
  const first = start.find(says) ?? key ?? sep.find(says) ?? value?.token;
  return base + (first?.offset ?? 0);
}

export function endOfItem(item: Item): number {
  if (item.value !== undefined) return endOf(item.value);
  return leadEnd(item);
}

/** The position after the colon or the dash of an item. */
export function leadEnd({ base, start, key, sep }: Item): number {
  const last = sep.findLast(says) ?? key ?? start.findLast(says);
  return last && 'source' in last ? base + last.offset + last.source.length : base;
}

/** Where the last character of a value ends; a block scalar ends with its last line, without the line break. */
export function endOf(node: Node): number {
  const { token, base, items, flow } = node;
  if (flow && token?.type === 'flow-collection') return closeOf(node) + 1;
  if (token?.type === 'block-scalar') {
    const written = CST.stringify(token);
    return base + token.offset + written.replace(/\r?\n$/u, '').length;
  }
  const last = items.at(-1);
  if (last !== undefined) return endOfItem(last);
  return token && 'source' in token ? base + token.offset + token.source.length : base;
}

/** Where the brace or bracket stands that closes a value. */
export function closeOf({ token, base, close }: Node): number {
  if (close !== undefined || token?.type !== 'flow-collection') return close ?? base;
  return base + (token.end[0]?.offset ?? token.offset);
}

/** The item of a map or list at a step of a path, and its place. */
export function findItem(node: Node, key: string | number): number {
  if (node.kind === 'list') return typeof key === 'number' && key < node.items.length ? key : -1;
  return node.items.findIndex((item) => keyText(item) === String(key));
}

export function keyText({ key }: Item): string | undefined {
  return CST.isScalar(key ?? null) && key ? CST.resolveAsScalar(key as CST.FlowScalar).value : undefined;
}

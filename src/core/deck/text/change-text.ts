import type { Plain } from '../edit';
import type { Path } from '../problem';
import type { Change } from './changes';
import { glueAt, withMoved, withoutPieces, withPieces } from './change-pieces';
import type { ListEdit } from './edits-together';
import type { Text } from './long-text';
import { beginOf, endOf, findItem, leadEnd, type Item, type Node } from './nodes';
import { body, isFirstOfLine, joined, lineEnd, lineStart, piecesOf, type Pieces } from './pieces';
import { replaceValue } from './replace-value';
import type { Splice } from './splices';
import { inFlow, listItem, pair, pairInFlow, withBreaks, type WriteStyle } from './write-value';

/** A map or list in a text, and the item whose value it is. */
interface Container {
  readonly text: Text;
  readonly node: Node;
  readonly holder?: { readonly item: Item; readonly of: Node };
  readonly isRoot: boolean;
  readonly writeStyle: WriteStyle;
}

/** The splices for a change; `undefined` if it cannot be done by changing its own lines only. */
export function changeText(
  text: Text,
  root: Node,
  change: Change,
  writeStyle: WriteStyle,
): readonly Splice[] | undefined {
  const container = containerOf(text, root, change.path, writeStyle);
  const key = change.path.at(-1);
  if (container === undefined || key === undefined) return undefined;
  const at = findItem(container.node, key);
  switch (change.type) {
    case 'set':
      return setItem(container, key, at, change.value);
    case 'insert':
      return insertItems(container, Number(key), change.values);
    case 'remove':
      return removeItems(container, at, change.count);
    case 'move':
      return rebuilt(container, ({ bodies, glues }) => withMoved({ bodies, glues }, at, change.to));
    case 'rearrange':
      return rearrangeItems(container, change.edits);
  }
}

function containerOf(text: Text, root: Node, path: Path, writeStyle: WriteStyle): Container | undefined {
  let at: Omit<Container, 'text' | 'writeStyle'> = { node: root, isRoot: true };
  for (const key of path.slice(0, -1)) {
    const item = at.node.items[findItem(at.node, key)];
    if (item?.value === undefined) return undefined;
    at = { node: item.value, holder: { item, of: at.node }, isRoot: false };
  }
  const { kind } = at.node;
  return kind === 'map' || kind === 'list' ? { ...at, text, writeStyle } : undefined;
}

function setItem(
  container: Container,
  key: string | number,
  at: number,
  value: Plain,
): readonly Splice[] | undefined {
  const { text, node, writeStyle } = container;
  const item = node.items[at];
  if (item !== undefined) return replaceValue(text, node, item, value, writeStyle);
  if (node.items.length === 0) return fill(container, { [key]: value });
  return rebuilt(container, (pieces) => {
    const { column, comma } = pieces;
    const ownLine = comma === 'none' ? undefined : column;
    const written = node.flow
      ? pairInFlow(String(key), value, writeStyle, ownLine)
      : pair(String(key), value, column, writeStyle);
    const place = container.isRoot ? beforeLists(node) : node.items.length;
    const line = `\n${' '.repeat(column)}`;
    const glue = !node.flow || ownLine !== undefined ? line : glueAt(pieces, place, ', ');
    return added(pieces, place, [written], glue, writeStyle);
  });
}

/** A new key of the file goes before the long lists at its end. */
function beforeLists({ items, flow }: Node): number {
  if (flow) return items.length;
  const last = items.findLastIndex(({ value }) => value?.kind !== 'list' || value.flow);
  return last < 0 ? items.length : last + 1;
}

function insertItems(
  container: Container,
  at: number,
  values: readonly Plain[],
): readonly Splice[] | undefined {
  const { items } = container.node;
  if (items.length === 0) return fill(container, values);
  const neighbour = (items[at - 1] ?? items[at])?.value;
  return rebuilt(container, (pieces) => inserted(container, pieces, at, values, neighbour));
}

/** New items, written as their neighbour is. */
function inserted(
  container: Container,
  pieces: Pieces,
  at: number,
  values: readonly Plain[],
  neighbour: Node | undefined,
) {
  const { node, writeStyle } = container;
  const { column, comma } = pieces;
  const ownLine = comma === 'none' ? undefined : column;
  const style = neighbour?.kind === 'map' || neighbour?.kind === 'list' ? [neighbour.flow] : [];
  const written = values.map((value) =>
    node.flow ? inFlow(value, writeStyle, ownLine) : listItem(value, column, writeStyle, ...style),
  );
  const glue = glueAt(pieces, at, usualGlue(container, pieces, neighbour));
  return added(pieces, at, written, glue, writeStyle);
}

/** One change of the list after the other, in pieces that are cut out and put together once. */
function rearrangeItems(container: Container, edits: readonly ListEdit[]): readonly Splice[] | undefined {
  const { node } = container;
  if (node.kind !== 'list' || isEverEmpty(node.items.length, edits)) return undefined;
  return rebuilt(container, (pieces) =>
    edits.reduce<Rows>((rows, edit) => rearranged(container, pieces, rows, edit), {
      ...pieces,
      nodes: node.items.map(({ value }) => value),
    }),
  );
}

/** The pieces of a list, each with its value: that of a new one is written as the value of its neighbour. */
interface Rows extends Pick<Pieces, 'bodies' | 'glues'> {
  readonly nodes: readonly (Node | undefined)[];
}

function rearranged(container: Container, pieces: Pieces, rows: Rows, edit: ListEdit): Rows {
  const at = Number(edit.path.at(-1));
  const { bodies, glues, nodes } = rows;
  if (edit.type === 'insert') {
    const neighbour = nodes[at - 1] ?? nodes[at];
    const more = inserted(container, { ...pieces, bodies, glues }, at, [edit.value], neighbour);
    return { ...more, nodes: nodes.toSpliced(at, 0, neighbour) };
  }
  if (edit.type === 'remove') {
    const { count = 1 } = edit;
    return { ...withoutPieces(rows, at, count), nodes: nodes.toSpliced(at, count) };
  }
  const moved = nodes.toSpliced(at, 1).toSpliced(edit.to, 0, nodes[at]);
  return { ...withMoved(rows, at, edit.to), nodes: moved };
}

/** An empty list is written otherwise. */
function isEverEmpty(count: number, edits: readonly ListEdit[]): boolean {
  let left = count;
  return edits.some((edit) => {
    if (edit.type === 'insert') left += 1;
    if (edit.type === 'remove') left -= edit.count ?? 1;
    return left <= 0;
  });
}

function added(pieces: Pieces, at: number, written: readonly string[], glue: string, writeStyle: WriteStyle) {
  const bodies = written.map((each) => body(withBreaks(each, writeStyle)));
  return withPieces(pieces, at, bodies, withBreaks(glue, writeStyle));
}

/** Slides have a blank line between them. */
function usualGlue(
  { node, holder }: Container,
  { column, comma }: Pieces,
  neighbour: Node | undefined,
): string {
  if (node.flow && comma === 'none') return ', ';
  const isLong = holder?.of.base === 0 && column <= 2 && neighbour?.kind === 'map' && !neighbour.flow;
  return `${isLong ? '\n\n' : '\n'}${' '.repeat(column)}`;
}

/** The first item of an empty list or map: `[]` and `{}` are rewritten. */
function fill({ text, holder, writeStyle }: Container, value: Plain): readonly Splice[] | undefined {
  return holder && replaceValue(text, holder.of, holder.item, value, writeStyle);
}

function removeItems(container: Container, at: number, count: number): readonly Splice[] | undefined {
  if (count < container.node.items.length)
    return rebuilt(container, (pieces) => withoutPieces(pieces, at, count));
  return emptied(container);
}

function rebuilt(
  { text, node, isRoot }: Container,
  change: (pieces: Pieces) => Pick<Pieces, 'bodies' | 'glues'>,
): readonly Splice[] | undefined {
  const pieces = piecesOf(text, node, isRoot);
  if (pieces === undefined) return undefined;
  return [{ from: pieces.from, to: pieces.to, text: joined({ ...pieces, ...change(pieces) }) }];
}

/** Nothing is left: `rows: []`, with the comment after the key. */
function emptied(container: Container): readonly Splice[] | undefined {
  const { text, node, holder, isRoot } = container;
  if (node.flow) {
    const [first] = node.items;
    const from = first ? (node.token?.offset ?? 0) + node.base + 1 : 0;
    return [{ from, to: endOf(node) - 1, text: '' }];
  }
  const pieces = piecesOf(text, node, isRoot);
  if (holder === undefined || pieces === undefined) return undefined;
  const nothing = node.kind === 'list' ? '[]' : '{}';
  const { from, to } = pieces;
  if (!isFirstOfLine(text, from)) return [{ from, to, text: nothing }];
  const lead = leadEnd(holder.item);
  const lineBefore = lineEnd(
    text,
    lineStart(text, from) - (text.charAt(lineStart(text, from) - 2) === '\r' ? 2 : 1),
  );
  if (lineBefore < lead || beginOf(holder.item) > lead) return undefined;
  return [
    { from: lead, to: lead, text: ` ${nothing}` },
    { from: lineBefore, to, text: '' },
  ];
}

import type { CST } from 'yaml';
import type { Plain } from '../edit';
import type { Text } from './long-text';
import { beginOf, endOf, leadEnd, type Item, type Node } from './nodes';
import { lineEnd, lineStart } from './pieces';
import type { Splice } from './splices';
import { blockText, hasLines, isScalar, scalarText, type Quotes } from './write-scalar';
import { blockLines, inFlow, listItem, valueBehind, withBreaks, type WriteStyle } from './write-value';

/** Replaces the value of an item, in the existing style if that can hold the new one. */
export function replaceValue(
  text: Text,
  container: Node,
  item: Item,
  value: Plain,
  writeStyle: WriteStyle,
): readonly Splice[] | undefined {
  const splices = written(text, container, item, value, writeStyle);
  return splices?.map((splice) => ({ ...splice, text: withBreaks(splice.text, writeStyle) }));
}

function written(
  text: Text,
  container: Node,
  item: Item,
  value: Plain,
  writeStyle: WriteStyle,
): readonly Splice[] | undefined {
  const { value: old } = item;
  if (old?.kind === 'alias') return undefined;
  if (container.flow) return inPlace(item, flowText(text, item, value, writeStyle));
  const column = beginOf(item) - lineStart(text, beginOf(item));
  return (
    asBlock(text, old, value, column, writeStyle) ??
    asOneLine(item, value, writeStyle) ??
    anew(text, item, behind(container, value, column, writeStyle))
  );
}

function behind({ kind }: Node, value: Plain, column: number, writeStyle: WriteStyle): string {
  return kind === 'list'
    ? listItem(value, column, writeStyle).slice(1)
    : valueBehind(value, column, writeStyle);
}

function asOneLine(item: Item, value: Plain, writeStyle: WriteStyle): readonly Splice[] | undefined {
  const { value: old } = item;
  if (!isScalar(value) || (old !== undefined && old.kind !== 'scalar')) return undefined;
  const asLines = hasLines(value) && !writeStyle.quoted && blockText(value, false) !== undefined;
  return asLines ? undefined : inPlace(item, scalarText(value, keptQuotes(old, writeStyle), false));
}

function flowText(text: Text, item: Item, value: Plain, writeStyle: WriteStyle): string {
  if (isScalar(value)) return scalarText(value, keptQuotes(item.value, writeStyle), true);
  const begin = beginOf(item);
  const indent = begin - lineStart(text, begin);
  const ownLine = text.slice(begin - indent, begin).trim() === '';
  return inFlow(value, writeStyle, ownLine ? indent : undefined);
}

function inPlace(item: Item, written: string): readonly Splice[] {
  const { value: old } = item;
  const lead = leadEnd(item);
  if (old === undefined) return [{ from: lead, to: lead, text: ` ${written}` }];
  return [{ from: old.base + (old.token?.offset ?? 0), to: endOf(old), text: written }];
}

function keptQuotes(old: Node | undefined, writeStyle: WriteStyle): Quotes {
  if (writeStyle.json || writeStyle.quoted) return 'double';
  const type = old?.token?.type;
  if (type === 'single-quoted-scalar') return 'single';
  return type === 'double-quoted-scalar' ? 'double' : 'plain';
}

/** A block stays a block, with its indentation and the comment after its indicator. */
function asBlock(
  text: Text,
  old: Node | undefined,
  value: Plain,
  column: number,
  writeStyle: WriteStyle,
): readonly Splice[] | undefined {
  const token = old?.token;
  if (old === undefined || token?.type !== 'block-scalar') return undefined;
  if (typeof value !== 'string' || writeStyle.quoted) return undefined;
  const header = headerOf(token);
  const block = blockText(value, header.source.startsWith('>'));
  if (block === undefined) return undefined;
  const from = old.base + token.offset;
  const headerEnd = from + header.source.length;
  const contentFrom = Math.min(lineEnd(text, headerEnd), endOf(old));
  const indent = /^(?: *\r?\n)*(?<indent> +)\S/u.exec(token.source)?.groups?.indent;
  const explicit = /\d/u.test(header.source);
  const lines = blockLines(block.lines, explicit || indent === undefined ? column + 2 : indent.length);
  return [
    { from, to: headerEnd, text: block.header },
    { from: contentFrom, to: endOf(old), text: `\n${lines}` },
  ];
}

function headerOf(token: CST.BlockScalar): { readonly source: string } {
  const header = token.props.find(({ type }) => type === 'block-scalar-header');
  return header && 'source' in header ? header : { source: '' };
}

/** Rewritten after the key or the dash; the comment on that line stays. */
function anew(text: Text, item: Item, written: string): readonly Splice[] {
  const lead = leadEnd(item);
  const breakAt = written.indexOf('\n');
  const [first, rest] = breakAt < 0 ? [written, ''] : [written.slice(0, breakAt), written.slice(breakAt)];
  const { value: old } = item;
  const end = old === undefined ? lead : endOf(old);
  const firstEnd = firstEndOf(old, lead);
  if (old === undefined || old.flow || old.kind === 'scalar') {
    const restAt = lineEnd(text, end);
    return [
      { from: lead, to: end, text: first },
      { from: restAt, to: restAt, text: rest },
    ];
  }
  const restFrom = lineEnd(text, firstEnd);
  // The value starts directly after the dash: nothing else is on that line.
  if (old.kind !== 'block' && beginsBefore(old, restFrom)) return [{ from: lead, to: end, text: written }];
  return [
    { from: lead, to: firstEnd, text: first },
    { from: restFrom, to: Math.max(end, restFrom), text: rest },
  ];
}

function firstEndOf(old: Node | undefined, lead: number): number {
  if (old?.token?.type !== 'block-scalar') return lead;
  return old.base + old.token.offset + headerOf(old.token).source.length;
}

function beginsBefore({ items }: Node, at: number): boolean {
  const [first] = items;
  return first !== undefined && beginOf(first) < at;
}

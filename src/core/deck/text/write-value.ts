import type { Plain } from '../edit';
import { entriesOf, isList, isMap, type PlainList, type PlainMap } from '../edit-value';
import { blockText, hasLines, isScalar, scalarText, type Quotes } from './write-scalar';

/** How new parts are written. */
export interface WriteStyle {
  /** As in JSON: every key and text in double quotes. */
  readonly json: boolean;
  /** Texts in quotes only, which always works. */
  readonly quoted: boolean;
  /** How the file ends its lines. */
  readonly lineBreak: '\n' | '\r\n';
}

/** New lines get the file’s line ending. */
export function withBreaks(text: string, { lineBreak }: WriteStyle): string {
  return lineBreak === '\n' ? text : text.replaceAll(/\r?\n/gu, lineBreak);
}

const quotesOf = ({ json, quoted }: WriteStyle): Quotes => (json || quoted ? 'double' : 'plain');

/** What follows a key or a dash at a column, with the space or the line break before it. */
export function valueBehind(value: Plain, column: number, writeStyle: WriteStyle): string {
  if (isScalar(value)) return textBehind(value, column, writeStyle);
  if (isList(value)) {
    if (value.length === 0 || fitsOneLine(value, writeStyle)) return ` ${inFlow(value, writeStyle)}`;
    return value.map((each) => `\n${space(column + 2)}${listItem(each, column + 2, writeStyle)}`).join('');
  }
  const entries = entriesOf(value);
  if (entries.length === 0 || isSmall(value)) return ` ${inFlow(value, writeStyle)}`;
  return entries
    .map(([key, each]) => `\n${space(column + 2)}${pair(key, each, column + 2, writeStyle)}`)
    .join('');
}

function textBehind(value: string | number | boolean | null, column: number, writeStyle: WriteStyle): string {
  const block = hasLines(value) && !writeStyle.quoted ? blockText(value, false) : undefined;
  if (block === undefined) return ` ${scalarText(value, quotesOf(writeStyle), false)}`;
  return ` ${block.header}\n${blockLines(block.lines, column + 2)}`;
}

export function blockLines(lines: readonly string[], column: number): string {
  return lines.map((line) => (line === '' ? '' : space(column) + line)).join('\n');
}

/** An item of a list in block style whose dash stands at a column; `flow` says how its neighbours are written. */
export function listItem(value: Plain, column: number, writeStyle: WriteStyle, flow = isRow(value)): string {
  if (flow && !isScalar(value)) return `- ${inFlow(value, writeStyle)}`;
  if (!isMap(value) || entriesOf(value).length === 0) return `-${valueBehind(value, column, writeStyle)}`;
  const pairs = entriesOf(value).map(([key, each]) => pair(key, each, column + 2, writeStyle));
  return `- ${pairs.join(`\n${space(column + 2)}`)}`;
}

export function pair(key: string, value: Plain, column: number, writeStyle: WriteStyle): string {
  return `${keyText(key, writeStyle)}:${valueBehind(value, column, writeStyle)}`;
}

export function pairInFlow(key: string, value: Plain, writeStyle: WriteStyle, column?: number): string {
  return `${keyText(key, writeStyle)}: ${inFlow(value, writeStyle, column)}`;
}

/**
 * A value between braces or brackets. JSON that is broken into lines, with its pieces at a column, stays so; all
 * else is one line.
 */
export function inFlow(value: Plain, writeStyle: WriteStyle, column?: number): string {
  if (isScalar(value)) return scalarText(value, quotesOf(writeStyle), true);
  const parts = isList(value)
    ? value.map((each) => inFlow(each, writeStyle, deeper(column)))
    : entriesOf(value).map(([key, each]) => pairInFlow(key, each, writeStyle, deeper(column)));
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  if (writeStyle.json && column !== undefined) {
    const lead = `\n${space(column + 2)}`;
    return `${open}${lead}${parts.join(`,${lead}`)}\n${space(column)}${close}`;
  }
  const inside = parts.join(', ');
  return open + (isList(value) || writeStyle.json ? inside : ` ${inside} `) + close;
}

const deeper = (column: number | undefined) => (column === undefined ? undefined : column + 2);

function keyText(key: string, writeStyle: WriteStyle): string {
  return scalarText(key, quotesOf(writeStyle), true);
}

/** A few names or figures. */
function fitsOneLine(list: PlainList, writeStyle: WriteStyle): boolean {
  const short = (each: Plain) => isScalar(each) && !(typeof each === 'string' && /\s/u.test(each));
  return list.every(short) && inFlow(list, writeStyle).length <= 80;
}

/** A row or a section: a name and a few words or figures. A slide has a kind, and lines of its own. */
function isRow(value: Plain): boolean {
  return isMap(value) && Object.hasOwn(value, 'id') && !Object.hasOwn(value, 'kind') && isSmall(value);
}

function isSmall(map: PlainMap): boolean {
  const small = ([, each]: readonly [string, Plain]) =>
    isScalar(each) && !hasLines(each) && String(each).length <= 120;
  const entries = entriesOf(map);
  return entries.length <= 5 && entries.every(small);
}

const space = (columns: number) => ' '.repeat(columns);

import type { Plain } from '../edit';
import { isList, isMap } from '../edit-value';
import { hasBareText } from './bare-texts';
import { plainLines } from './plain-lines';
import { readPart } from './read-part';
import type { Part } from './split-text';

/**
 * What a text holds, without where it stands: a fraction of the work of `readText`, which whoever edits it needs.
 * Undefined for a text that has to be read as a whole, or that no deck may be. `split` is what `splitText` made of it.
 */
export function readValue(text: string, split: readonly Part[] | undefined): Plain | undefined {
  if (/^\s*\{/u.test(text)) return plainJson(text);
  return split && valueOfParts(text, split);
}

/** A file as programs write JSON. What they would write otherwise may be something else in YAML, or nothing. */
function plainJson(text: string): Plain | undefined {
  if (/[\t\u007F-\u009F\u2028\u2029\uFEFF]/u.test(text)) return undefined;
  const value = jsonIn(text);
  return isWritten(JSON.stringify(value), text) && !hasBareText(value) ? value : undefined;
}

const [QUOTE, BACKSLASH] = ['"', '\\'].map((character) => character.charCodeAt(0));
const BLANKS: ReadonlySet<number> = new Set([' ', '\r', '\n'].map((blank) => blank.charCodeAt(0)));

/** Whether a text is this JSON, with blanks around its values. Character by character: a photo has a million of them. */
function isWritten(compact: string | undefined, text: string): boolean {
  if (compact === undefined) return false;
  let isString = false;
  let at = 0;
  for (let i = 0; i < text.length; i += 1, at += 1) {
    while (!isString && BLANKS.has(text.charCodeAt(i))) i += 1;
    if (i === text.length) break;
    const code = text.charCodeAt(i);
    if (code !== compact.charCodeAt(at)) return false;
    if (code === QUOTE) isString = !isString;
    if (code !== BACKSLASH) continue;
    i += 1;
    at += 1;
    if (text.charCodeAt(i) !== compact.charCodeAt(at)) return false;
  }
  return at === compact.length;
}

function jsonIn(text: string): Plain | undefined {
  try {
    return JSON.parse(text) as Plain;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function valueOfParts(text: string, split: readonly Part[]): Plain | undefined {
  const pairs = new Map<string, Plain>();
  for (const part of split) {
    const pair = pairOf(text, part);
    if (pair === undefined || pairs.has(pair[0])) return undefined;
    pairs.set(...pair);
  }
  return Object.fromEntries(pairs);
}

function pairOf(text: string, { from, to, items }: Part): [string, Plain] | undefined {
  const map = valueIn(text.slice(from, to), 'block-map');
  const [entry, ...more] = isMap(map) ? Object.entries(map) : [];
  if (entry === undefined || more.length > 0) return undefined;
  const [key, value = null] = entry;
  if (items.length === 0) return [key, value];
  const list = value === null ? listIn(text, items) : undefined;
  return list && [key, list];
}

function listIn(text: string, items: readonly Part[]): Plain[] | undefined {
  const list: Plain[] = [];
  for (const { from, to } of items) {
    const one = valueIn(text.slice(from, to), 'block-seq');
    if (!isList(one) || one.length !== 1) return undefined;
    list.push(...one);
  }
  return list;
}

function valueIn(own: string, type: 'block-map' | 'block-seq'): Plain | undefined {
  const plain = plainLines(own);
  if (plain !== undefined) return plain;
  const read = readPart(own);
  return read?.token.type === type && !read.refused ? read.value : undefined;
}

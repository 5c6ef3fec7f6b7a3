import type { Plain } from '../edit';

/** A text is written in a way that only the YAML library can tell what it holds. */
export class NotPlain extends Error {}

const IN_DOUBLE = /^"(?<inside>[^"\\]*(?:\\["\\][^"\\]*)*)"/u;
const IN_SINGLE = /^'(?<inside>[^']*(?:''[^']*)*)'/u;
const CONSTANTS: ReadonlyMap<string, Plain> = new Map<string, Plain>([
  ...['~', 'null', 'Null', 'NULL'].map((each) => [each, null] as const),
  ...['true', 'True', 'TRUE'].map((each) => [each, true] as const),
  ...['false', 'False', 'FALSE'].map((each) => [each, false] as const),
]);
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/u;
/** Every other way to write a number: with an exponent, in octal, as infinity. */
const OTHER_NUMBER =
  /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\dA-Fa-f]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/u;
/** What has a meaning of its own at the start of a text, and marks between a key and its value. */
const SIGN = /^(?:[!&*?|>@`%:,\]}#]|-(?:$| |--))|: |:$/u;

/** A text without quotes: a string, a number, a truth value or nothing. */
export function plainWord(text: string): Plain {
  if (text === '' || SIGN.test(text)) throw new NotPlain();
  const constant = CONSTANTS.get(text);
  if (constant !== undefined) return constant;
  if (NUMBER.test(text)) return Number(text);
  if (OTHER_NUMBER.test(text)) throw new NotPlain();
  return text;
}

/** The text in quotes that a line starts with, and how many characters it takes. */
export function quoted(line: string): { readonly value: string; readonly length: number } {
  const found = (line.startsWith('"') ? IN_DOUBLE : IN_SINGLE).exec(line);
  if (found === null) throw new NotPlain();
  const { inside = '' } = found.groups ?? {};
  const value = line.startsWith('"') ? inside.replace(/\\(["\\])/gu, '$1') : inside.replaceAll("''", "'");
  return { value, length: found[0].length };
}

import { isArray, isDict, Name, Text } from '../file/values';
import type { Characters } from '../fonts/to-unicode';
import type { Operation } from './operations';

/** The words of each part of a page, by its number. */
export function wordsByPart(
  operations: readonly Operation[],
  fonts: ReadonlyMap<string, Characters>,
): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  let font: Characters | undefined;
  let part: number | undefined;
  for (const { operator, operands } of operations) {
    const [first, second] = operands;
    if (operator === 'Tf') font = first instanceof Name ? fonts.get(first.name) : undefined;
    if (operator === 'BDC') part = isDict(second) ? Number(second.get('MCID')) : undefined;
    if (operator === 'EMC') part = undefined;
    if (part === undefined || font === undefined || !/^T[jJ]$/u.test(operator)) continue;
    const texts = isArray(first) ? first : [first];
    const shown = texts.map((text) => (text instanceof Text ? decoded(text.bytes, font) : '')).join('');
    words.set(part, (words.get(part) ?? '') + shown);
  }
  return words;
}

function decoded(bytes: string, font: Characters | undefined): string {
  let words = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const hex = font?.get((bytes.charCodeAt(i) << 8) | bytes.charCodeAt(i + 1)) ?? '';
    words += Buffer.from(hex, 'hex').swap16().toString('utf16le');
  }
  return words;
}

/** The lines of a text, however they end, without empty ones behind the last. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/u);
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, last + 1);
}

/** How often a character stands in a text. */
export function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

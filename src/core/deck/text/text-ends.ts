/** A text without a sign that it ends with, however often: in one walk, where an expression would begin many. */
export function withoutEnd(text: string, sign: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === sign) end -= 1;
  return text.slice(0, end);
}

/** A text without the spaces at its ends, and no other blanks: to YAML these are text. */
export function withoutSpaces(text: string): string {
  let start = 0;
  while (text[start] === ' ') start += 1;
  return withoutEnd(text.slice(start), ' ');
}

/** Whatever a reader of the log may take for the end of a line. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/**
 * A text as one entry of the log: all lines after the first are indented, so that no text can pass for an entry of
 * its own; control characters and bidirectional marks are escaped.
 */
export function logEntry(text: string): string {
  return text
    .split(LINE_ENDS)
    .map((line) => line.replace(/[\p{Cc}\p{Cf}]/gu, shown))
    .join('\n    ');
}

function shown(character: string): string {
  return character === '\t' ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

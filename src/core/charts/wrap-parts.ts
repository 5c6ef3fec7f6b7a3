import type { Breaks, WordPart } from '../hyphenation/word-parts';
import type { Measure } from './wrap-label';

/**
 * A label whose words are broken where they are wider than the limit, each from the start of a line of its own.
 * `undefined` if it takes more than `maxLines` that way too.
 */
export function wrapParts(
  label: string,
  limit: number,
  measure: Measure,
  { maxLines, breaks }: { readonly maxLines: number; readonly breaks: Breaks },
): readonly string[] | undefined {
  const fits = (text: string) => measure(text) <= limit;
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (fits(longer)) lines.splice(-1, 1, longer);
    else lines.push(...(fits(word) ? [word] : brokenWord(breaks(word), fits)));
  }
  return lines.length <= maxLines && lines.every(fits) ? lines : undefined;
}

function brokenWord(parts: readonly WordPart[], fits: (text: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let end = '';
  for (const { text, hyphen } of parts) {
    if (line !== '' && !fits(line + text + (hyphen ? '-' : ''))) {
      lines.push(line + end);
      line = '';
    }
    line += text;
    end = hyphen ? '-' : '';
  }
  return [...lines, line];
}

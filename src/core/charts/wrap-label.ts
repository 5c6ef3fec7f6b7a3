import type { Breaks } from '../hyphenation/word-parts';

/** The width of a text in some font, in the unit of the limit it is compared with. */
export type Measure = (text: string) => number;

/** The widths of labels and figures, by type size. */
export interface Measures {
  readonly label: (size: number) => Measure;
  readonly figure: (size: number) => Measure;
  /** Where words may be broken; without it they stay whole. */
  readonly breaks?: Breaks | undefined;
}

/**
 * A label on one line if it fits, else on two of about equal width, else on at most `maxLines`. What does not fit is
 * cut with an ellipsis on the last.
 */
export function wrapLabel(label: string, limit: number, measure: Measure, maxLines = 2): readonly string[] {
  if (measure(label) <= limit) return [label];
  if (maxLines === 1) return [shortened(label, limit, measure)];
  const halves = inTwo(label, limit, measure);
  if (maxLines === 2 || halves.every((line) => measure(line) <= limit && !isCut(line))) return halves;
  return inMany(label, limit, measure, maxLines);
}

/** Whether lines end in an ellipsis because there was more. */
export const isCut = (line: string | undefined): boolean => line?.endsWith('…') === true;

/** Line by line, as full as they go. */
function inMany(label: string, limit: number, measure: Measure, maxLines: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length === 0) lines.push(word);
    else if (lines.length === maxLines || measure(longer) <= limit) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => shortened(line, limit, measure));
}

function inTwo(label: string, limit: number, measure: Measure): readonly string[] {
  const words = label.split(' ');
  const splits = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const);
  const fitting = splits.filter(([first]) => measure(first) <= limit);
  const best = minBy(fitting, ([first, second]) => Math.max(measure(first), measure(second)));
  if (best === undefined) return [shortened(label, limit, measure)];
  return [best[0], shortened(best[1], limit, measure)];
}

function minBy<T>(items: readonly T[], weight: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || weight(item) < weight(best) ? item : best),
    undefined,
  );
}

/** A text that is cut with an ellipsis where it is too wide. */
export function shortened(text: string, limit: number, measure: Measure): string {
  if (measure(text) <= limit) return text;
  // Characters as people see them: of half an emoji a box would be drawn.
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  const start = (length: number) => characters.slice(0, length).join('').trimEnd();
  let length = characters.length - 1;
  while (length > 1 && measure(`${start(length)}…`) > limit) length -= 1;
  return `${start(length)}…`;
}

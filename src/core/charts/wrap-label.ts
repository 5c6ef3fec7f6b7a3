/** The width of a text in some font, in the unit of the limit it is compared with. */
export type Measure = (text: string) => number;

/** The widths of labels and figures, by type size. */
export interface Measures {
  readonly label: (size: number) => Measure;
  readonly figure: (size: number) => Measure;
}

/**
 * A label on one line if it fits, else on two of about equal width. If it does not fit, its second line is cut with
 * an ellipsis: there is never a third.
 */
export function wrapLabel(label: string, limit: number, measure: Measure): readonly string[] {
  if (measure(label) <= limit) return [label];
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

function shortened(text: string, limit: number, measure: Measure): string {
  if (measure(text) <= limit) return text;
  let length = text.length - 1;
  while (length > 1 && measure(`${text.slice(0, length)}…`) > limit) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}

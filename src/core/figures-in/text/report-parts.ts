import type { ReportLine } from './report-tokens';

/** A figure of running text, and the lines before and behind it up to the next one. */
export interface Part {
  readonly figure: ReportLine;
  readonly before: readonly ReportLine[];
  readonly behind: readonly ReportLine[];
}

/** The figures that stand on lines of their own. */
export function partsOf(lines: readonly ReportLine[]): readonly Part[] {
  const at = lines.flatMap(({ is }, i) => (is === 'figure' || is === 'vague' ? [i] : []));
  return at.flatMap((place, i) => {
    const figure = lines[place];
    if (figure === undefined) return [];
    const before = lines.slice((at[i - 1] ?? -1) + 1, place);
    return [{ figure, before, behind: lines.slice(place + 1, at[i + 1]) }];
  });
}

/** The last lines of text below each other, without sentences that end above them. */
export function lastParagraph(lines: readonly ReportLine[]): readonly ReportLine[] {
  const end = lines.findLastIndex(({ is }) => is === 'text');
  const start = lines.slice(0, end + 1).findLastIndex(({ is }) => is !== 'text');
  const own = lines.slice(start + 1, end + 1);
  return own.slice(own.slice(0, -1).findLastIndex(({ text }) => /[.?!:;]$/u.test(text)) + 1);
}

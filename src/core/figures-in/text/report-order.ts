import { lastParagraph, type Part } from './report-parts';
import { isProse, isSentence, type ReportLine } from './report-tokens';

/** On which side of its figure a name stands. */
export type Order = 'above' | 'below';

/** Whether the name of each figure stands above or below it; either, where nothing tells. */
export function orderOf(parts: readonly Part[]): Order | 'either' {
  const [opens, ends] = [opening(parts[0]?.before ?? []), lastText(parts.at(-1)?.behind ?? [])];
  const leads = parts.every(({ before }) => /[:?]$/u.test(lastText(before)));
  const follows = parts.every(({ behind }) => /[:?]$/u.test(lastText(behind)));
  if (leads && !follows) return 'above';
  if (opens === '') return 'below';
  const [isName, goesOn] = [!isSentence(opens), ends !== '' && !isSentence(ends)];
  if (!goesOn) return isName ? 'above' : 'either';
  if (!isName && !leads) return 'below';
  // What is behind the last figure would be the name of none.
  return nearer(parts) === 'below' ? 'below' : 'either';
}

const lastText = (lines: readonly ReportLine[]) => lines.findLast(({ is }) => is === 'text')?.text ?? '';

/** The last line above the first figure, where it is no end of a paragraph. */
function opening(before: readonly ReportLine[]): string {
  const end = before.findLastIndex(({ is }) => is === 'text');
  const start = before.slice(0, end + 1).findLastIndex(({ is }) => is !== 'text') + 1;
  return isProse(before, start) ? '' : (lastParagraph(before).at(-1)?.text ?? '');
}

/** The side on which text stands right next to figures, if it does so on that side alone. */
function nearer(parts: readonly Part[]): Order | 'either' {
  const above = parts.filter(({ before }) => before.at(-1)?.is === 'text').length;
  const below = parts.filter(({ behind }) => behind[0]?.is === 'text').length;
  if (Math.min(above, below) * 3 > Math.max(above, below) || above === below) return 'either';
  return above > below ? 'above' : 'below';
}

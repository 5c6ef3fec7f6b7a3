import { lastParagraph, type Part } from './report-parts';
import { isProse, isSentence, type ReportLine } from './report-tokens';

/** On which side of its figure a name stands. */
export type Order = 'above' | 'below';

/** Whether the name of each figure stands above or below it; either, where nothing tells. */
export function orderOf(parts: readonly Part[]): Order | 'either' {
  const leads = parts.every(({ before }) => isLead(lastText(before)));
  if (leads && !parts.every(({ behind }) => isLead(lastText(behind)))) return 'above';
  const opens = opening(parts);
  if (opens === '') return 'below';
  const ends = ending(parts);
  if (ends === '' || isSentence(ends)) return isSentence(opens) ? 'either' : 'above';
  // What is behind the last figure would be the name of none.
  return isSentence(opens) && !leads ? 'below' : belowOrEither(parts);
}

const isLead = (text: string) => /[:?]$/u.test(text);
const lastText = (lines: readonly ReportLine[]) => lines.findLast(({ is }) => is === 'text')?.text ?? '';

const ending = (parts: readonly Part[]) => lastText(parts.at(-1)?.behind ?? []);

/** The last line above the first figure, where it is no end of a paragraph. */
function opening([first]: readonly Part[]): string {
  const before = first?.before ?? [];
  const end = before.findLastIndex(({ is }) => is === 'text');
  const start = before.slice(0, end + 1).findLastIndex(({ is }) => is !== 'text') + 1;
  return isProse(before, start) ? '' : (lastParagraph(before).at(-1)?.text ?? '');
}

/** Names stand below where text is next to figures on that side nearly always. */
function belowOrEither(parts: readonly Part[]): Order | 'either' {
  const above = parts.filter(({ before }) => before.at(-1)?.is === 'text').length;
  const below = parts.filter(({ behind }) => behind[0]?.is === 'text').length;
  return below > above * 3 ? 'below' : 'either';
}

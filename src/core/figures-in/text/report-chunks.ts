import { orderOf, type Order } from './report-order';
import { partsOf, type Part } from './report-parts';
import { isProse, type ReportLine } from './report-tokens';

type Lines = readonly ReportLine[];

/** Running text cut where one list ends and another begins: at a paragraph of sentences, or at the title of the next. */
export function chunksOf(lines: Lines): readonly Lines[] {
  return atProse(lines).flatMap(atTitles);
}

function atProse(lines: Lines): readonly Lines[] {
  const chunks: ReportLine[][] = [[]];
  for (const [i, each] of lines.entries()) {
    const chunk = chunks.at(-1) ?? [];
    const begins = each.is === 'text' && lines[i - 1]?.is !== 'text';
    const figures = chunk.filter(({ is }) => is === 'figure').length;
    if (begins && figures > 1 && isProse(lines, i)) chunks.push([each]);
    else chunk.push(each);
  }
  return chunks;
}

/** A list of one figure is none. */
const FEWEST = 2;

/** Two paragraphs between figures that both begin as names do: one of them is the title of another list. */
function atTitles(lines: Lines): readonly Lines[] {
  const parts = partsOf(lines);
  const order = orderOf(parts);
  for (const [i, part] of parts.entries()) {
    const title = order === 'either' ? undefined : titleIn(part, order, i === parts.length - 1);
    const cut = title === undefined ? -1 : lines.indexOf(title);
    const [before, behind] = [lines.slice(0, cut), lines.slice(cut)];
    const parted = cut > 0 && partsOf(before).length >= FEWEST && partsOf(behind).length >= FEWEST;
    if (parted) return [before, ...atTitles(behind)];
  }
  return [lines];
}

/** The title of another list behind a figure, where there is one. */
function titleIn({ behind }: Part, order: Order, isLast: boolean): ReportLine | undefined {
  if (isLast) return undefined;
  const begins = behind.filter(
    ({ is, text }, i) => is === 'text' && behind[i - 1]?.is !== 'text' && /^[\p{Lu}\d]/u.test(text),
  );
  const [first, second] = begins;
  return second === undefined ? undefined : order === 'below' ? second : first;
}

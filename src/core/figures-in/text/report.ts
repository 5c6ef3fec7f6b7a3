import type { SourceSheet, SourceRow } from '../sheets/source-sheet';
import { joinLines } from './join-lines';
import { decimalOf } from './decimal-of-language';
import { isListRow } from './list-row';
import { inlineRows } from './report-inline';
import { chunksOf } from './report-chunks';
import { orderOf, type Order } from './report-order';
import { lastParagraph, partsOf, type Part } from './report-parts';
import { asideRow, isSentence, reportLines, type ReportLine } from './report-tokens';

/** Lists of figures with their names out of running text, such as comes out of a PDF; none where it has no list. */
export function reportSheets(text: string): readonly SourceSheet[] {
  const decimal = decimalOf(text);
  const around = decimal === undefined ? {} : { decimal };
  return chunksOf(reportLines(text)).flatMap((lines) => {
    const sheet = listIn(lines);
    return sheet === undefined ? [] : [{ ...sheet, ...around }];
  });
}

function listIn(lines: readonly ReportLine[]): SourceSheet | undefined {
  const inline = inlineRows(lines);
  if (inline !== undefined) {
    const first = inline.find(isListRow)?.line ?? 0;
    return { name: titleOf(lines.filter(({ line }) => line < first)), rows: inline };
  }
  const parts = partsOf(lines);
  const [opens] = parts;
  if (opens === undefined || parts.length < 2) return undefined;
  const order = orderOf(parts);
  const name = titleOf(order === 'above' ? withoutLast(opens.before) : opens.before);
  const rows = rowsOf(lines, parts, order === 'above' ? 'above' : 'below');
  // Names apart from their figures: nothing tells which belong together.
  if (rows.filter(({ made }) => made === 'nameless').length * 2 > parts.length) return undefined;
  return { name, rows, ...(order === 'either' && { otherOrder: rowsOf(lines, parts, 'above') }) };
}

const withoutLast = (lines: readonly ReportLine[]) => {
  const [first] = lastParagraph(lines);
  return lines.filter(({ line }) => first === undefined || line < first.line);
};

const LONGEST_TITLE = 40;

/** The first line of the paragraph nearest to a list that begins as a title does. */
function titleOf(before: readonly ReportLine[]): string {
  const titles = before.filter(
    ({ is, text }, i) =>
      is === 'text' &&
      before[i - 1]?.is !== 'text' &&
      text.length <= LONGEST_TITLE &&
      /^[\p{Lu}\d]/u.test(text) &&
      !/[.,;]$/u.test(text),
  );
  return titles.at(-1)?.text ?? '';
}

function rowsOf(lines: readonly ReportLine[], parts: readonly Part[], order: Order): readonly SourceRow[] {
  const gaps = parts.map((part) => gapOf(part, order));
  const rows = parts.map((part, i) => {
    const edge = order === 'above' ? 0 : parts.length - 1;
    const names = i === edge ? edgeNames(part, order, gaps) : namesIn(part, order);
    // A title may stand right above the first name.
    return rowOf(part, order, { names, doubtful: i === edge && order === 'above' && names.length > 1 });
  });
  const used = new Set(rows.flatMap(({ used: own }) => own));
  const others = lines.filter(({ line, is }) => is !== 'blank' && !used.has(line)).map(asideRow);
  return [...rows.map(({ row }) => row), ...others].toSorted((a, b) => a.line - b.line);
}

const sideOf = (part: Part, order: Order) => (order === 'above' ? part.before.toReversed() : part.behind);
const namesIn = (part: Part, order: Order) =>
  (order === 'above' ? part.before : part.behind).filter(({ is }) => is === 'text');

/** How many empty lines stand between a figure and its name. */
function gapOf(part: Part, order: Order): number {
  const gap = sideOf(part, order).findIndex(({ is }) => is === 'text');
  return gap < 0 ? Infinity : gap;
}

/**
 * The name at the edge of the list, where other text begins: its paragraph next to the figure. It is none where it
 * stands closer to its figure than all others do, or where it runs on as sentences.
 */
function edgeNames(part: Part, order: Order, gaps: readonly number[]): readonly ReportLine[] {
  const own = gapOf(part, order);
  const closer = gaps.length > 2 && gaps.filter((gap) => gap > own).length === gaps.length - 1;
  if (closer) return [];
  if (order === 'above') return lastParagraph(part.before);
  const names = namesIn(part, order);
  return names.some(({ text }) => isSentence(text)) ? [] : names;
}

interface Made {
  readonly row: SourceRow;
  readonly used: readonly number[];
}

const LONGEST_NAME = 120;

interface Names {
  readonly names: readonly ReportLine[];
  readonly doubtful: boolean;
}

function rowOf({ figure }: Part, order: Order, { names, doubtful }: Names): Made {
  const { text: joined, guessed } = joinLines(names.map((each) => each.text));
  const text = joined.replace(/ ?:$/u, '');
  const isName = text !== '' && text.length <= LONGEST_NAME;
  const made = isName ? (guessed || doubtful ? 'joined' : undefined) : 'nameless';
  const own = isName ? names.map(({ line }) => line) : [];
  const line = order === 'above' ? (own[0] ?? figure.line) : figure.line;
  return {
    row: {
      line,
      cells: [{ text: isName ? text : '' }, { text: figure.text }],
      ...(made !== undefined && { made }),
    },
    used: [...own, figure.line],
  };
}

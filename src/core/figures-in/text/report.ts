import type { DecimalSign, SourceSheet, SourceRow } from '../sheets/source-sheet';
import { joinLines } from './join-lines';
import { inlineRows } from './report-inline';
import { reportLines, type ReportLine } from './report-tokens';

/** A figure of running text, and the lines before and behind it up to the next one. */
interface Part {
  readonly figure: ReportLine;
  readonly before: readonly ReportLine[];
  readonly behind: readonly ReportLine[];
}

/** Lists of figures with their names out of running text, such as comes out of a PDF; none where it has no list. */
export function reportSheets(text: string): readonly SourceSheet[] {
  const decimal = decimalOf(text);
  const around = decimal === undefined ? {} : { decimal };
  return chunksOf(reportLines(text)).flatMap((lines) => {
    const sheet = listIn(lines);
    return sheet === undefined ? [] : [{ ...sheet, ...around }];
  });
}

/** Running text between two lists parts them. */
function chunksOf(lines: readonly ReportLine[]): readonly (readonly ReportLine[])[] {
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

const SHORTEST_PROSE = 60;

/** A paragraph of sentences. */
function isProse(lines: readonly ReportLine[], at: number): boolean {
  const end = lines.findIndex(({ is }, i) => i > at && is !== 'text');
  const texts = lines.slice(at, end < 0 ? undefined : end).map(({ text }) => text);
  return texts.join(' ').length >= SHORTEST_PROSE && texts.some(isSentence);
}

function listIn(lines: readonly ReportLine[]): SourceSheet | undefined {
  const [first] = lines.filter(({ is }) => is === 'text');
  const name = first === undefined || first.text.length > LONGEST_TITLE ? '' : first.text;
  const inline = inlineRows(lines);
  if (inline !== undefined) return { name, rows: inline };
  const parts = partsOf(lines);
  if (parts.length < 2) return undefined;
  const order = orderOf(parts);
  const rows = rowsOf(lines, parts, order === 'above' ? 'above' : 'below');
  return { name, rows, ...(order === 'either' && { otherOrder: rowsOf(lines, parts, 'above') }) };
}

const LONGEST_TITLE = 40;

function partsOf(lines: readonly ReportLine[]): readonly Part[] {
  const at = lines.flatMap(({ is }, i) => (is === 'figure' || is === 'vague' ? [i] : []));
  return at.flatMap((place, i) => {
    const figure = lines[place];
    if (figure === undefined) return [];
    const before = lines.slice((at[i - 1] ?? -1) + 1, place);
    return [{ figure, before, behind: lines.slice(place + 1, at[i + 1]) }];
  });
}

const isSentence = (text: string) => /[.?!:;]$/u.test(text);

/** Whether the name of each figure stands above or below it; either, where nothing tells. */
function orderOf(parts: readonly Part[]): 'above' | 'below' | 'either' {
  const opens = lastParagraph(parts[0]?.before ?? []).at(-1);
  const canBeAbove = opens !== undefined && !isSentence(opens.text);
  const canBeBelow = (parts.at(-1)?.behind ?? []).some(({ is }) => is === 'text');
  if (canBeAbove !== canBeBelow) return canBeAbove ? 'above' : 'below';
  return canBeAbove ? nearer(parts) : 'below';
}

/** The side on which text stands right beside figures more often. */
function nearer(parts: readonly Part[]): 'above' | 'below' | 'either' {
  const above = parts.filter(({ before }) => before.at(-1)?.is === 'text').length;
  const below = parts.filter(({ behind }) => behind[0]?.is === 'text').length;
  if (above === below) return 'either';
  return above > below ? 'above' : 'below';
}

function lastParagraph(lines: readonly ReportLine[]): readonly ReportLine[] {
  const end = lines.findLastIndex(({ is }) => is === 'text');
  const start = lines.slice(0, end + 1).findLastIndex(({ is }) => is !== 'text');
  return lines.slice(start + 1, end + 1);
}

type Order = 'above' | 'below';

function rowsOf(lines: readonly ReportLine[], parts: readonly Part[], order: Order): readonly SourceRow[] {
  const gaps = parts.map((part) => gapOf(part, order));
  const rows = parts.map((part, i) => {
    const edge = order === 'above' ? 0 : parts.length - 1;
    return rowOf(part, order, i === edge ? edgeNames(part, order, gaps) : namesIn(part, order));
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

function rowOf({ figure }: Part, order: Order, names: readonly ReportLine[]): Made {
  const { text, guessed } = joinLines(names.map((each) => each.text));
  const isName = text !== '' && text.length <= LONGEST_NAME;
  const made = isName ? (guessed ? 'joined' : undefined) : 'nameless';
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

function asideRow({ line, text, is }: ReportLine): SourceRow {
  return { line, cells: [{ text }], made: is === 'pageNumber' ? 'pageNumber' : 'aside' };
}

const DUTCH = [
  'de',
  'het',
  'een',
  'van',
  'en',
  'dat',
  'op',
  'te',
  'zijn',
  'met',
  'voor',
  'worden',
  'ook',
  'aan',
];
const ENGLISH = [
  'the',
  'of',
  'and',
  'to',
  'are',
  'with',
  'for',
  'that',
  'is',
  'was',
  'on',
  'by',
  'this',
  'from',
];

/** Running text of a language has its sign before decimals. */
function decimalOf(text: string): DecimalSign | undefined {
  const words = new Set(text.toLowerCase().split(/\P{L}+/u));
  const known = (list: readonly string[]) => list.filter((word) => words.has(word)).length;
  const [dutch, english] = [known(DUTCH), known(ENGLISH)];
  if (Math.max(dutch, english) < 4 || Math.abs(dutch - english) < 3) return undefined;
  return dutch > english ? 'comma' : 'point';
}

import { isRespondents, isSource } from '../layout/vocabulary';
import { missingIn } from '../numbers/missing';
import type { SourceRow } from '../sheets/source-sheet';
import { joinLines } from './join-lines';
import { isListRow } from './list-row';
import { withNumbersApart } from './numbers-behind-names';
import { asideRow, AROUND, type ReportLine } from './report-tokens';

const BULLET = /^[-–—•·*▪◦‣] (?=\S)/u;
const FIGURE = /^-?\d[\d.,]*%?\*{0,2}$/u;
const SHARE = /^\d[\d.,]*%$/u;
/** A name, and what a source says instead of its figure. */
const LACKING = /^(?<name>[^:=]{1,80})[:=] ?(?<found>[^:=]{1,40})$/u;
/** What leads from a name to its figure. */
const LEADS = new Set([':', '=', '–', '—', '-']);
const LONGEST_NAME = 80;

/**
 * Lines that have a name and a figure each, as in a mail: `Noord: 41%`. Undefined if most lines are others, unless
 * several below each other are written as a list.
 */
export function inlineRows(lines: readonly ReportLine[]): readonly SourceRow[] | undefined {
  const filled = wholeItems(lines.filter(({ is }) => is !== 'blank'));
  const rows = filled.map(rowIn);
  const found = rows.filter(isListRow).length;
  const isMost = found >= 2 && found * 2 >= filled.length;
  return isMost || longestList(filled, rows) >= 2 ? withNumbersApart(rows) : undefined;
}

function rowIn(line: Item): SourceRow {
  const { name, figures } = line.is === 'text' ? parted(line.text.replace(BULLET, '')) : NOTHING;
  const isRow = name !== '' && name.length <= LONGEST_NAME && !NO_NAME.test(name);
  if (!isRow) return asideRow(line);
  const cells = [name, ...figures].map((text) => ({ text }));
  return { line: line.line, cells, ...(line.joined && { made: 'joined' as const }) };
}

const NO_NAME = /^(?:van|der|of|procent|tot|to|à|en|and)\b|\d ?%|(?:[,;|][^,;|]*){3}/u;

interface Item extends ReportLine {
  readonly joined: boolean;
}

/** Names that were broken over two lines whole again: behind a hyphen, or before a line that begins as none does. */
function wholeItems(lines: readonly ReportLine[]): readonly Item[] {
  const items: Item[] = [];
  for (const line of lines) {
    const before = items.at(-1);
    if (before !== undefined && runsOn(before, line))
      items[items.length - 1] = { ...before, text: joinLines([before.text, line.text]).text, joined: true };
    else items.push({ ...line, joined: false });
  }
  return items;
}

const beginsAnew = (text: string) => BULLET.test(text) || isRespondents(text) || isSource(text);

/** Whether a line goes on with what stands above it, where one of the two alone has a figure. */
function runsOn(before: ReportLine, { is, text, line }: ReportLine): boolean {
  if (before.is !== 'text' || is !== 'text' || line > before.line + 1 || beginsAnew(text)) return false;
  const has = (each: string) => parted(each.replace(BULLET, '')).name !== '';
  const isBroken = /\p{L}-$/u.test(before.text) || /^\p{Ll}/u.test(text);
  const short = before.text.length + text.length <= LONGEST_NAME && !/[.?!;]$/u.test(before.text);
  return (
    isBroken && short && has(before.text) !== has(text) && !/\d ?%/u.test(has(text) ? before.text : text)
  );
}

/** How many lines below each other say by a bullet or a colon that they are items of a list. */
function longestList(lines: readonly Item[], rows: readonly SourceRow[]): number {
  let [run, longest] = [0, 0];
  for (const [i, { text }] of lines.entries()) {
    const row = rows[i];
    const isMarked = BULLET.test(text) || text.split(/[:=]/u).length === 2;
    const isItem = row !== undefined && isListRow(row) && isMarked;
    run = isItem ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

interface Parted {
  readonly name: string;
  readonly figures: readonly string[];
}

const NOTHING: Parted = { name: '', figures: [] };

/** A name and its figure, whichever comes first. Of figures in front only shares count: other numbers begin names too. */
function parted(text: string): Parted {
  const words = text.replace(/ \((?<figure>\d[\d.,]* ?%)\)$/u, ' $<figure>').split(' ');
  const behind = figureAt(words, words.length - 1, -1);
  if (behind !== undefined) return withMore(words.slice(0, -behind.words), behind.figure);
  const lacking = LACKING.exec(text)?.groups;
  if (lacking?.name !== undefined && missingIn(lacking.found ?? '') !== undefined)
    return { name: nameOf(lacking.name.split(' ')), figures: [lacking.found ?? ''] };
  const before = figureAt(words, 0, 1);
  if (before === undefined || !SHARE.test(before.figure.replace(' ', ''))) return NOTHING;
  return { name: nameOf(words.slice(before.words)), figures: [before.figure] };
}

/** What makes of the figure behind it no figure at all: `ruim 40%`, `5 à 10%`, `4 op de 10`. */
const INEXACT = new RegExp(
  String.raw`(?:^| )(?<said>${AROUND}|[<>≤≥±~≈]|\d[\d.,]*%? (?:[-–à]|tot|to)|\d+ (?:op de|op|van de|in|uit|out of))$`,
  'iu',
);
const YEAR = /^(?:19|20)\d\d$/u;
/** A figure that is no part of a name: names end in whole numbers only. */
const OTHER_FIGURE = /^\d[\d.]*(?:,\d+)?%$|^\d+[,.]\d+$/u;

/** A name with its figure and those in front of that, or with what is said instead of one. */
function withMore(words: readonly string[], figure: string): Parted {
  const said = INEXACT.exec(words.join(' '))?.groups?.said;
  if (said !== undefined)
    return {
      name: nameOf(words.slice(0, words.length - said.split(' ').length)),
      figures: [`${said} ${figure}`],
    };
  // A sign of money begins a number: what is behind it belongs to it.
  const money = words.findLastIndex((word) => /^€\d{1,3}$/u.test(word));
  const isMoney = money >= 0 && words.slice(money + 1).every((word) => /^\d{3}$/u.test(word));
  if (isMoney && /^\d{3}(?:[.,]\d+)?$/u.test(figure))
    return { name: nameOf(words.slice(0, money)), figures: [[...words.slice(money), figure].join(' ')] };
  // Years stand above several columns.
  const isOther = (word: string) => OTHER_FIGURE.test(word) || (YEAR.test(figure) && YEAR.test(word));
  const more = words.length - 1 - words.findLastIndex((word) => !isOther(word));
  const at = words.length - more;
  return { name: nameOf(words.slice(0, at)), figures: [...words.slice(at), figure] };
}

/** A figure at an end, of a word or two: `41`, `41 %`, `€ 41`. */
function figureAt(
  words: readonly string[],
  at: number,
  by: 1 | -1,
): { readonly figure: string; readonly words: number } | undefined {
  const [own = '', next = ''] = [words[at], words[at + by]];
  const pair = by < 0 ? [next, own] : [own, next];
  const isPair =
    pair[0] === '€'
      ? FIGURE.test(pair[1] ?? '')
      : FIGURE.test(pair[0] ?? '') && /^(?:%|procent)$/u.test(pair[1] ?? '');
  if (isPair) return { figure: pair.join(' '), words: 2 };
  return FIGURE.test(own) ? { figure: own, words: 1 } : undefined;
}

/** The words of a name without what leads to its figure. */
function nameOf(words: readonly string[]): string {
  const kept = words.filter((word, i) => !(LEADS.has(word) && (i === 0 || i === words.length - 1)));
  const name = kept.join(' ').replace(/[:=]$/u, '');
  const own = /^\p{L}/u.test(name) && !/\.{3}$/u.test(name) ? name : (name.split('...')[0]?.trim() ?? '');
  return /\p{L}/u.test(own) ? own : '';
}

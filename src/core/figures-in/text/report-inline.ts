import { missingIn } from '../numbers/missing';
import type { SourceRow } from '../sheets/source-sheet';
import { asideRow, type ReportLine } from './report-tokens';

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
  const filled = lines.filter(({ is }) => is !== 'blank');
  const rows = filled.map(rowIn);
  const found = rows.filter(({ made }) => made === undefined).length;
  const isMost = found >= 2 && found * 2 >= filled.length;
  return isMost || longestList(filled, rows) >= 2 ? rows : undefined;
}

function rowIn(line: ReportLine): SourceRow {
  const { name, figure } = line.is === 'text' ? parted(line.text.replace(BULLET, '')) : NOTHING;
  const isRow = name !== '' && name.length <= LONGEST_NAME && !/^(?:van|der|of|procent)\b/u.test(name);
  return isRow ? { line: line.line, cells: [{ text: name }, { text: figure }] } : asideRow(line);
}

/** How many lines below each other say by a bullet or a colon that they are items of a list. */
function longestList(lines: readonly ReportLine[], rows: readonly SourceRow[]): number {
  let [run, longest] = [0, 0];
  for (const [i, { text }] of lines.entries()) {
    const isItem = rows[i]?.made === undefined && (BULLET.test(text) || text.split(/[:=]/u).length === 2);
    run = isItem ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

interface Parted {
  readonly name: string;
  readonly figure: string;
}

const NOTHING: Parted = { name: '', figure: '' };

/** A name and its figure, whichever comes first. Of figures in front only shares count: other numbers begin names too. */
function parted(text: string): Parted {
  const words = text.replace(/ \((?<figure>\d[\d.,]* ?%)\)$/u, ' $<figure>').split(' ');
  const behind = figureAt(words, words.length - 1, -1);
  if (behind !== undefined) return { name: nameOf(words.slice(0, -behind.words)), figure: behind.figure };
  const lacking = LACKING.exec(text)?.groups;
  if (lacking?.name !== undefined && missingIn(lacking.found ?? '') !== undefined)
    return { name: nameOf(lacking.name.split(' ')), figure: lacking.found ?? '' };
  const before = figureAt(words, 0, 1);
  if (before === undefined || !SHARE.test(before.figure.replace(' ', ''))) return NOTHING;
  return { name: nameOf(words.slice(before.words)), figure: before.figure };
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

import { repeated } from '../layout/repeated';
import type { SourceCell, SourceRow } from '../sheets/source-sheet';
import { isListRow } from './list-row';

interface Parted {
  readonly name: string;
  readonly numbers: readonly string[];
}

const NUMBER = /^\d[\d.,]*%?$/u;
const IN_BRACKETS = /^\((?:n ?= ?)?(?<digits>\d[\d.,]*)\)$/iu;

/**
 * Rows of a name and a figure, with numbers at the ends of the names in cells of their own: `Scholen 120` and `62%`.
 * They stay where they are what tells names apart, as in `Groep 5`.
 */
export function withNumbersApart(rows: readonly SourceRow[]): readonly SourceRow[] {
  const parted = rows.map((row) => (isListRow(row) ? partedName(row.cells[0]?.text ?? '') : undefined));
  const list = parted.filter((each) => each !== undefined);
  const numbered = list.filter(({ numbers }) => numbers.length > 0).length;
  const isMost = numbered >= 2 && numbered * 2 >= list.length;
  const isOpen = rows.some((row, i) => mayBeOneNumber(parted[i], row.cells[1]));
  const areDistinct = repeated(list.map(({ name }) => name.toLowerCase())).size === 0;
  if (!areDistinct || !(isMost || isOpen)) return rows;
  const most = Math.max(...list.map(({ numbers }) => numbers.length));
  return rows.map((row, i) => {
    const own = parted[i];
    return own === undefined ? row : { ...row, cells: cellsOf(own, most, row.cells.slice(1)) };
  });
}

/** A name without the numbers around it, where words are left. */
function partedName(text: string): Parted {
  const words = text.replaceAll(/\(n ?= ?/giu, '(').split(' ');
  const before = numberIn(words[0] ?? '', true);
  const kept = before === undefined ? words : words.slice(1);
  const end = kept.findLastIndex((word) => numberIn(word, false) === undefined) + 1;
  const behind = kept.slice(end).flatMap((word) => numberIn(word, false) ?? []);
  const name = withoutLead(kept.slice(0, end).join(' '));
  if (!/\p{L}/u.test(name)) return { name: text, numbers: [] };
  return { name, numbers: [...(before === undefined ? [] : [before]), ...inGroups(behind)] };
}

/** A name without what leads to its number. */
function withoutLead(name: string): string {
  const last = [...name].findLastIndex((sign) => !' :=,;–—-'.includes(sign));
  return [...name].slice(0, last + 1).join('');
}

/** The digits of a word that is a number; in front of a name only in brackets. */
function numberIn(word: string, inBrackets: boolean): string | undefined {
  const enclosed = IN_BRACKETS.exec(word)?.groups?.digits;
  return enclosed ?? (!inBrackets && NUMBER.test(word) ? word : undefined);
}

/** `12` and `345` as one number: digits in groups of three. */
function inGroups(numbers: readonly string[]): readonly string[] {
  const made: string[] = [];
  for (const number of numbers) {
    const before = made.at(-1);
    const isGroup = /^\d{3}$/u.test(number) && /^[1-9]\d{0,2}(?: \d{3})*$/u.test(before ?? '');
    if (isGroup) made[made.length - 1] = `${before ?? ''} ${number}`;
    else made.push(number);
  }
  return made;
}

/** `Noord 1` and `204`: one thousand two hundred and four of Noord, or two hundred and four of Noord 1. */
function mayBeOneNumber(parted: Parted | undefined, figure: SourceCell | undefined): boolean {
  const last = parted?.numbers.at(-1) ?? '';
  return /^[1-9]\d{0,2}(?: \d{3})*$/u.test(last) && /^\d{3}(?:[.,]\d+)?$/u.test(figure?.text ?? '');
}

function cellsOf(
  { name, numbers }: Parted,
  most: number,
  figures: readonly SourceCell[],
): readonly SourceCell[] {
  const lacking = Array.from({ length: most - numbers.length }, () => '');
  return [...[name, ...lacking, ...numbers].map((text) => ({ text })), ...figures];
}

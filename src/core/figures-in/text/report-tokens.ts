import type { SourceRow } from '../sheets/source-sheet';
import { joinLines } from './join-lines';
import { linesOf } from './lines';

/** A line of running text, with what it is by itself. */
export interface ReportLine {
  readonly line: number;
  readonly text: string;
  readonly is: 'blank' | 'figure' | 'vague' | 'pageNumber' | 'address' | 'note' | 'text';
}

/** With how many that are behind it, if that is said: `62% (n=412)`. */
const FIGURE =
  /^(?:€ ?)?[-−]?\d[\d.,]*(?: ?%| procent)?[*†‡¹²³]{0,3}(?: ?\((?:n ?= ?)?\d[\d.,]*(?: ?%)?\))?$/iu;
export const AROUND =
  "(?:enkele|een paar|vele|ongeveer|circa|ca\\.?|ruim|bijna|meer dan|minder dan|rond de|naar schatting|zo['’]n|a few|several|about|around|nearly|more than|less than|over|under)";
const LARGE = '(?:tientallen|honderden|duizenden|tienduizenden|dozens|hundreds|thousands)';
const NUMBER = '(?:€ ?)?\\d[\\d.,]*(?: ?%| procent)?';
const AROUND_NUMBER = new RegExp(`^${AROUND}$`, 'iu');
const LARGE_NUMBER = new RegExp(`^${LARGE}$`, 'iu');
/** `enkele honderden`, `ongeveer 90`, `20 - 30` and `<5`. */
const VAGUE = new RegExp(
  `^(?:(?:${AROUND} )?${LARGE}|${AROUND} ${NUMBER}|[<>≤≥±~≈] ?${NUMBER}|${NUMBER} ?(?:[–—à-]|tot|to) ?${NUMBER})$`,
  'iu',
);
const PAGE = /^(?:pagina|page|blz\.?|p\.) ?\d{1,4}(?: ?(?:van|of|\/) ?\d{1,4})?$/iu;
const NOTE = /^[*†‡¹²³]{1,3} ?\p{L}/u;

/** The lines of a text, and which of them are figures by themselves. */
export function reportLines(text: string): readonly ReportLine[] {
  const read = withWholeFigures(linesOf(text)).map((line, i): ReportLine => {
    const plain = withoutSoftHyphens(line).replaceAll(/\s+/gu, ' ').trim();
    return { line: i + 1, text: plain, is: kindOf(plain) };
  });
  return withNotes(withPageNumbers(withVague(read)));
}

/** Figures that were broken at the end of a line, or before their sign: `85,` and `9%`, `62` and `%`. */
function withWholeFigures(lines: readonly string[]): readonly string[] {
  const made = [...lines];
  let before = -1;
  for (const [i, line] of lines.entries()) {
    const above = made[before]?.trim() ?? '';
    const isBroken = before === i - 1 && /^\d+[.,]$/u.test(above) && /^\d+ ?%?$/u.test(line.trim());
    const isSign = i - before <= 2 && /^\d[\d.,]*$/u.test(above) && /^(?:%|procent)$/u.test(line.trim());
    if (isBroken || isSign) [made[before], made[i]] = [above + line.trim(), ''];
    else if (line.trim() !== '') before = i;
  }
  return made;
}

/** A soft hyphen is seen only where it breaks a word at the end of a line. */
const withoutSoftHyphens = (line: string) => line.replace(/\u00AD\s*$/u, '-').replaceAll('\u00AD', '');

function kindOf(text: string): ReportLine['is'] {
  if (text === '') return 'blank';
  if (FIGURE.test(text)) return 'figure';
  if (VAGUE.test(text)) return 'vague';
  if (/^(?:https?:\/\/|www\.)\S+$/u.test(text)) return 'address';
  if (PAGE.test(text)) return 'pageNumber';
  return NOTE.test(text) ? 'note' : 'text';
}

/** Words for a number that are broken over two lines: `enkele` and `honderden`. */
function withVague(lines: readonly ReportLine[]): readonly ReportLine[] {
  const made: ReportLine[] = [];
  for (const [i, each] of lines.entries()) {
    const before = made.findLastIndex(({ is }) => is !== 'blank');
    const first = made[before];
    const follows =
      first !== undefined &&
      i - before <= 3 &&
      AROUND_NUMBER.test(first.text) &&
      LARGE_NUMBER.test(each.text);
    if (follows) {
      made[before] = { line: first.line, text: `${first.text} ${each.text}`, is: 'vague' };
      made.push({ ...each, text: '', is: 'blank' });
    } else made.push(each);
  }
  return made;
}

/** Among percentages a small whole number without a sign is the number of a page. */
function withPageNumbers(lines: readonly ReportLine[]): readonly ReportLine[] {
  const figures = lines.filter(({ is }) => is === 'figure');
  const isShare = ({ text }: ReportLine) => /%|procent/u.test(text);
  if (figures.filter(isShare).length * 2 < figures.length) return lines;
  return lines.map((each) =>
    each.is === 'figure' && !isShare(each) && /^\d{1,3}$/u.test(each.text)
      ? { ...each, is: 'pageNumber' }
      : each,
  );
}

/** A note goes on until an empty line, and is one line then. */
function withNotes(lines: readonly ReportLine[]): readonly ReportLine[] {
  const made: ReportLine[] = [];
  let note = -1;
  for (const each of lines) {
    const first = made[note];
    if (first !== undefined && each.is === 'text') {
      made[note] = { ...first, text: joinLines([first.text, each.text]).text };
      made.push({ ...each, text: '', is: 'blank' });
    } else {
      note = each.is === 'note' ? made.length : -1;
      made.push(each);
    }
  }
  return made;
}

export const isSentence = (text: string) => /[.?!:;]$/u.test(text);

const SHORTEST_PROSE = 60;

/** Whether a paragraph of sentences begins at a line. */
export function isProse(lines: readonly ReportLine[], at: number): boolean {
  const end = lines.findIndex(({ is }, i) => i > at && is !== 'text');
  const texts = lines.slice(at, end < 0 ? undefined : end).map(({ text }) => text);
  return texts.join(' ').length >= SHORTEST_PROSE && texts.some(isSentence);
}

/** A line that is no part of a list; it may mention a figure all the same. */
export function asideRow({ line, text, is }: ReportLine): SourceRow {
  const made = is === 'pageNumber' ? 'pageNumber' : MENTION.test(text) ? 'mention' : 'aside';
  return { line, cells: [{ text }], made };
}

const MENTION = /\d ?(?:%|procent\b|percent\b)/u;

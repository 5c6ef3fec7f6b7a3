import { linesOf } from './lines';

/** A line of running text, with what it is by itself. */
export interface ReportLine {
  readonly line: number;
  readonly text: string;
  readonly is: 'blank' | 'figure' | 'vague' | 'pageNumber' | 'address' | 'note' | 'text';
}

const FIGURE = /^(?:€ ?)?[-−]?\d[\d.,]*(?: ?%| procent)?\*{0,2}$/u;
const AROUND_NUMBER =
  /^(?:enkele|een paar|ongeveer|circa|ca\.?|ruim|bijna|meer dan|minder dan|a few|several|about)$/iu;
const LARGE = /^(?:tien)?(?:tientallen|honderden|duizenden|dozens|hundreds|thousands)$/iu;
const VAGUE =
  /^(?:(?:enkele|een paar|vele|several|a few) )?(?:tientallen|honderden|duizenden|tienduizenden|dozens|hundreds|thousands)$/iu;

/** The lines of a text, and which of them are figures by themselves. */
export function reportLines(text: string): readonly ReportLine[] {
  const read = linesOf(text).map((line, i): ReportLine => {
    const plain = line.replaceAll(/\s+/gu, ' ').trim();
    return { line: i + 1, text: plain, is: kindOf(plain) };
  });
  return withNotes(withPageNumbers(withVague(read)));
}

function kindOf(text: string): ReportLine['is'] {
  if (text === '') return 'blank';
  if (FIGURE.test(text)) return 'figure';
  if (VAGUE.test(text)) return 'vague';
  if (/^(?:https?:\/\/|www\.)\S+$/u.test(text)) return 'address';
  return /^[*†]\s?\p{L}/u.test(text) ? 'note' : 'text';
}

/** Words for a number that are broken over two lines: `enkele` and `honderden`. */
function withVague(lines: readonly ReportLine[]): readonly ReportLine[] {
  const made: ReportLine[] = [];
  for (const [i, each] of lines.entries()) {
    const before = made.findLastIndex(({ is }) => is !== 'blank');
    const first = made[before];
    const follows =
      first !== undefined && i - before <= 3 && AROUND_NUMBER.test(first.text) && LARGE.test(each.text);
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

/** A note goes on until an empty line. */
function withNotes(lines: readonly ReportLine[]): readonly ReportLine[] {
  let inside = false;
  return lines.map((each) => {
    inside = each.is === 'note' || (inside && each.is === 'text');
    return inside ? { ...each, is: 'note' } : each;
  });
}

import { saidIn } from '../layout/grid';
import { rowsWith, type Structure } from '../layout/structure';
import { respondentsIn, sourceIn } from '../layout/vocabulary';
import type { Choices } from './choices';

/** What a sheet says beside its figures that belongs on a slide: at most a short line each. */
export interface Beside {
  readonly footnote?: string;
  readonly source?: string;
}

const LONGEST = 200;

/** How many were asked and what marks mean as a footnote, and where the figures come from as the source. */
export function besideOf(structure: Structure): Beside {
  const text = (mark: 'n' | 'note' | 'source') =>
    rowsWith(structure, mark).map((row) => saidIn(row).map((cell) => cell.text));
  const respondents = text('n').map(([first = '', second]) => nFrom(first, second));
  const notes = text('note').map((cells) => ofItsRow(structure, cells.join(' ')));
  const footnote = shortened([...respondents, ...notes].filter((part) => part !== ''));
  const source = shortened(text('source').map((cells) => sourceIn(cells.join(' '))));
  return { ...(footnote !== '' && { footnote }), ...(source !== '' && { source }) };
}

/** What of it goes to the slide. */
export function chosenOf({ footnote, source }: Beside, choices: Choices): Beside {
  return {
    ...(footnote !== undefined && choices.footnote !== false && { footnote }),
    ...(source !== undefined && choices.source !== false && { source }),
  };
}

const NOTE = /^(?<mark>[*†‡¹²³]{1,3}) ?(?<said>.*)$/u;

/** Where a mark stands at one row alone, its note begins with the name of that row: marks are not on the slide. */
function ofItsRow(structure: Structure, note: string): string {
  const { mark, said } = NOTE.exec(note)?.groups ?? {};
  const marked = rowsWith(structure, 'data').filter(({ cells }) =>
    cells.some(({ reading }) => reading.type === 'figure' && reading.mark === mark),
  );
  const name = marked[0]?.cells.find(({ look }) => look === 'words')?.text;
  return marked.length === 1 && name !== undefined ? `${name}: ${said ?? ''}` : note;
}

/** `n = 412`, whatever words a table has for it. */
function nFrom(first: string, second: string | undefined): string {
  const inside = respondentsIn(first);
  if (inside !== undefined) return first;
  if (second?.includes('%') === true) return `${first.replace(/ ?[:=]$/u, '')}: ${second}`;
  if (second !== undefined) return `n = ${second}`;
  const last = first.split(' ').at(-1) ?? '';
  return /^\d[\d.,]*$/u.test(last) ? `n = ${last}` : '';
}

/** As many parts as fit in a line. */
function shortened(parts: readonly string[]): string {
  let line = '';
  for (const part of parts) {
    const longer = line === '' ? part : `${line}. ${part}`;
    if (longer.length <= LONGEST) line = longer;
  }
  return line;
}

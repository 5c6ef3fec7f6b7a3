import { joinLines } from './join-lines';
import type { TextRow } from './separated';

/** Whether a line has spaces that part columns: those behind a comma are what a program put there. */
const isParted = (line: string) => /[^\s,] {2,}\S/u.test(line);

/** Fewer lines below each other are no table among other text. */
const FEWEST_TOGETHER = 3;

/** How many lines below each other have columns. */
function longestRun(lines: readonly string[]): number {
  let [run, longest] = [0, 0];
  for (const line of lines) {
    run = isParted(line) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** A text whose columns stand below each other, parted by spaces; nothing for any other. */
export function aligned(lines: readonly string[]): readonly TextRow[] | undefined {
  const filled = lines.filter((line) => line.trim() !== '');
  const parted = filled.filter(isParted);
  const gaps = gapsIn(parted);
  const isMost = parted.length >= 2 && parted.length * 2 >= filled.length;
  const isPart = gaps.length > 0 && parted.length > 2 && parted.length * 3 >= filled.length;
  if (!isMost && !isPart && longestRun(filled) < FEWEST_TOGETHER) return undefined;
  if (gaps.length === 0) return bySpaces(lines, parted);
  return withWholeNames(
    lines.map((line, i) => ({
      line: i + 1,
      cells: isCut(line, gaps) ? [line.trim()] : sliced(line, gaps),
    })),
  );
}

/** A name that goes on in the next line, which has its figures. */
function withWholeNames(rows: readonly TextRow[]): readonly TextRow[] {
  const made: TextRow[] = [];
  for (const row of rows) {
    const [name = '', ...figures] = row.cells;
    const before = made.at(-1);
    const [above = ''] = before?.cells ?? [];
    const isAlone = above !== '' && before?.cells.every((cell, i) => i === 0 || cell === '') === true;
    const goesOn = isAlone && /^\p{Ll}/u.test(name) && figures.some((cell) => cell !== '');
    if (goesOn)
      made[made.length - 1] = { line: before.line, cells: [joinLines([above, name]).text, ...figures] };
    else made.push(row);
  }
  return made;
}

/** Columns that are not below each other, but as many in every row. */
function bySpaces(lines: readonly string[], parted: readonly string[]): readonly TextRow[] | undefined {
  const counts = new Set(parted.map((line) => line.trim().split(/ {2,}/u).length));
  if (counts.size !== 1) return undefined;
  return lines.map((line, i) => ({ line: i + 1, cells: line.trim().split(/ {2,}/u) }));
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Where every line has two spaces or more. */
function gapsIn(lines: readonly string[]): readonly Gap[] {
  const width = Math.max(...lines.map((line) => line.trimEnd().length));
  const isBlank = (at: number) => lines.every((line) => (line[at] ?? ' ') === ' ');
  const gaps: Gap[] = [];
  for (let from = 0; from < width; from += 1) {
    if (!isBlank(from)) continue;
    let to = from;
    while (to < width && isBlank(to)) to += 1;
    if (from > 0 && to - from >= 2) gaps.push({ from, to });
    from = to;
  }
  return gaps;
}

/** A line that runs on where the others have a gap is no row of the table. */
const isCut = (line: string, gaps: readonly Gap[]) =>
  gaps.some(({ from, to }) => line.slice(from, to).trim() !== '');

function sliced(line: string, gaps: readonly Gap[]): readonly string[] {
  const edges = [0, ...gaps.map(({ to }) => to), Infinity];
  return edges.slice(1).map((edge, i) => line.slice(edges[i], edge).trim());
}

import type { RowMark } from '../layout/row-marks';
import { answersTo } from '../reading/answers';
import type { Choices, ColumnRole, Target } from '../reading/choices';
import { readFigures } from '../reading/read-figures';
import type { Reading } from '../reading/reading';
import type { SourceSheet } from '../sheets/source-sheet';
import { choicesFrom, headOf, markOf, wordsOfRow, type FiguresFrom } from './figures-from';

/**
 * What the tables of the file that figures came from have become: their table holds others; it is laid out another
 * way, so that what was chosen for it fits no longer; or it is gone.
 */
export type FigureNews = 'changed' | 'other' | 'noTable';

/** A sheet that figures came from, as it stands now. */
export interface ReadAgain {
  /** The choices by which its figures were read, where its columns and rows stand now; none where it is `other`. */
  readonly choices: Choices;
  /** The figures and their names are those that were taken; others; or what was chosen for it fits no longer. */
  readonly now: 'same' | Exclude<FigureNews, 'noTable'>;
}

const ANSWERS = ['unit', 'decimal', 'fractions', 'scaled'] as const satisfies readonly (keyof Choices)[];

/**
 * Reads a sheet as its figures were read before. A column goes by its head and a row by its words, since either may
 * stand elsewhere now; an answer holds only where the same is asked again.
 */
export function readAgain(sheet: SourceSheet, from: FiguresFrom, target: Target): ReadAgain {
  const before = choicesFrom(from);
  const { proposal } = readFigures(sheet, before, target);
  if (proposal !== undefined && markOf(proposal) === from.found) return { choices: before, now: 'same' };
  const choices = placedAnew(sheet, from, before, target);
  return choices === undefined ? { choices: {}, now: 'other' } : { choices, now: 'changed' };
}

function placedAnew(
  sheet: SourceSheet,
  from: FiguresFrom,
  before: Choices,
  target: Target,
): Choices | undefined {
  const layout = layoutIn(before);
  const marks = marksNow(from, readFigures(sheet, layout, target));
  if (marks === undefined) return undefined;
  const roles = rolesNow(from, readFigures(sheet, { ...layout, marks }, target));
  if (roles === undefined) return undefined;
  const choices = answered(sheet, { ...layout, marks, roles }, before, target);
  const { unit = from.unit } = readFigures(sheet, choices, target);
  return unit === from.unit ? choices : undefined;
}

/** What was said of a sheet as a whole, which is no answer to a question about its figures. */
const layoutIn = ({ commas, otherOrder, turned, rest, footnote, source }: Choices): Choices => ({
  ...(commas !== undefined && { commas }),
  ...(otherOrder !== undefined && { otherOrder }),
  ...(turned !== undefined && { turned }),
  ...(rest !== undefined && { rest }),
  ...(footnote !== undefined && { footnote }),
  ...(source !== undefined && { source }),
});

/** What was said of rows, at the lines where they stand now; undefined if one cannot be told from others. */
function marksNow({ rows = [] }: FiguresFrom, { grid }: Reading): Choices['marks'] {
  const words = grid.rows.map(wordsOfRow);
  const found = rows.flatMap(({ row, is, says }): readonly (readonly [number, RowMark])[] => {
    if (says === undefined) return [[row, is]];
    const at = words.indexOf(says);
    const line = words.lastIndexOf(says) === at ? grid.rows[at]?.line : undefined;
    return line === undefined ? [] : [[line, is]];
  });
  return found.length < rows.length ? undefined : Object.fromEntries(found);
}

/** What each column is used as now; undefined if one that was used cannot be told from others. */
function rolesNow({ columns, heads }: FiguresFrom, reading: Reading): Choices['roles'] {
  const now = reading.columns.map(({ name }) => headOf(name));
  if (heads === undefined || isAlike(heads, now, (head) => head)) return asRoles(columns);
  const placed = columns.flatMap((role, at): readonly (readonly [number, ColumnRole])[] => {
    const head = heads[at] ?? '';
    return role === 'unused' ? [] : [[onlyPlace(head, heads) < 0 ? -1 : onlyPlace(head, now), role]];
  });
  if (placed.every(([at]) => at >= 0))
    return {
      ...Object.fromEntries(now.map((_, at) => [at, 'unused'] as const)),
      ...Object.fromEntries(placed),
    };
  // A file of the next year has the same columns.
  return isAlike(heads, now, withoutYears) ? asRoles(columns) : undefined;
}

const asRoles = (columns: readonly ColumnRole[]): Choices['roles'] => Object.fromEntries(columns.entries());

const isAlike = (heads: readonly string[], now: readonly string[], said: (head: string) => string) =>
  heads.length === now.length && heads.every((head, at) => said(head) === said(now[at] ?? ''));

const onlyPlace = (head: string, heads: readonly string[]) =>
  heads.indexOf(head) === heads.lastIndexOf(head) ? heads.indexOf(head) : -1;

const withoutYears = (head: string) => head.toLowerCase().replaceAll(/\b(?:19|20)\d\d\b/gu, '#');

/** With each answer that was given, as long as the same is asked. */
function answered(sheet: SourceSheet, choices: Choices, before: Choices, target: Target): Choices {
  const { questions } = readFigures(sheet, choices, target);
  const asked = questions.flatMap(answersTo).flatMap((answer) => Object.keys(answer.choices));
  const key = ANSWERS.find((each) => asked.includes(each) && choices[each] === undefined);
  if (key === undefined || before[key] === undefined) return choices;
  return answered(sheet, { ...choices, [key]: before[key] }, before, target);
}

import type { Slide } from '../../deck/types';
import { LIMITS } from '../../deck/limits';
import { filledIn, type GridRow } from '../layout/grid';
import type { Choices } from '../reading/choices';
import type { Proposal, Reading } from '../reading/reading';
import type { SourceSheet } from '../sheets/source-sheet';

/** Where the figures of a slide came from, and how they were read there. */
export type FiguresFrom = NonNullable<Slide['figuresFrom']>;

const folder = String.raw`(?![. ])[^/\\:*?"<>|\u0000-\u001f]{1,120}(?<![. ])/`;
const NEARBY = new RegExp(String.raw`^(?:${folder}){0,6}(?![. ])[^/\\:*?"<>|\u0000-\u001f]{1,120}$`, 'u');

/** Whether a path leads to a file in the folder of the deck or below it: no other is ever read again. */
export const isNearby = (path: string) => path.length <= LIMITS.name && NEARBY.test(path);

/** What a person may say of a sheet beside its columns and rows. */
const ANSWERS = [
  'decimal',
  'commas',
  'otherOrder',
  'fractions',
  'scaled',
  'rest',
  'footnote',
  'source',
] as const satisfies readonly (keyof Choices & keyof FiguresFrom)[];

/** The answers that were given, and no others. */
function answersIn(from: Pick<Choices, (typeof ANSWERS)[number]>): Pick<Choices, (typeof ANSWERS)[number]> {
  return Object.fromEntries(ANSWERS.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])));
}

/** What is written down of figures that are taken from a sheet; undefined if that is too much. */
export function figuresFrom(
  file: string,
  { name }: SourceSheet,
  { columns, turned, unit, grid, proposal }: Reading,
  choices: Choices,
): FiguresFrom | undefined {
  const rows = Object.entries(choices.marks ?? {}).map(([line, is]) => {
    const row = grid.rows.find((each) => each.line === Number(line));
    const says = row === undefined ? '' : wordsOfRow(row);
    return { row: Number(line), is, ...(says !== '' && { says }) };
  });
  const isTooMuch = columns.length > LIMITS.sheetColumns || rows.length > LIMITS.rows;
  if (proposal === undefined || isTooMuch) return undefined;
  return {
    file,
    ...(name.trim() !== '' && { sheet: sheetName(name) }),
    columns: columns.map(({ role }) => role),
    heads: columns.map(({ name }) => headOf(name)),
    ...(rows.length > 0 && { rows }),
    ...answersIn(choices),
    turned,
    ...(unit !== undefined && { unit }),
    found: markOf(proposal),
  };
}

/** The choices by which figures were read. */
export function choicesFrom(from: FiguresFrom): Choices {
  const { columns, rows = [], turned, unit } = from;
  return {
    ...answersIn(from),
    ...(turned !== undefined && { turned }),
    ...(unit !== undefined && { unit }),
    roles: Object.fromEntries(columns.entries()),
    marks: Object.fromEntries(rows.map(({ row, is }) => [row, is])),
  };
}

/** The words by which a row is known again: the first it has, or else its first figure. */
export function wordsOfRow(row: GridRow): string {
  const filled = filledIn(row);
  const words = filled.find(({ look }) => look === 'words') ?? filled[0];
  return (words?.text ?? '').slice(0, LIMITS.name);
}

/** What a column is known by again. */
export const headOf = (name: string) => name.slice(0, LIMITS.name);

export const sheetName = (name: string) => name.trim().slice(0, LIMITS.name);

/** A mark of figures and their names: others have another, but for a chance of one in four thousand million. */
export function markOf({ names, rows, unit }: Proposal): string {
  const text = JSON.stringify([names, unit, rows.map(({ label, values }) => [label, values])]);
  let mark = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) mark = Math.imul(mark ^ text.charCodeAt(i), 0x01000193);
  return (mark >>> 0).toString(16).padStart(8, '0');
}

import type { Slide } from '../../deck/types';
import { LIMITS } from '../../deck/limits';
import type { Choices } from '../reading/choices';
import type { Proposal, Reading } from '../reading/reading';
import type { SourceSheet } from '../sheets/source-sheet';

/** Where the figures of a slide came from, and how they were read there. */
export type FiguresFrom = NonNullable<Slide['figuresFrom']>;

const folder = String.raw`(?![. ])[^/\\:*?"<>|\u0000-\u001f]{1,120}(?<![. ])/`;
const NEARBY = new RegExp(String.raw`^(?:${folder}){0,6}(?![. ])[^/\\:*?"<>|\u0000-\u001f]{1,120}$`, 'u');

/** Whether a path leads to a file in the folder of the deck or below it: no other is ever read again. */
export const isNearby = (path: string) => path.length <= LIMITS.name && NEARBY.test(path);

/** What is written down of figures that are taken from a sheet. */
export function figuresFrom(
  file: string,
  { name }: SourceSheet,
  { columns, turned, unit, proposal }: Reading,
  { marks = {}, roles: _, ...choices }: Choices,
): FiguresFrom | undefined {
  if (proposal === undefined || columns.length > LIMITS.sheetColumns) return undefined;
  const rows = Object.entries(marks).map(([row, is]) => ({ row: Number(row), is }));
  if (rows.length > LIMITS.rows) return undefined;
  return {
    file,
    ...(name.trim() !== '' && { sheet: sheetName(name) }),
    columns: columns.map(({ role }) => role),
    ...(rows.length > 0 && { rows }),
    ...choices,
    turned,
    ...(unit !== undefined && { unit }),
    found: markOf(proposal),
  };
}

/** The choices by which figures were read. */
export function choicesFrom({
  file: _file,
  sheet: _sheet,
  found: _found,
  columns,
  rows = [],
  ...own
}: FiguresFrom): Choices {
  return {
    ...own,
    roles: Object.fromEntries(columns.entries()),
    marks: Object.fromEntries(rows.map(({ row, is }) => [row, is])),
  };
}

export const sheetName = (name: string) => name.trim().slice(0, LIMITS.name);

/** A mark of figures and their names: others have another, but for a chance of one in four thousand million. */
export function markOf({ names, rows, unit }: Proposal): string {
  const text = JSON.stringify([names, unit, rows.map(({ label, values }) => [label, values])]);
  let mark = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) mark = Math.imul(mark ^ text.charCodeAt(i), 0x01000193);
  return (mark >>> 0).toString(16).padStart(8, '0');
}

import type { SlideKind } from '../../deck/types';
import { gridOf } from '../layout/grid';
import { prepared } from '../layout/prepared';
import { structureOf } from '../layout/structure';
import type { Choices, Target } from '../reading/choices';
import { readFigures } from '../reading/read-figures';
import type { Reading } from '../reading/reading';
import type { SourceSheet } from '../sheets/source-sheet';
import { layoutFor, type KeptLayout } from './kept-layout';

/** Fewer heads tell no layout from another. */
const MIN_HEADS = 2;

/** The heads by which a sheet is known again; undefined if it has too few. */
function headsIn(sheet: SourceSheet): readonly string[] | undefined {
  const heads = structureOf(gridOf(prepared(sheet))).heads.map(({ said }) => withoutYears(said));
  return heads.filter((head) => head !== '').length < MIN_HEADS ? undefined : heads;
}

const withoutYears = (head: string) => head.toLowerCase().replaceAll(/\b(?:19|20)\d\d\b/gu, '#');

/** What columns were found to hold before anybody said what they are for. */
const foundIn = ({ columns }: Reading) => columns.map(({ kind, unit = '' }) => `${kind} ${unit}`.trim());

/** What was chosen for a sheet, to be remembered; undefined if it has too few heads to be known again. */
export function layoutOf(sheet: SourceSheet, slide: SlideKind, reading: Reading): KeptLayout | undefined {
  const heads = headsIn(sheet);
  if (heads === undefined) return undefined;
  const { turned, columns, unit } = reading;
  const roles = columns.map(({ role }) => role);
  return { slide, heads, turned, found: foundIn(reading), roles, ...(unit !== undefined && { unit }) };
}

/** Choices that were made for a file of the same layout, and whether this one holds the same in its columns. */
export interface Remembered {
  readonly layout: KeptLayout;
  readonly choices: Choices;
  readonly agrees: boolean;
}

/** What was chosen for sheets like this one; undefined if nothing was. */
export function rememberedFor(
  layouts: readonly KeptLayout[],
  sheet: SourceSheet,
  slide: SlideKind,
  target: Target,
): Remembered | undefined {
  const heads = layouts.length === 0 ? undefined : headsIn(sheet);
  const layout = heads === undefined ? undefined : layoutFor(layouts, { slide, heads });
  if (layout === undefined) return undefined;
  const { turned, roles, unit, found } = layout;
  const now = foundIn(readFigures(sheet, { turned }, target));
  const choices = { turned, roles: Object.fromEntries(roles.entries()), ...(unit !== undefined && { unit }) };
  return { layout, choices, agrees: JSON.stringify(now) === JSON.stringify(found) };
}
